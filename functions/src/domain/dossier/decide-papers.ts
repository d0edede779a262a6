import { DomainError } from '../kernel/domain-error.ts';
import type { DossierCommand } from './command.ts';
import type { EventBase } from './event-base.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';

type PaperCommand = Extract<
  DossierCommand,
  {
    type:
      | 'draftReport'
      | 'submitForSigning'
      | 'returnFromSigning'
      | 'issueReport'
      | 'recallReport'
      | 'referToProvince'
      | 'closeDossier';
  }
>;

/** Mẫu số 03, its signing and issue, and the way to the province. @see QĐ 26/2026, Điều 7.2.b */
export function decidePapers(dossier: Dossier, command: PaperCommand, base: EventBase): DossierEvent {
  switch (command.type) {
    case 'draftReport':
      return { ...base, type: 'reportDrafted', to: 'reportDraft', documentId: command.documentId };
    case 'submitForSigning':
      return { ...base, type: 'submittedForSigning', to: 'signing' };
    case 'returnFromSigning':
      return { ...base, type: 'returnedFromSigning', to: 'reportDraft', reason: command.reason };
    case 'issueReport':
      checkReport(dossier, command.documentId);
      return {
        ...base,
        type: 'reportIssued',
        to: 'signing',
        documentId: command.documentId,
        number: command.number,
        issuedOn: command.issuedOn,
      };
    case 'recallReport': {
      const { documentId, redraft, reason } = command;
      checkReport(dossier, documentId);
      return { ...base, type: 'reportRecalled', to: redraft ? 'reportDraft' : 'signing', documentId, reason };
    }
    case 'referToProvince': {
      const { documentId, number, sentOn, round, year } = command;
      if (sentOn > base.on)
        throw new DomainError('invalid-argument', 'Ngày gửi không thể sau hôm nay.', { path: 'sentOn' });
      return { ...base, type: 'referredToProvince', to: 'sent', documentId, number, sentOn, round, year };
    }
    case 'closeDossier':
      return { ...base, type: 'dossierClosed', to: 'closed' };
  }
}

function checkReport({ report }: Dossier, documentId: string): void {
  if (documentId === report?.documentId) return;
  throw new DomainError(
    'invalid-argument',
    'Văn bản này không phải báo cáo Mẫu số 03 đang trình của hồ sơ.',
    {
      path: 'documentId',
    },
  );
}

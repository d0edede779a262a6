import type { z } from 'zod';
import {
  type contracts,
  DomainError,
  type Dossier,
  type PlainDate,
  provinceRound,
} from '../../domain/index.ts';
import { settleDossierTasks } from '../items/dossier-tasks.ts';
import type { Core, Transaction } from '../ports.ts';
import { type Answer, applyDossierCommand, type DossierCall } from './change.ts';
import { issuedPaper } from './facts.ts';

type Input<N extends keyof typeof contracts> = z.output<(typeof contracts)[N]['input']>;

/** Records that Mẫu số 03 is issued, with the number and day that the clerk gave the paper. */
export function issueReport(core: Core, call: DossierCall): Promise<Answer> {
  return applyDossierCommand(core, call, 'issueReport', async ({ tx, commandId, dossier }) => {
    const documentId = dossier.report?.documentId;
    if (documentId === undefined)
      throw new DomainError('failed-precondition', 'Chưa có dự thảo báo cáo Mẫu số 03.');
    const { number, issuedOn } = await issuedPaper(tx, dossier, documentId, 'communeReview');
    return { command: { type: 'issueReport', commandId, documentId, number: number.text, issuedOn } };
  });
}

/** Sends a dossier to the province under an issued request, or again under the earlier one. @see QĐ 26/2026, Điều 7.2.c */
export function referToProvince(
  core: Core,
  call: DossierCall,
  { documentId, sentOn }: Input<'referToProvince'>,
): Promise<Answer> {
  return applyDossierCommand(core, call, 'referToProvince', async (scene) => {
    const { tx, commandId, dossier } = scene;
    const request = await requestFor(tx, dossier, documentId, sentOn);
    const { round, year } = provinceRound(sentOn);
    const result = `Đã gửi Ủy ban nhân dân tỉnh theo văn bản số ${request.number}.`;
    await settleDossierTasks(
      { core, ...scene, askedOf: 'office' },
      { result, documentId: request.documentId },
    );
    return { command: { type: 'referToProvince', commandId, ...request, sentOn, round, year } };
  });
}

async function requestFor(
  tx: Transaction,
  dossier: Dossier,
  documentId: string | null,
  sentOn: PlainDate,
): Promise<{ documentId: string; number: string }> {
  if (documentId === null) {
    if (dossier.referral !== null)
      return { documentId: dossier.referral.documentId, number: dossier.referral.number };
    throw new DomainError('invalid-argument', 'Hãy chọn văn bản đề nghị đã ban hành.', {
      path: 'documentId',
    });
  }
  const { number, issuedOn } = await issuedPaper(tx, dossier, documentId, 'provinceRequest');
  if (sentOn < issuedOn)
    throw new DomainError('invalid-argument', 'Ngày gửi không thể trước ngày ban hành văn bản đề nghị.', {
      path: 'sentOn',
    });
  return { documentId, number: number.text };
}

/** The province's result; or, for the highest, that it went on to the ministry. @see QĐ 26/2026, Điều 7.3 */
export function recordProvinceResult(
  core: Core,
  call: DossierCall,
  { average, stars, decisionNumber, decidedOn, forwarded }: Input<'recordProvinceResult'>,
): Promise<Answer> {
  return applyDossierCommand(core, call, 'recordProvinceResult', ({ commandId }) => ({
    command: {
      type: 'recordProvinceResult',
      commandId,
      average,
      stars,
      decisionNumber,
      decidedOn,
      forwarded,
    },
  }));
}

/** The ministry's result. @see QĐ 26/2026, Điều 7.4 */
export function recordMinistryResult(
  core: Core,
  call: DossierCall,
  { average, stars, decisionNumber, decidedOn }: Input<'recordMinistryResult'>,
): Promise<Answer> {
  return applyDossierCommand(core, call, 'recordMinistryResult', ({ commandId }) => ({
    command: {
      type: 'recordMinistryResult',
      commandId,
      average,
      stars,
      decisionNumber,
      decidedOn,
      forwarded: false,
    },
  }));
}

// Making a paper, without a screen: what the address asks for, what was typed, what is wrong or still missing.
import {
  Details,
  type Paper,
  paperBlocked,
  paperKinds,
  PaperType,
  type StoredDossier,
  SubjectName,
} from '@ocop/functions/domain';
import { z } from 'zod';
import type { PaperAddress } from '../offers.model.ts';

/** What the address of the page asks for; null while no type is chosen. */
export function askedPaper(query: URLSearchParams): Required<PaperAddress> | null {
  const type = PaperType.safeParse(query.get('loai'));
  if (!type.success) return null;
  const ids = (query.get('ho-so') ?? '').split(',').filter((id) => id !== '');
  return {
    type: type.data,
    dossierIds: [...new Set(ids)],
    certificateId: query.get('gcn'),
    producerId: query.get('chu-the'),
    item: askedItem(query.get('muc') ?? ''),
    documentId: query.get('sua'),
  };
}

/** `rounds/<id>`: the item that a paper is made from; null for none, and for what is no subject of ours. */
function askedItem(text: string): Required<PaperAddress>['item'] {
  const [name, id = ''] = text.split('/');
  const subject = SubjectName.safeParse(name);
  return subject.success && id !== '' ? { subject: subject.data, id } : null;
}

/** Whether all is chosen that the paper must be about. */
export function isSubjectChosen({
  type,
  dossierIds,
  certificateId,
  producerId,
}: Required<PaperAddress>): boolean {
  switch (paperKinds[type].subject) {
    case 'dossier':
      return dossierIds.length === 1;
    case 'dossiers':
      return dossierIds.length > 0;
    case 'certificate':
      return certificateId !== null;
    case 'producer':
      return producerId !== null;
    case 'anyDossiers':
    case 'commune':
      return true;
  }
}

/** Whether somebody signs it whom the office chooses from its list. */
export const hasSigner = (type: PaperType): boolean => paperKinds[type].signing === 'leader';

/** What was typed for a paper; `at`: when. */
export const KeptPaper = z.object({ details: Details, signerId: z.string().nullable(), at: z.string() });
export type KeptPaper = z.infer<typeof KeptPaper>;

/** Under what the typing of this paper is kept on this machine. */
export function keptKey(uid: string, { type, dossierIds, item, ...about }: Required<PaperAddress>): string {
  const one = paperKinds[type].subject === 'dossier' ? (dossierIds[0] ?? '') : '';
  const subject = about.documentId ?? about.certificateId ?? about.producerId ?? one;
  return [uid, 'lap', type, subject, ...(item === null ? [] : [item.id])].join('/');
}

/** A dossier that may be chosen, or why it may not yet. */
export interface DossierChoice {
  readonly dossier: StoredDossier;
  readonly blocked: string | null;
}

/** Those that the paper can be made of first, each part in the order it came. */
export function dossierChoices(type: PaperType, dossiers: readonly StoredDossier[]): DossierChoice[] {
  const choices = dossiers.map((dossier) => ({
    dossier,
    blocked: paperBlocked(type, { dossiers: [dossier], certificate: null }),
  }));
  return [
    ...choices.filter(({ blocked }) => blocked === null),
    ...choices.filter(({ blocked }) => blocked !== null),
  ];
}

/** The subject of the draft that is made anew, where the address does not say it. */
export function withDraft(asked: Required<PaperAddress>, draft: Paper | null): Required<PaperAddress> {
  if (draft === null) return asked;
  return {
    type: draft.type,
    dossierIds: asked.dossierIds.length > 0 ? asked.dossierIds : draft.dossierIds,
    certificateId: asked.certificateId ?? draft.certificateId,
    producerId: asked.producerId ?? draft.aboutProducerId,
    item: asked.item,
    documentId: draft.id,
  };
}

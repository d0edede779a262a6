// Making a paper, without a screen: what the address asks for, what was typed, what is wrong or still missing.
import {
  completeDetails,
  type DetailField,
  type Details,
  DomainError,
  type Paper,
  parseDetails,
  paperBlocked,
  paperKinds,
  PaperType,
  type PlainField,
  type StoredDossier,
} from '@ocop/functions/domain';
import type { AppError } from '../../../gateway/errors.ts';
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
    documentId: query.get('sua'),
  };
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

/** Under what the typing of this paper is kept on this machine. */
export function keptKey(uid: string, { type, dossierIds, ...about }: Required<PaperAddress>): string {
  const one = paperKinds[type].subject === 'dossier' ? (dossierIds[0] ?? '') : '';
  return [uid, 'lap', type, about.documentId ?? about.certificateId ?? about.producerId ?? one].join('/');
}

export interface FieldProblem {
  /** `details.team.0.name`. */
  readonly path: string;
  readonly message: string;
}

function problemsIn(details: unknown): FieldProblem[] {
  const issues: unknown =
    typeof details === 'object' && details !== null ? Reflect.get(details, 'issues') : null;
  if (!Array.isArray(issues)) return [];
  return issues.flatMap((issue: unknown) => {
    if (typeof issue !== 'object' || issue === null) return [];
    const path: unknown = Reflect.get(issue, 'path');
    const message: unknown = Reflect.get(issue, 'message');
    return typeof path === 'string' && typeof message === 'string' ? [{ path, message }] : [];
  });
}

/** What of the typed details cannot be taken, place by place; the server says the same. */
export function detailProblems(fields: readonly DetailField[], details: Details): FieldProblem[] {
  try {
    parseDetails(fields, details);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return problemsIn(error.details);
    throw error;
  }
}

/** The places that a refusal of the server names; none when it is about the whole paper. */
export const refusedPlaces = ({ details }: AppError): FieldProblem[] => problemsIn(details);

/** Of what was called wrong, what still is; its sentence may have changed. */
export const stillWrong = (
  called: readonly FieldProblem[],
  wrong: readonly FieldProblem[],
): readonly FieldProblem[] =>
  called.length === 0 ? called : wrong.filter(({ path }) => called.some((each) => each.path === path));

/** What was typed, or what the data suggest, in today's fields of the paper. */
export const shownDetails = (
  fields: readonly DetailField[],
  typed: Details | null,
  suggested: Details | null,
): Details => completeDetails(fields, typed ?? suggested ?? {});

/** "8:5", "8h30", "8 giờ 30" → "08:30"; what is no hour stays as typed, so that it can be called wrong. */
export function asTime(text: string): string {
  const [, hour, minute] = /^\s*(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{0,2})\s*(?:phút|p)?\s*$/iu.exec(text) ?? [];
  if (hour === undefined) return text.trim();
  return `${hour.padStart(2, '0')}:${(minute ?? '').padStart(2, '0')}`;
}

/** "1.250,5" → "1250,5", as numbers are kept. */
export const asNumber = (text: string): string => text.replaceAll(/[\s.]/gu, '');

/** What stands in the box after it was left. */
export function settled({ kind }: Pick<PlainField, 'kind'>, text: string): string {
  if (kind === 'time') return asTime(text);
  return kind === 'number' ? asNumber(text) : text;
}

export type DetailRow = Readonly<Record<string, string>>;

export function rowsOf(details: Details, key: string): readonly DetailRow[] {
  const value = details[key];
  return Array.isArray(value) ? value : [];
}

export function textOf(details: Details, key: string): string {
  const value = details[key];
  return typeof value === 'string' ? value : '';
}

/** A row with nothing in it. */
export const emptyRow = (columns: readonly PlainField[]): DetailRow =>
  Object.fromEntries(columns.map(({ key }) => [key, '']));

/** The rows with one in place of another. */
export const withRow = (rows: readonly DetailRow[], index: number, row: DetailRow): readonly DetailRow[] =>
  rows.map((known, at) => (at === index ? row : known));

export const withoutRow = (rows: readonly DetailRow[], index: number): readonly DetailRow[] =>
  rows.filter((_, at) => at !== index);

export const withRowAt = (
  rows: readonly DetailRow[],
  { index, row }: { readonly index: number; readonly row: DetailRow },
): readonly DetailRow[] => [...rows.slice(0, index), row, ...rows.slice(index)];

/** One place up (-1) or down (1); at the ends nothing moves. */
export function moved(rows: readonly DetailRow[], index: number, by: -1 | 1): readonly DetailRow[] {
  const [one, other] = [rows[index], rows[index + by]];
  if (one === undefined || other === undefined) return rows;
  return withRow(withRow(rows, index, other), index + by, one);
}

/** What names a row in a list of many: the first two things that were written in it. */
export function rowTitle(columns: readonly PlainField[], row: DetailRow): string {
  const written = columns.map(({ key }) => row[key] ?? '').filter((text) => text.trim() !== '');
  return written.length === 0 ? '(chưa ghi gì)' : written.slice(0, 2).join(' – ');
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
    documentId: draft.id,
  };
}

import {
  DomainError,
  isOpenToAll,
  type Item,
  type PaperType,
  roundView,
  type SubjectName,
  textOf,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { roundOpinions } from '../items/round-reads.ts';
import type { Reader } from '../ports.ts';
import type { PaperSource } from './facts/source.ts';

/** An item of the commune's year, as a paper names it. */
export interface ItemAsk {
  readonly subject: SubjectName;
  readonly id: string;
}

/** From what each paper may be made; the other papers take nothing from an item. */
const MADE_FROM: Readonly<Partial<Record<PaperType, readonly SubjectName[]>>> = {
  annualPlan: ['plans'],
  inspectionMinutes: ['inspections'],
  invitation: ['rounds'],
  opinionSheet: ['rounds'],
  meetingMinutes: ['rounds'],
  periodicReport: ['reports'],
  productionStopped: ['inspections'],
};

type MadeFrom = Pick<PaperSource, 'item' | 'opinions'>;

/**
 * The item that a paper is made from, with what it holds elsewhere.
 * @throws DomainError `invalid-argument` for a subject the paper is not made from, `not-found`
 */
export async function loadMadeFrom(
  reader: Reader,
  ask: { readonly commune: string; readonly type: PaperType; readonly item?: ItemAsk | null },
): Promise<MadeFrom> {
  const { commune, type, item: asked = null } = ask;
  if (asked === null) return { item: null, opinions: [] };
  if (MADE_FROM[type]?.includes(asked.subject) !== true)
    throw new DomainError('invalid-argument', 'Văn bản này không lập từ mục đã chọn.', { path: 'item' });
  const item = await reader.read(documents.item(commune, asked.subject, asked.id));
  if (item === null)
    throw new DomainError('not-found', 'Không tìm thấy mục mà văn bản lập từ đó.', { path: 'item' });
  return { item, opinions: item.subject === 'rounds' ? await openOpinions(reader, commune, item) : [] };
}

/**
 * The sheets of a round that papers may quote. The office reads papers, the barred members among it: so nothing is quoted
 * before the round is closed, and never of a dossier from which somebody of the team is barred.
 */
async function openOpinions(reader: Reader, commune: string, round: Item): Promise<readonly Item[]> {
  if (round.state !== 'closed') return [];
  const view = roundView(round.values);
  return (await roundOpinions(reader, commune, round.id)).filter(({ values }) => {
    const dossierId = textOf(values, 'dossierId');
    return view.agenda.includes(dossierId) && isOpenToAll(view, dossierId);
  });
}

import { type Details, type Item, type PlainDate, textOf } from '../../domain/index.ts';
import { queries } from '../documents.ts';
import type { Ids, Reader } from '../ports.ts';

/** One sheet for each member and dossier of a round, under an id that is theirs alone. */
export const opinionDocId = (ids: Pick<Ids, 'of'>, roundId: string, dossierId: string, uid: string): string =>
  ids.of(`opinion ${roundId} ${dossierId} ${uid}`);

/** The sheets of a round that were sent and still count. */
export async function roundOpinions(
  tx: Pick<Reader, 'list'>,
  commune: string,
  roundId: string,
): Promise<readonly Item[]> {
  const found = await tx.list({
    ...queries.items(commune, 'opinions'),
    where: [['values.roundId', '==', roundId]],
  });
  return found.filter(({ state }) => state === 'sent');
}

const SEATS: readonly (readonly [part: string, seat: string])[] = [
  ['tổ phó', 'deputy'],
  ['phó tổ trưởng', 'deputy'],
  ['tổ trưởng', 'head'],
  ['thư ký', 'secretary'],
];

/** "Tổ trưởng Tổ đánh giá" sits as head; who is called nothing of the kind, as a member. */
const seatOf = (position: string): string =>
  SEATS.find(([part]) => position.normalize('NFC').toLowerCase().includes(part))?.[1] ?? 'member';

/** The assessment team that serves on a day and has accounts, as rows of a round. */
export async function servingTeam(
  tx: Pick<Reader, 'list'>,
  commune: string,
  on: PlainDate,
): Promise<readonly Record<string, string>[]> {
  const serving = await tx.list({
    ...queries.items(commune, 'appointments'),
    where: [
      ['state', '==', 'serving'],
      ['values.body', '==', 'assessmentTeam'],
    ],
  });
  const rows = serving
    .filter(({ values }) => servesOn(values, on))
    .map(({ values }) => ({
      memberUid: textOf(values, 'memberUid'),
      position: seatOf(textOf(values, 'position')),
    }));
  return rows.filter(
    ({ memberUid }, at) => memberUid !== '' && rows.findIndex((row) => row.memberUid === memberUid) === at,
  );
}

function servesOn(values: Details, on: PlainDate): boolean {
  const to = textOf(values, 'to');
  return on === '' || (textOf(values, 'from') <= on && (to === '' || on <= to));
}

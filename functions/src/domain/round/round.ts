/** A round as its rules read it: who sits, what is on the agenda, who has declared what. */
import type { DossierState } from '../dossier/state.ts';
import { thousandths } from '../fields/decimals.ts';
import type { DetailProblem, Details } from '../fields/details.ts';
import { type Commune, DEFAULT_ROUND_SETTINGS } from '../people/commune.ts';
import { rows, text, unless } from '../year/common.ts';

export interface Declaration {
  readonly uid: string;
  readonly dossierId: string;
  /** `none`, or which interest. */
  readonly kind: string;
}

export interface RoundView {
  readonly agenda: readonly string[];
  readonly team: readonly { readonly uid: string; readonly seat: string }[];
  readonly present: readonly string[];
  /** Members who must be present, and who must have given an opinion on each dossier. */
  readonly quorum: number;
  /** In thousandths of a point: more between two members' totals, or on one criterion, is to be talked over. */
  readonly spread: number;
  readonly criterionSpread: number;
  readonly declarations: readonly Declaration[];
}

/** Dossiers that a round may take: those on which the commune's findings are still open. @see QĐ 26/2026/QĐ-TTg, Điều 7.2.a */
export const ROUND_DOSSIER_STATES: readonly DossierState[] = ['assessing', 'reportDraft'];

/** Where a commune has set nothing: points between two totals, and on one criterion. */
export const DEFAULT_SPREAD = String(DEFAULT_ROUND_SETTINGS.spread);
export const DEFAULT_CRITERION_SPREAD = String(DEFAULT_ROUND_SETTINGS.criterionSpread);

/** What a round begins with: what the office wrote, else the commune's setting, else the defaults here. */
export function withRoundDefaults(values: Details, setting: Commune['settings']['rounds']): Details {
  const members = rows(values, 'team').length;
  const quorum = setting?.quorum === 'twoThirds' ? Math.ceil((members * 2) / 3) : Math.floor(members / 2) + 1;
  const given = (key: string, otherwise: string): string => text(values, key) || otherwise;
  return {
    quorum: given('quorum', members === 0 ? '' : String(quorum)),
    spread: given('spread', String(setting?.spread ?? DEFAULT_SPREAD)),
    criterionSpread: given('criterionSpread', String(setting?.criterionSpread ?? DEFAULT_CRITERION_SPREAD)),
  };
}

const column = (values: Details, key: string, name: string): string[] =>
  rows(values, key)
    .map((row) => row[name] ?? '')
    .filter((each) => each !== '');

export function roundView(values: Details): RoundView {
  return {
    agenda: column(values, 'agenda', 'dossierId'),
    team: rows(values, 'team').map(({ memberUid = '', position = '' }) => ({
      uid: memberUid,
      seat: position,
    })),
    present: column(values, 'attendance', 'memberUid'),
    quorum: Number(text(values, 'quorum')),
    spread: thousandths(text(values, 'spread')),
    criterionSpread: thousandths(text(values, 'criterionSpread')),
    declarations: rows(values, 'interests').map(({ memberUid = '', dossierId = '', kind = '' }) => ({
      uid: memberUid,
      dossierId,
      kind,
    })),
  };
}

export const isInTeam = ({ team }: RoundView, uid: string): boolean => team.some((seat) => seat.uid === uid);

const declared = ({ declarations }: RoundView, uid: string, dossierId: string): Declaration | undefined =>
  declarations.find((each) => each.uid === uid && each.dossierId === dossierId);

/** Whether this member has said something of every dossier of the agenda. */
export const hasDeclared = (round: RoundView, uid: string): boolean =>
  round.agenda.every((dossierId) => declared(round, uid, dossierId) !== undefined);

/** Whether this member is kept out of a dossier: neither opinion nor any figure of it. */
export function isBarred(round: RoundView, uid: string, dossierId: string): boolean {
  const found = declared(round, uid, dossierId);
  return found !== undefined && found.kind !== 'none';
}

/** Whether nobody of the team is barred: only then may figures of the dossier stand on papers that the office reads. */
export const isOpenToAll = (round: RoundView, dossierId: string): boolean =>
  !round.declarations.some(({ uid }) => isBarred(round, uid, dossierId));

const isTwice = (each: string, at: number, all: readonly string[]): boolean => all.indexOf(each) !== at;

/** What must hold of a round's own fields, whoever is in it. A team that is left empty is the server's to fill. */
export function roundProblems(values: Details): readonly DetailProblem[] {
  const { agenda, team, present } = roundView(values);
  const seats = team.map(({ seat }) => seat).filter((seat) => seat === 'head' || seat === 'secretary');
  const members = team.map(({ uid }) => uid);
  const quorum = text(values, 'quorum');
  return [
    ...unless(!agenda.some(isTwice), 'agenda', 'Có hồ sơ ghi hai lần; hãy bỏ bớt một dòng.'),
    ...unless(!members.some(isTwice), 'team', 'Có thành viên ghi hai lần; hãy bỏ bớt một dòng.'),
    ...unless(!members.includes(''), 'team', 'Có dòng chưa chọn thành viên.'),
    ...unless(!seats.some(isTwice), 'team', 'Tổ đánh giá chỉ có một Tổ trưởng, một Thư ký.'),
    ...unless(
      quorum === '' ||
        (/^[1-9]\d*$/u.test(quorum) && (members.length === 0 || Number(quorum) <= members.length)),
      'quorum',
      'Số thành viên tối thiểu là số nguyên, từ 1 đến số thành viên của Tổ.',
    ),
    ...unless(!present.some(isTwice), 'attendance', 'Có người ghi hai lần; hãy bỏ bớt một dòng.'),
    ...unless(
      present.every((uid) => members.includes(uid)),
      'attendance',
      'Chỉ ghi có mặt thành viên của Tổ đánh giá; người khác dự họp ghi trong biên bản.',
    ),
  ];
}

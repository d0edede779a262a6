// Which decree governs which dossier over the change of 22/05/2026. Days are counted as Bộ luật Dân sự 2015, Điều 147.2
// says: the first day is not counted. No period is stretched for a Sunday (21/06/2026 is one): the earlier day is safe.
import { DomainError } from '../kernel/domain-error.ts';
import { addDays, formatDate, type PlainDate } from '../kernel/plain-date.ts';
import { CriteriaSetId, type DecreeId } from './criteria-set.ts';
import { productSetOf } from './product-sets.ts';

/** "Quyết định này có hiệu lực thi hành từ ngày 22 tháng 5 năm 2026." @see QĐ 26/2026, Điều 11.1 */
export const QD26_EFFECTIVE_ON: PlainDate = '2026-05-22';
/** QĐ 148 took effect when signed; before it stands QĐ 1048/QĐ-TTg, whose sets are not held here. */
export const QD148_EFFECTIVE_ON: PlainDate = '2023-02-24';

/** The last day of QĐ 148 and QĐ 1489: "hết hiệu lực sau 60 ngày", 21/07/2026. @see QĐ 26/2026, Điều 11.2 */
export const QD148_LAST_DAY: PlainDate = addDays(QD26_EFFECTIVE_ON, 60);

/** Lần đầu, nâng hạng, đánh giá lại. */
export type FilingKind = 'first' | 'upgrade' | 'renewal';

/** "không quá 60 ngày" (Điều 12.2.a), "không quá 30 ngày" (Điều 12.2.b), from the day of effect. */
const DAYS_TO_FINISH: Readonly<Record<FilingKind, number>> = { first: 60, upgrade: 60, renewal: 30 };

/** The decree of a dossier by the day of its filing and, where the old rules still carry it, their last day. */
export interface GoverningDecree {
  readonly decree: DecreeId;
  /** The last day on which the rating may be finished under the old rules; null under QĐ 26. */
  readonly finishBy: PlainDate | null;
  /** The article that says so, for people. */
  readonly article: string;
}

/**
 * The decree under which a dossier is rated: filed before 22/05/2026, the old one, if finished in 60 days (first,
 * upgrade: 21/07/2026) or 30 days (renewal: 21/06/2026); from that day on the new one, although QĐ 148 itself lapses later.
 * @throws DomainError `invalid-argument` for a filing before QĐ 148
 * @see QĐ 26/2026, Điều 11, 12.2
 */
export function decreeFor(filedOn: PlainDate, kind: FilingKind): GoverningDecree {
  if (filedOn >= QD26_EFFECTIVE_ON) {
    return { decree: 'qd26-2026', finishBy: null, article: 'QĐ 26/2026/QĐ-TTg, Điều 11.1' };
  }
  if (filedOn < QD148_EFFECTIVE_ON) {
    throw new DomainError(
      'invalid-argument',
      `Hồ sơ nộp trước ngày ${formatDate(QD148_EFFECTIVE_ON)} theo Quyết định 1048/QĐ-TTg, hệ thống không có bộ tiêu chí này.`,
      { path: 'filedOn' },
    );
  }
  return {
    decree: 'qd148-2023',
    finishBy: addDays(QD26_EFFECTIVE_ON, DAYS_TO_FINISH[kind]),
    article: kind === 'renewal' ? 'QĐ 26/2026/QĐ-TTg, Điều 12.2.b' : 'QĐ 26/2026/QĐ-TTg, Điều 12.2.a',
  };
}

/** Whether a dossier filed then may still be rated on a day under the decree of its filing. */
export function mayFinish(filedOn: PlainDate, kind: FilingKind, finishedOn: PlainDate): boolean {
  const { finishBy } = decreeFor(filedOn, kind);
  return finishBy === null || finishedOn <= finishBy;
}

/**
 * The criteria set of a product set for a dossier filed on a day. It is kept on the dossier for ever.
 * @throws DomainError `invalid-argument` for an unknown product set or a filing before QĐ 148
 */
export function criteriaSetIdFor(productSetNo: number, filedOn: PlainDate): CriteriaSetId {
  const { no } = productSetOf(productSetNo);
  return `${decreeFor(filedOn, 'first').decree}/${String(no).padStart(2, '0')}`;
}

/**
 * Refuses to open a dossier on a day under a set that does not govern filings of that day: from 22/05/2026 no new
 * dossier is opened under QĐ 148; one filed earlier only finishes.
 * @throws DomainError `failed-precondition` for a lapsed decree or one not yet in force, `invalid-argument` for no id
 */
export function assertMayOpenUnder(criteriaSetId: string, openedOn: PlainDate): void {
  if (!CriteriaSetId.safeParse(criteriaSetId).success) {
    throw new DomainError('invalid-argument', 'Mã bộ tiêu chí không hợp lệ.', { path: 'criteriaSetId' });
  }
  const { decree } = decreeFor(openedOn, 'first');
  if (criteriaSetId.startsWith(`${decree}/`)) return;
  throw new DomainError(
    'failed-precondition',
    decree === 'qd26-2026'
      ? 'Từ ngày 22/05/2026 không mở hồ sơ mới theo Quyết định 148/QĐ-TTg; hãy dùng bộ tiêu chí của Quyết định 26/2026/QĐ-TTg.'
      : 'Quyết định 26/2026/QĐ-TTg chưa có hiệu lực vào ngày này.',
    { criteriaSetId, openedOn },
  );
}

/** What the sweep tells of the commune's year: what falls due in an inspection, a link that no longer opens. */
import { openDemands } from '../inspection/demands.ts';
import { addDays, formatDate, type PlainDate } from '../kernel/plain-date.ts';
import type { Item } from '../subject/item.ts';
import { rows, text } from '../year/common.ts';
import { type Audience, type Milestone, type NoticeFacts, noticesBetween } from './milestones.ts';

const ECONOMY: Audience = { role: 'economy', unit: null };
const LEADER: Audience = { role: 'leader', unit: null };

/** A run that was missed so long is not caught up any more: what is late stands in the lists anyway. */
const CAUGHT_UP_DAYS = 30;

/** An item's id may be as long as a notice's own. */
const ID = 40;

/** Something that is owed by a day. */
interface Owed {
  readonly key: string;
  readonly dueOn: PlainDate;
  readonly what: string;
}

/** What an open inspection owes: each demand by its day, the end of the 15 days, or the visit itself. */
function owedBy({ state, dueOn, values }: Item): readonly Owed[] {
  if (state === 'following')
    return openDemands(rows(values, 'demands'))
      .filter((demand) => demand.dueOn !== '')
      .map((demand, at) => ({
        key: `demand${String(at)}`,
        dueOn: demand.dueOn,
        what: `Khắc phục: ${demand.demand}`,
      }));
  if (dueOn === null) return [];
  if (state === 'revoking')
    return [
      {
        key: 'revoke',
        dueOn,
        what: 'Thu hồi giấy chứng nhận: 15 ngày kể từ ngày kết luận (QĐ 26/2026/QĐ-TTg, Điều 8.4)',
      },
    ];
  return [{ key: 'visit', dueOn, what: 'Tiến hành kiểm tra và ghi kết quả' }];
}

/** Told to Phòng Kinh tế on the day, and to the leader too on the day after. */
function milestonesOf({ key, dueOn, what }: Owed, title: string): Milestone[] {
  const body = `${what}. Hạn: ${formatDate(dueOn)}.`;
  return [
    {
      key: `${key}-${dueOn}`,
      kind: 'itemDue',
      on: dueOn,
      until: dueOn,
      title: `Đến hạn hôm nay: ${title}`.slice(0, 300),
      body,
      audiences: [ECONOMY],
    },
    {
      key: `${key}-${dueOn}-late`,
      kind: 'itemLate',
      on: addDays(dueOn, 1),
      until: null,
      title: `Quá hạn: ${title}`.slice(0, 300),
      body,
      audiences: [ECONOMY, LEADER],
    },
  ];
}

/** Where a notice leads, and the beginning of its id. */
const factsOf = (item: Item, notice: NoticeFacts): NoticeFacts => ({
  ...notice,
  subject: { collection: item.subject, id: item.id },
});

/** The notices of an open inspection up to `today`; each has an id of its own, so that none is told twice. */
export function inspectionNotices(item: Item, today: PlainDate): readonly NoticeFacts[] {
  const of = { collection: item.subject, id: item.id.slice(0, ID), communeId: item.communeId };
  const milestones = owedBy(item).flatMap((owed) => milestonesOf(owed, item.title));
  return noticesBetween(of, milestones, addDays(today, -CAUGHT_UP_DAYS), today).map((notice) =>
    factsOf(item, notice),
  );
}

/** A link that could not be opened twice: Phòng Kinh tế asks the producer, or closes the channel. */
export function linkNotice(item: Item, on: PlainDate): NoticeFacts {
  return {
    id: `${item.id.slice(0, ID)}_link-${on}_economy`,
    communeId: item.communeId,
    kind: 'linkBroken',
    audience: 'economy',
    subject: { collection: item.subject, id: item.id },
    title: `Đường dẫn không mở được: ${item.title}`.slice(0, 300),
    body:
      `${text(item.values, 'link')}: ${text(item.values, 'linkNote')} ` +
      'Xin mở xem, báo chủ thể sửa đường dẫn hoặc đóng kênh.',
    on,
    until: null,
    schemaVersion: 1,
  };
}

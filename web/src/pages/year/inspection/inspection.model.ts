// An inspection on the screen: what to look at by section, what was found, what is owed, which papers follow from it.
import {
  type Actor,
  availableItemCommands,
  daysBetween,
  type Item,
  type PlainDate,
  rowsOf,
  SECTION_CHOICES,
  subjects,
  textOf,
} from '@ocop/functions/domain';
import { z } from 'zod';
import { formatDay } from '../../../text/format.ts';
import { makingHref } from '../../papers/offers.model.ts';

/** What may be said of one line; '' is nothing yet. */
export const FINDINGS = [
  ['yes', 'Đạt'],
  ['no', 'Chưa đạt'],
  ['none', 'Không áp dụng'],
] as const;

/** One line of the checklist with its place in it. */
export interface CheckLine {
  readonly at: number;
  readonly product: string;
  readonly code: string;
  readonly content: string;
  readonly finding: string;
  readonly note: string;
}

export interface CheckSection {
  readonly label: string;
  readonly lines: readonly CheckLine[];
}

/** What was typed and not sent yet, by line. */
export const Typed = z.record(z.string(), z.object({ finding: z.string(), note: z.string() }));
export type Typed = z.infer<typeof Typed>;

/** The newest checklist with what was typed over it: what somebody else found meanwhile on other lines stays. */
function linesOf(item: Item, typed: Typed): readonly (CheckLine & { readonly section: string })[] {
  return rowsOf(item.values, 'checklist').map((row, at) => ({
    at,
    section: row['section'] ?? '',
    product: row['product'] ?? '',
    code: row['code'] ?? '',
    content: row['content'] ?? '',
    finding: typed[String(at)]?.finding ?? row['finding'] ?? '',
    note: typed[String(at)]?.note ?? row['note'] ?? '',
  }));
}

/** The sections that have lines, in the order of QĐ 26/2026, Điều 9.3. */
export function sectionsOf(item: Item, typed: Typed = {}): readonly CheckSection[] {
  const lines = linesOf(item, typed);
  return SECTION_CHOICES.map(({ value, label }) => ({
    label,
    lines: lines.filter(({ section }) => section === value),
  })).filter(({ lines: found }) => found.length > 0);
}

/** The checklist as a command sends it. */
export const checklistWith = (item: Item, typed: Typed): Record<string, string>[] =>
  rowsOf(item.values, 'checklist').map((row, at) => ({ ...row, ...typed[String(at)] }));

/** "12/37 nội dung đã kiểm tra, 2 chưa đạt". */
export function progressText(item: Item, typed: Typed = {}): string {
  const lines = linesOf(item, typed);
  const seen = lines.filter(({ finding }) => finding !== '').length;
  const failed = lines.filter(({ finding }) => finding === 'no').length;
  const lacking = failed === 0 ? '' : `, ${String(failed)} chưa đạt`;
  return `${String(seen)}/${String(lines.length)} nội dung đã kiểm tra${lacking}`;
}

/** Whether this person may note on the spot now. */
export const isNoting = (item: Item, actor: Actor): boolean =>
  availableItemCommands(subjects.inspections, item, actor).includes('note');

export type DemandState = 'done' | 'late' | 'open';

export interface DemandView {
  readonly demand: string;
  readonly dueOn: string;
  readonly doneOn: string;
  readonly note: string;
  readonly state: DemandState;
}

/** What was asked, with how it stands today. */
export function demandsOf(item: Item, today: PlainDate): readonly DemandView[] {
  return rowsOf(item.values, 'demands').map(({ demand = '', dueOn = '', doneOn = '', note = '' }) => ({
    demand,
    dueOn,
    doneOn,
    note,
    state: doneOn !== '' ? 'done' : dueOn !== '' && dueOn < today ? 'late' : 'open',
  }));
}

/** The 15 days of Điều 8.4 in words; null while none run. */
export function clockText({ state, dueOn }: Item, today: PlainDate): string | null {
  if (state !== 'revoking' || dueOn === null) return null;
  const left = daysBetween(today, dueOn);
  const until = `đến hết ngày ${formatDay(dueOn)} (QĐ 26/2026/QĐ-TTg, Điều 8.4)`;
  if (left < 0) return `Đã quá 15 ngày thu hồi ${String(-left)} ngày: ${until}.`;
  return left === 0
    ? `Hôm nay là ngày cuối của 15 ngày thu hồi, ${until}.`
    : `Còn ${String(left)} ngày trong 15 ngày thu hồi, ${until}.`;
}

/** Where the next paper or record is made. */
export interface NextLink {
  readonly href: string;
  readonly label: string;
}

/** What follows from the inspection beyond its own commands, for who makes papers. */
export function nextLinks(item: Item, actor: Actor): readonly NextLink[] {
  if (actor.role !== 'economy') return [];
  const [producerId, certificateId] = [
    textOf(item.values, 'producerId'),
    textOf(item.values, 'certificateId'),
  ];
  const made = { item: { subject: 'inspections', id: item.id } } as const;
  const minutes = {
    href: makingHref({ type: 'inspectionMinutes', producerId, ...made }),
    label: 'Lập biên bản kiểm tra',
  };
  const stopped = {
    href: makingHref({ type: 'productionStopped', certificateId, ...made }),
    label: 'Lập công văn xác nhận không còn sản xuất',
  };
  const revoke = { href: `/san-pham?gcn=${certificateId}`, label: 'Ghi quyết định thu hồi ở trang sản phẩm' };
  return [
    ...(item.state === 'cancelled' ? [] : [minutes]),
    ...(item.state === 'stopping' ? [stopped] : []),
    ...(item.state === 'revoking' ? [revoke] : []),
  ];
}

/** Rules between the terms of people in the apparatus: no two of one person in one body at once, and who may take over. */
import type { Details } from '../fields/details.ts';
import { addDays, formatDate, type PlainDate } from '../kernel/plain-date.ts';
import { searchKey } from '../kernel/text.ts';
import type { Item } from '../subject/item.ts';
import { text } from './common.ts';

type Term = Pick<Item, 'id' | 'state' | 'values'>;

/** A term without an end goes on. */
const OPEN_END = '9999-12-31';
const endOf = (values: Details): PlainDate => text(values, 'to') || OPEN_END;

/** The same account; where one of the two has none, the same name, however it is typed. */
function isSamePerson(a: Details, b: Details): boolean {
  const [one, other] = [text(a, 'memberUid'), text(b, 'memberUid')];
  return one !== '' && other !== ''
    ? one === other
    : searchKey(text(a, 'person')) === searchKey(text(b, 'person'));
}

const overlap = (a: Details, b: Details): boolean =>
  text(a, 'from') <= endOf(b) && text(b, 'from') <= endOf(a);

/** Why a term cannot stand beside those that are there: the same person sits in the same body at that time. Null when it can. */
export function overlapProblem(id: string, values: Details, terms: readonly Term[]): string | null {
  const clash = terms.find(
    (term) =>
      term.id !== id &&
      text(term.values, 'body') === text(values, 'body') &&
      isSamePerson(term.values, values) &&
      overlap(term.values, values),
  );
  if (clash === undefined) return null;
  const until = text(clash.values, 'to');
  const span = `từ ${formatDate(text(clash.values, 'from'))}${until === '' ? '' : ` đến ${formatDate(until)}`}`;
  return `${text(values, 'person')} đã được phân công trong tổ chức này ${span}; hãy kết thúc phân công đó trước hoặc sửa thời gian.`;
}

/**
 * Why somebody cannot take over from a term that ends: they are the same person, or do not serve when it ends. Who begins
 * on the next day may: that is how successions are decided. A term that has ended itself takes nothing over, so hand-overs
 * never go round. Null when they can.
 */
export function successorProblem(leaving: Term, endsOn: PlainDate, successor: Term): string | null {
  if (successor.id === leaving.id || isSamePerson(successor.values, leaving.values))
    return 'Không thể bàn giao cho chính người thôi đảm nhiệm; hãy chọn người khác.';
  const serves =
    successor.state === 'serving' &&
    text(successor.values, 'from') <= addDays(endsOn, 1) &&
    endOf(successor.values) >= endsOn;
  return serves
    ? null
    : `Người nhận bàn giao không đảm nhiệm nhiệm vụ vào ngày ${formatDate(endsOn)}; hãy chọn người đang đảm nhiệm.`;
}

import {
  type Details,
  formatDate,
  type Item,
  lateDemands,
  openDemands,
  type PlainDate,
  rowsOf,
  textOf,
} from '../../../domain/index.ts';
import type { PaperSource } from './source.ts';

type Line = Readonly<Record<string, string>>;

/** The inspection that a paper is made from; null where it is made from none, or from another producer's. */
export function inspectionOf({ item, inspected, certificate }: PaperSource): Item | null {
  const about = inspected ?? certificate;
  if (item?.subject !== 'inspections') return null;
  return textOf(item.values, 'producerId') === about?.producer.id ? item : null;
}

const FINDINGS: Readonly<Record<string, string>> = { yes: 'đạt', no: 'chưa đạt' };

/** Characters that a field of several lines holds. */
const MOST = 10_000;

/** What was looked at in a section, one line each, by product where there are several; what does not apply is left out. */
function foundIn(lines: readonly Line[], section: string): string {
  const names = new Set(lines.map(({ product = '' }) => product));
  return lines
    .filter((line) => line['section'] === section && FINDINGS[line['finding'] ?? ''] !== undefined)
    .map(({ product = '', code = '', content = '', finding = '', note = '' }) => {
      const of = names.size > 1 && product !== '' ? `${product}:` : '';
      const said = note.trim() === '' ? '' : ` (${note.trim()})`;
      const about = [of, code, content].filter((part) => part !== '');
      return `${[...about, String(FINDINGS[finding])].join(' ')}${said}.`;
    })
    .join('\n')
    .slice(0, MOST);
}

const photos = ({ files }: Item): string =>
  files.length === 0
    ? ''
    : `${String(files.length)} tệp: ${files.map(({ name }) => name).join(', ')}`.slice(0, 500);

/** What an inspection knows of its own minutes. @see QĐ 26/2026/QĐ-TTg, Điều 9.3 */
export function fromInspection(item: Item): Details {
  const { values } = item;
  const lines = rowsOf(values, 'checklist');
  const papers = foundIn(lines, 'papers');
  const criteria = foundIn(lines, 'criteria');
  return {
    startedOn: textOf(values, 'on'),
    visit: textOf(values, 'sign') === '' ? 'first' : 'again',
    signs: textOf(values, 'sign'),
    team: rowsOf(values, 'team').map(({ name = '', position = '' }) => ({ name, position, role: '' })),
    criteria: [criteria, papers]
      .filter((part) => part !== '')
      .join('\n')
      .slice(0, MOST),
    mark: foundIn(lines, 'mark'),
    photos: photos(item),
    remarks: textOf(values, 'conclusion'),
    remedies: rowsOf(values, 'demands').map(({ demand = '', dueOn = '' }) => ({ work: demand, dueOn })),
  };
}

/** What was asked and not done, for the confirmation that nothing is made any more. */
function lackingIn(item: Item, today: PlainDate): string {
  const demands = rowsOf(item.values, 'demands');
  const [open, late] = [openDemands(demands).length, lateDemands(demands, today).length];
  return open === 0 ? '' : `Còn ${String(open)} yêu cầu chưa khắc phục, trong đó ${String(late)} đã quá hạn.`;
}

/** What an inspection knows of a production that stopped: since when, and that it was seen. */
export function stoppedFrom(item: Item, today: PlainDate): Details {
  const on = textOf(item.values, 'on');
  const lines = [textOf(item.values, 'conclusion'), lackingIn(item, today)];
  return {
    stoppedOn: textOf(item.values, 'stoppedOn'),
    proofs: [{ name: `Biên bản kiểm tra ngày ${formatDate(on)}`, number: '', on }],
    situation: lines.filter((line) => line !== '').join('\n'),
  };
}

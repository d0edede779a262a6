/** Under which series a paper is counted, and what stands after its number. */
import type { Commune } from '../people/commune.ts';
import { paperKinds } from './kinds.ts';
import type { Paper } from './paper.ts';

type Numbered = Pick<Paper, 'type' | 'details' | 'wording'>;

/** The request to the province may be a letter (công văn): then it has a letter's symbol and series. */
const isLetter = ({ type, details }: Numbered): boolean =>
  type === 'provinceRequest' && details['form'] === 'letter';

/** "BC-UBND" of "08/BC-UBND": as the paper's kept wording says, else as its kind does. */
export function symbolOf(paper: Numbered): string {
  const usual = paperKinds[paper.type].symbol ?? '';
  if (paper.wording === null) return usual;
  const { office, paper: wording } = paper.wording;
  return isLetter(paper) ? office.letterSymbol : wording.symbol || usual;
}

/** ASCII, because it is part of a document's id: "QĐ" → "QD". */
const ascii = (code: string): string => code.replaceAll('Đ', 'D');

/**
 * The series that a paper is counted in: one for each abbreviation (so Mẫu số 03 and the periodic report share "BC"), or
 * `all` where the commune keeps one series for everything.
 * @see NĐ 30/2020/NĐ-CP, Điều 15
 */
export function seriesOf(paper: Numbered, numbering: Commune['settings']['numbering']): string {
  if (numbering === 'single') return 'all';
  return isLetter(paper) ? 'CV' : ascii(paperKinds[paper.type].code ?? '');
}

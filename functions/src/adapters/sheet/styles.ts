import { readXml } from './xml.ts';

/** Formats that every spreadsheet program has: 14–17 and 22 days, 27–36 and 50–58 those of East Asia. */
const BUILT_IN_DAYS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** Whether a format shows a day: `dd/mm/yyyy`, `[$-42A]d mmmm yyyy`; not `"ngày" 0`, not `h:mm`. */
export function showsDay(format: string): boolean {
  return /[dy]/iu.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, ''));
}

/** The numbers of the cell styles that show a number as a day. */
export function dayStyles(xml: string | null): ReadonlySet<number> {
  const days = new Set(BUILT_IN_DAYS);
  const styles: number[] = [];
  let inCells = false;
  if (xml === null) return new Set();
  readXml(xml, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt' && showsDay(formatCode)) days.add(Number(numFmtId));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(Number(numFmtId));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return new Set(styles.flatMap((format, at) => (days.has(format) ? [at] : [])));
}

/**
 * The figures of Nghị định 30/2020/NĐ-CP, Phụ lục I, that both renderers obey. Lengths in millimetres, sizes in
 * points. Where the decree gives a range, the value used is named here once.
 */
export const LAYOUT = {
  /** A4, upright (phần I, mục I.1–2). */
  page: { width: 210, height: 297 },
  /** Top and bottom 20–25, left 30–35, right 15–20. */
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  font: 'Times New Roman',
  /** Point sizes. 13 goes with 14 throughout one paper (mục IV: sizes of a paper agree). */
  size: {
    nation: 13,
    motto: 14,
    parent: 13,
    issuer: 13,
    number: 13,
    placeAndDate: 14,
    titleName: 14,
    titleSubject: 14,
    aboutLetter: 13,
    body: 14,
    table: 13,
    authority: 14,
    signerName: 14,
    recipientsLabel: 12,
    recipients: 11,
    pageNumber: 14,
    footnote: 11,
  },
  /** First line of a paragraph: 1 cm or 1.27 cm. */
  firstLineIndent: 12.7,
  /** Points between paragraphs: at least 6. */
  paragraphGap: 6,
  /** Line spacing: single to 1.5 lines. */
  lineSpacing: 1.15,
  /** Distance of the page number from the top edge, inside the top margin. */
  pageNumberFromTop: 10,
  /** Widths of the letterhead's two columns: the nation's name needs 95 mm at 13 pt bold. */
  letterhead: { left: 67, right: 98 },
  /** Width of the motto at 14 pt bold: its rule is as long as the text. */
  mottoWidth: 60.4,
  /** Rules under issuer and subject: a third to a half of the text. */
  ruleShare: 0.42,
  /** Recipients left, signature right. */
  signing: { left: 67, right: 98 },
  /** Room for the pen and the seal between office and name. */
  signatureSpace: 24,
  tableCellPadding: { horizontal: 1.4, vertical: 0.6 },
} as const;

/** Width of the text block in millimetres, upright or across the sheet. */
export const textWidth = (landscape: boolean): number =>
  (landscape ? LAYOUT.page.height : LAYOUT.page.width) - LAYOUT.margin.left - LAYOUT.margin.right;

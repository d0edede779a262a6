/**
 * The one model of a printed paper. It is plain data with every string already formatted; the .docx and the PDF
 * renderer pour the same model, so their words cannot drift. Layout figures (fonts, sizes, margins) belong to the
 * renderers and follow Nghị định 30/2020/NĐ-CP, Phụ lục I; what stands where is said here.
 */

/** A stretch of text in one style. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A tick box: ☐ or ☑. */
export interface BoxRun {
  readonly kind: 'box';
  readonly checked: boolean;
}

/** Dots up to the right edge; several on one line share what is free. A place for the pen. */
export interface LeaderRun {
  readonly kind: 'leader';
}

/** A footnote: the mark stands here, the note at the foot of the page. */
export interface FootnoteRun {
  readonly kind: 'footnote';
  readonly text: string;
}

export type Run = TextRun | BoxRun | LeaderRun | FootnoteRun;

export type Align = 'left' | 'center' | 'right' | 'justify';

/**
 * `part`: Phần, centred bold. `section`: I. with bold text. `clause`: 1. bold. `article`: Điều, bold.
 * A heading never stands alone at the foot of a page.
 */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 'part' | 'section' | 'article' | 'clause';
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align: Align;
  /** First-line indent of 1.27 cm (NĐ 30: 1 cm or 1.27 cm). */
  readonly indent: boolean;
  /** Stay on the page of what follows. */
  readonly keepWithNext: boolean;
}

export interface TableColumn {
  /** Share of the text width; the shares of a table are relative to their sum. */
  readonly share: number;
  readonly align: Exclude<Align, 'justify'>;
}

export interface TableCell {
  /** Lines of the cell; an empty list is an empty cell. */
  readonly lines: readonly (readonly Run[])[];
  readonly align?: Align;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** A row lists only the cells that begin in it: a cell spanned from above is not repeated. */
export type TableRow = readonly TableCell[];

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  /** Repeated on every page; may be several rows (stacked header). */
  readonly header: readonly TableRow[];
  /** Never cut by a page break. */
  readonly rows: readonly TableRow[];
  /** Indexes of body rows that title the rows after them: in Word they stay on the page of the next row. */
  readonly titleRows?: readonly number[];
  /** Totals: kept on the page of the last row. */
  readonly footer: readonly TableRow[];
}

export interface PageBreakBlock {
  readonly kind: 'pageBreak';
}

/** A thin rule across the text, between parts of a form that different people fill. */
export interface DividerBlock {
  readonly kind: 'divider';
}

/** One party that signs (NĐ 30, ô 7a–7c). */
export interface SignatureParty {
  readonly kind: 'party';
  /** Printed above, italic, centred: "……, ngày……tháng……năm……". */
  readonly dateLine: string | null;
  /** Authority and office, in capitals, one line each: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  readonly authority: readonly string[];
  /** "(Ký, đóng dấu, ghi rõ họ tên)", or null when the office signs by its own rules. */
  readonly hint: string | null;
  readonly name: string | null;
}

/** Recipients of one kind; `label` ("Gửi bản giấy:") is null where all receive alike. */
export interface RecipientGroup {
  readonly label: string | null;
  readonly lines: readonly string[];
}

/** "Nơi nhận:" with its lines (NĐ 30, ô 9b). Each is written "- …;", the last of all ends with a full stop. */
export interface Recipients {
  readonly kind: 'recipients';
  readonly groups: readonly RecipientGroup[];
}

/** Never torn by a page break. Left is the recipients' list, the other party, or nothing. */
export interface SigningBlock {
  readonly kind: 'signing';
  readonly left: Recipients | SignatureParty | null;
  readonly right: SignatureParty;
}

/** The head of an annex, on a page of its own (NĐ 30, Phụ lục I: "Phụ lục I", its title, what it goes with). */
export interface AnnexBlock {
  readonly kind: 'annex';
  /** "Phụ lục", or "Phụ lục I" where there are several. */
  readonly label: string;
  /** Capitals. */
  readonly title: string;
  /** "(Kèm theo Kế hoạch số 12/KH-UBND ngày …)", italic. */
  readonly note: string;
}

export type Block =
  HeadingBlock | ParagraphBlock | TableBlock | PageBreakBlock | DividerBlock | SigningBlock | AnnexBlock;

/** An office's letterhead (NĐ 30, ô 1–4 and 5b). */
export interface OfficeLetterhead {
  readonly kind: 'office';
  /** The parent's line, capitals, not bold. A People's Committee has none. */
  readonly parent: readonly string[];
  /** The issuer, capitals, bold, one line each. */
  readonly issuer: readonly string[];
  /** "Số: 08/BC-UBND"; null for a paper without a number. */
  readonly number: string | null;
  /** "V/v …" of a công văn, under the number; null elsewhere. */
  readonly about: string | null;
  /** "Tân Kỳ, ngày 05 tháng 02 năm 2026". */
  readonly placeAndDate: string;
}

/** A form that carries the nation's name alone (Mẫu số 01). */
export interface NationLetterhead {
  readonly kind: 'nation';
}

/** A form that carries nothing above its title (Mẫu số 02). */
export interface NoLetterhead {
  readonly kind: 'none';
}

export interface PaperTitle {
  /** Tên loại, capitals. */
  readonly name: string;
  /** Trích yếu, bold, one line each. */
  readonly subject: readonly string[];
  /** Notes under the subject, italic, centred: "(Dành cho chủ thể có sản phẩm đăng ký)". */
  readonly notes: readonly string[];
  /** The line under the subject, a third to a half of its width (NĐ 30, ô 5a). Forms of the decree have none. */
  readonly ruled: boolean;
}

export interface PaperModel {
  readonly type: string;
  /** Title in the file's properties: what a search and a screen reader name. */
  readonly documentTitle: string;
  /** Wide tables alone lie across the sheet (NĐ 30, Phụ lục I, phần I, mục I.2); upright when left out. */
  readonly landscape?: boolean;
  readonly letterhead: OfficeLetterhead | NationLetterhead | NoLetterhead;
  /** null for a công văn, whose subject stands in the letterhead. */
  readonly title: PaperTitle | null;
  /** Bold capitals over the căn cứ of a decision: "ỦY BAN NHÂN DÂN XÃ TÂN KỲ". */
  readonly authorityLine: string | null;
  /** "Kính gửi:" (NĐ 30, ô 9a); none when empty. */
  readonly addressees: readonly string[];
  /** Căn cứ: italic, one line each, ";" after each and "." after the last. */
  readonly grounds: readonly string[];
  readonly body: readonly Block[];
}

/** Words of the layout itself, the same in both renderers. */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const ADDRESSEES_LABEL = 'Kính gửi:';
export const RECIPIENTS_LABEL = 'Nơi nhận:';

/** The layout table of Nghị định 30/2020/NĐ-CP, Phụ lục I, as figures; both renderers are held to it. */
import { MOTTO, NATION } from '../domain/paperwork/model.ts';
import type { PaperModel, SignatureParty } from '../domain/paperwork/model.ts';

export interface LawRow {
  /** The decree's own numbering of the element. */
  readonly element: string;
  /** Texts of that element in a paper. */
  readonly texts: (paper: PaperModel) => readonly string[];
  /** Point sizes the decree allows. */
  readonly points: readonly [from: number, to: number];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly align: 'left' | 'center' | 'both';
}

const office = (paper: PaperModel): Extract<PaperModel['letterhead'], { kind: 'office' }> | null =>
  paper.letterhead.kind === 'office' ? paper.letterhead : null;

const one = (text: string | null | undefined): string[] =>
  typeof text === 'string' && text !== '' ? [text] : [];

const hasNation = (paper: PaperModel): boolean => paper.letterhead.kind !== 'none';

function parties(paper: PaperModel): SignatureParty[] {
  return paper.body.flatMap((block) => {
    if (block.kind !== 'signing') return [];
    return block.left?.kind === 'party' ? [block.left, block.right] : [block.right];
  });
}

const recipients = (paper: PaperModel): string[] =>
  paper.body.flatMap((block) =>
    block.kind === 'signing' && block.left?.kind === 'recipients'
      ? block.left.groups.flatMap(({ lines }) => lines)
      : [],
  );

const recipientLabels = (paper: PaperModel): string[] =>
  paper.body.flatMap((block) =>
    block.kind === 'signing' && block.left?.kind === 'recipients'
      ? block.left.groups.flatMap(({ label }) => one(label))
      : [],
  );

const annexes = (paper: PaperModel) => paper.body.flatMap((block) => (block.kind === 'annex' ? [block] : []));

/** Body paragraphs of one style, without leaders, so that their whole text can be found. */
const bodyTexts = (paper: PaperModel): string[] =>
  paper.body.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.align !== 'justify') return [];
    const [run, ...others] = block.runs;
    return others.length === 0 && run?.kind === 'text' && run.italic !== true && run.bold !== true
      ? [run.text]
      : [];
  });

const plain = { bold: false, italic: false, capitals: false } as const;
const strong = { bold: true, italic: false } as const;

export const LAW: readonly LawRow[] = [
  {
    element: 'ô 1: Quốc hiệu, in hoa, 12–13, đứng, đậm',
    texts: (paper) => (hasNation(paper) ? [NATION] : []),
    points: [12, 13],
    ...strong,
    capitals: true,
    align: 'center',
  },
  {
    element: 'ô 1: Tiêu ngữ, in thường, 13–14, đứng, đậm',
    texts: (paper) => (hasNation(paper) ? [MOTTO] : []),
    points: [13, 14],
    ...strong,
    capitals: false,
    align: 'center',
  },
  {
    element: 'ô 2: tên cơ quan ban hành, in hoa, 12–13, đứng, đậm',
    texts: (paper) => office(paper)?.issuer ?? [],
    points: [12, 13],
    ...strong,
    capitals: true,
    align: 'center',
  },
  {
    element: 'ô 3: số, ký hiệu, 13, đứng',
    texts: (paper) => one(office(paper)?.number),
    points: [13, 13],
    ...plain,
    align: 'center',
  },
  {
    element: 'ô 4: địa danh và thời gian, 13–14, nghiêng',
    texts: (paper) => one(office(paper)?.placeAndDate),
    points: [13, 14],
    bold: false,
    italic: true,
    capitals: false,
    align: 'center',
  },
  {
    element: 'ô 5a: tên loại, in hoa, 13–14, đứng, đậm',
    texts: (paper) => one(paper.title?.name),
    points: [13, 14],
    ...strong,
    capitals: true,
    align: 'center',
  },
  {
    element: 'ô 5a: trích yếu, in thường, 13–14, đứng, đậm',
    texts: (paper) => paper.title?.subject ?? [],
    points: [13, 14],
    ...strong,
    capitals: false,
    align: 'center',
  },
  {
    element: 'ô 5b: trích yếu công văn, 12–13, đứng',
    texts: (paper) => one(office(paper)?.about),
    points: [12, 13],
    ...plain,
    align: 'center',
  },
  {
    element: 'ô 6: căn cứ, 13–14, nghiêng',
    texts: (paper) => paper.grounds,
    points: [13, 14],
    bold: false,
    italic: true,
    capitals: false,
    align: 'both',
  },
  {
    element: 'ô 6: nội dung, 13–14, đứng, dàn đều',
    texts: bodyTexts,
    points: [13, 14],
    ...plain,
    align: 'both',
  },
  {
    element: 'ô 7a: quyền hạn, chức vụ, in hoa, 13–14, đứng, đậm',
    // "Cơ quan tham mưu…" of Mẫu số 01 is the form's own lower case.
    texts: (paper) =>
      parties(paper).flatMap((party) => party.authority.filter((line) => line === line.toUpperCase())),
    points: [13, 14],
    ...strong,
    capitals: true,
    align: 'center',
  },
  {
    element: 'ô 7b: họ tên người ký, in thường, 13–14, đứng, đậm',
    texts: (paper) => parties(paper).flatMap((party) => one(party.name)),
    points: [13, 14],
    ...strong,
    capitals: false,
    align: 'center',
  },
  {
    element: 'ô 9a: Kính gửi, 13–14, đứng',
    texts: (paper) => (paper.addressees.length === 1 ? [`Kính gửi: ${paper.addressees[0] ?? ''}`] : []),
    points: [13, 14],
    ...plain,
    align: 'center',
  },
  {
    element: 'ô 9b: "Nơi nhận:", 12, nghiêng, đậm',
    texts: (paper) => (recipients(paper).length > 0 ? ['Nơi nhận:'] : []),
    points: [12, 12],
    bold: true,
    italic: true,
    capitals: false,
    align: 'left',
  },
  {
    element: 'ô 9b: nhóm nơi nhận (bản điện tử, bản giấy), 11, đứng',
    texts: recipientLabels,
    points: [11, 11],
    ...plain,
    align: 'left',
  },
  {
    element: 'ô 9b: nơi nhận, 11, đứng',
    texts: (paper) => recipients(paper).map((line) => `- ${line}`),
    points: [11, 11],
    ...plain,
    align: 'left',
  },
  {
    element: 'Phụ lục: từ “Phụ lục” và tiêu đề, 13–14, đứng, đậm',
    texts: (paper) => annexes(paper).flatMap(({ label, title }) => [label, ...one(title)]),
    points: [13, 14],
    ...strong,
    capitals: false,
    align: 'center',
  },
  {
    element: 'Phụ lục: chú dẫn kèm theo, 13–14, nghiêng',
    texts: (paper) => annexes(paper).flatMap(({ note }) => one(note)),
    points: [13, 14],
    bold: false,
    italic: true,
    capitals: false,
    align: 'center',
  },
];

/** Millimetres: top, bottom 20–25; left 30–35; right 15–20. */
export const LAW_MARGINS = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const;

/** What both renderers must have written, whatever the dots, boxes and spaces. */
export function letters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\.{2,}|…/gu, '')
    .replace(/[\s\u00a0\u200b.☐☑]+/gu, '');
}

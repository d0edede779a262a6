/** Pours a paper into a Word document laid out by NĐ 30/2020/NĐ-CP. */
import type { IStylesOptions, ISectionPropertiesOptions } from 'docx';
import { LAYOUT, textWidth } from '../../domain/paperwork/layout.ts';
import type { PaperModel } from '../../domain/paperwork/model.ts';
import { blocks } from './blocks.ts';
import { addresseeBlocks, groundBlocks, titleBlocks } from './front.ts';
import { letterheadBlocks } from './letterhead.ts';
import { loadPen } from './pen.ts';
import type { Child, Pen } from './pen.ts';
import { halfPoints, twips } from './units.ts';

/** Word joins two tables that touch and wants a paragraph at the end: a one-point line stands between. */
function separated(pen: Pen, children: readonly Child[]): Child[] {
  const { Table } = pen.docx;
  return children.flatMap((child, at) => {
    const next = children[at + 1];
    const tight = child instanceof Table && (next === undefined || next instanceof Table);
    return tight ? [child, pen.space(1)] : [child];
  });
}

function styles(): IStylesOptions {
  const { font, size } = LAYOUT;
  return {
    default: {
      document: {
        run: {
          font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
          size: halfPoints(size.body),
          sizeComplexScript: halfPoints(size.body),
          color: '000000',
          language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
        },
      },
    },
  };
}

function pageProperties(pen: Pen, landscape: boolean): ISectionPropertiesOptions {
  const { page, margin, pageNumberFromTop } = LAYOUT;
  return {
    // A first page of its own, with an empty header: the number is not shown there.
    titlePage: true,
    page: {
      size: {
        width: twips(page.width),
        height: twips(page.height),
        orientation: landscape ? pen.docx.PageOrientation.LANDSCAPE : pen.docx.PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(margin.top),
        bottom: twips(margin.bottom),
        left: twips(margin.left),
        right: twips(margin.right),
        header: twips(pageNumberFromTop),
        footer: twips(pageNumberFromTop),
      },
    },
  };
}

function pageNumber(pen: Pen): InstanceType<Pen['docx']['Header']> {
  const { AlignmentType, Header, PageNumber, Paragraph } = pen.docx;
  const number = pen.run('', { size: LAYOUT.size.pageNumber }, [PageNumber.CURRENT]);
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

/**
 * The paper as a .docx. The library is loaded on first use, so that a function that prints nothing does not pay.
 * Names Times New Roman and embeds nothing: every office has it.
 */
export async function renderDocx(model: PaperModel): Promise<Uint8Array> {
  const landscape = model.landscape === true;
  const pen = await loadPen(textWidth(landscape));
  const { Document, Header, Packer, Paragraph } = pen.docx;
  const children = separated(pen, [
    ...letterheadBlocks(pen, model.letterhead),
    ...titleBlocks(pen, model),
    ...addresseeBlocks(pen, model.addressees),
    ...groundBlocks(pen, model.grounds),
    ...blocks(pen, model.body),
  ]);
  const author = model.letterhead.kind === 'office' ? model.letterhead.issuer.join(' ') : 'OCOP';
  const document = new Document({
    title: model.documentTitle,
    creator: author,
    lastModifiedBy: author,
    styles: styles(),
    footnotes: pen.footnotes,
    sections: [
      {
        properties: pageProperties(pen, landscape),
        headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumber(pen) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

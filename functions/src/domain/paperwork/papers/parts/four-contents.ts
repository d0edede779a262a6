/** The four contents that the commune assesses, as minutes and sheets of opinion set them out. */
import { FINDING_CONTENT_LABELS, FindingContent } from '../../../dossier/dossier.ts';

/** "1. Về sử dụng nguyên liệu địa phương" … @see QĐ 26/2026/QĐ-TTg, Điều 7.2.a; Mẫu số 03, mục II */
export const FOUR_CONTENTS: readonly { readonly content: FindingContent; readonly title: string }[] =
  FindingContent.options.map((content, at) => ({
    content,
    title: `${String(at + 1)}. ${FINDING_CONTENT_LABELS[content]}`,
  }));

import type { PaperRenderer } from '../../application/papers/ports.ts';
import { renderDocx } from '../docx/render.ts';
import { renderPdf } from '../pdf/render.ts';

/** Word and PDF of one model. */
export const paperRenderer: PaperRenderer = { docx: renderDocx, pdf: renderPdf };

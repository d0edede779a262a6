// Files as people have them: made by the browser itself, so that they are real ones.
import { strToU8, zipSync } from 'fflate';
import type { Browser } from 'playwright-core';

const PAPER = (title: string) => `<!doctype html><meta charset="utf-8">
<body style="margin:0;padding:60px;font:22px serif;background:#f3efe4"><p style="text-align:center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>
Độc lập - Tự do - Hạnh phúc</p><h1 style="text-align:center">${title}</h1><p>Hợp tác xã Linh Ngọc, xã Tân Kỳ, tỉnh Thái Nguyên.</p></body>`;

/** A phone's photograph of a paper: JPEG. */
export async function photo(browser: Browser, title: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
  await page.setContent(PAPER(title));
  const bytes = await page.screenshot({ type: 'jpeg', quality: 80 });
  await page.close();
  return bytes;
}

/** A scanned paper: a PDF whose every page is nothing but a picture. */
export async function scannedPdf(browser: Browser, title: string, pages: number): Promise<Buffer> {
  const picture = `data:image/jpeg;base64,${(await photo(browser, title)).toString('base64')}`;
  const page = await browser.newPage();
  const sheet = `<img src="${picture}" style="width:100%;display:block;break-after:page">`;
  await page.setContent(`<body style="margin:0">${sheet.repeat(pages)}</body>`);
  const bytes = await page.pdf({ format: 'A4', margin: { top: '0', bottom: '0' } });
  await page.close();
  return bytes;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org';

/** A spreadsheet of one sheet: the smallest workbook that Excel opens. */
export function spreadsheet(rows: readonly (readonly string[])[]): Buffer {
  const cells = rows.map(
    (row) => `<row>${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
  );
  const parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="Lao động" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main"><sheetData>${cells.join('')}</sheetData></worksheet>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );
}

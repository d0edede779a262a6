import { describe, expect, it } from 'vitest';
import { EXAMPLE_FACTS } from '../examples.ts';
import { cellsOf, linesOf, tablesOf, textOf } from '../testing/paper-text.ts';
import { communeReview } from './commune-review.ts';
import { provinceRequest } from './province-request.ts';
import { receipt } from './receipt.ts';
import { selfAssessmentReport } from './self-assessment-report.ts';
import { supplementRequest } from './supplement-request.ts';

const OWN = ['Câu riêng của xã'];

describe('the receipt', () => {
  const facts = EXAMPLE_FACTS.receipt;

  it('counts samples, and says nothing of them for a tourism service (QĐ 26/2026, Điều 6.2.d)', () => {
    expect(textOf(receipt(facts))).toContain('Sản phẩm mẫu: 05 mẫu');
    expect(textOf(receipt({ ...facts, samples: 0 }))).not.toContain('Sản phẩm mẫu');
  });

  it('ends with the office’s own lines where it has some, and else with none', () => {
    const wording = { ...facts.wording, closing: OWN };
    expect(linesOf(receipt({ ...facts, wording }))).toContain('Câu riêng của xã./.');
    expect(textOf(receipt(facts))).not.toContain('./.');
  });

  it('leaves the pages of a picture out', () => {
    expect(cellsOf(tablesOf(receipt(facts))[0]).at(-1)?.[4]).toBe('–');
  });
});

describe('the request to supplement', () => {
  const facts = EXAMPLE_FACTS.supplementRequest;

  it('names who helps, and leaves the line out where nobody is named', () => {
    expect(textOf(supplementRequest(facts))).toContain('Người hướng dẫn: Trần Văn Tiếp');
    expect(textOf(supplementRequest({ ...facts, contact: null }))).not.toContain('Người hướng dẫn');
  });

  it('lets the office’s own closing take the place of the sentence on the clock', () => {
    const wording = { ...facts.wording, closing: OWN };
    const text = textOf(supplementRequest({ ...facts, wording }));
    expect(text).toContain('Câu riêng của xã./.');
    expect(text).not.toContain('Thời hạn 15 ngày làm việc');
  });
});

describe('the request to the province', () => {
  const facts = EXAMPLE_FACTS.provinceRequest;
  const [food] = facts.products;
  if (food === undefined) throw new Error('the example asks for no product');
  const tourism = { ...food, name: 'Homestay', samples: 0 };

  it('counts five samples of each product that sends them, beside a tourism service', () => {
    const text = textOf(provinceRequest({ ...facts, products: [food, tourism, food] }));
    expect(text).toContain('đối với 03 sản phẩm sau:');
    expect(text).toContain('Sản phẩm mẫu: 10 mẫu (mỗi sản phẩm 05 mẫu)');
  });

  it('does not say “each” of a single product', () => {
    const text = textOf(provinceRequest({ ...facts, products: [food] }));
    expect(text).toContain('- Sản phẩm mẫu: 05 mẫu.');
  });
});

it('the office’s own closing takes the place of the last sentence of report and request', () => {
  const { communeReview: report, provinceRequest: request } = EXAMPLE_FACTS;
  const own = { closing: OWN };
  const papers = [
    communeReview({ ...report, wording: { ...report.wording, ...own } }),
    provinceRequest({ ...request, wording: { ...request.wording, ...own } }),
  ];
  for (const paper of papers) {
    expect(textOf(paper)).toContain('Câu riêng của xã./.');
    expect(textOf(paper).match(/\.\/\./gu)).toHaveLength(1);
  }
});

it('Mẫu số 02 of a first registration has no changes since recognition, of an upgrade it has (Điều 6.1.b)', () => {
  const facts = EXAMPLE_FACTS.selfAssessmentReport;
  const changed = 'Những thay đổi, kết quả đạt được sau khi được công nhận OCOP:';
  expect(textOf(selfAssessmentReport(facts))).toContain(changed);
  expect(textOf(selfAssessmentReport({ ...facts, registration: 'first' }))).not.toContain(changed);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PaperModel } from '../model.ts';
import { plainLines } from '../plain-text.ts';
import { PLAN_2025, PLAN_2025_CORRECTIONS, PLAN_2025_FACTS } from '../testing/plan-2025.ts';
import { annualPlan } from './annual-plan.ts';

// "Kế hoạch triển khai thực hiện Chương trình “Mỗi xã một sản phẩm” (Chương trình OCOP) xã Tân Kỳ năm 2025".
const ORIGINAL = readFileSync(new URL('../testing/plan-2025.txt', import.meta.url), 'utf8').normalize('NFC');

/** Letters and digits in order: spaces, marks, dashes and the two ways to write a capital do not count. */
const letters = (text: string): string => text.toLocaleLowerCase('vi').replace(/[^\p{L}\p{N}]+/gu, '');

const corrected = PLAN_2025_CORRECTIONS.reduce((text, [found, read]) => text.replace(found, read), ORIGINAL);
const paragraphs = corrected
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => letters(line) !== '');

const paper = annualPlan(PLAN_2025_FACTS);
const printed = letters(plainLines(paper).join('\n'));

/** The original's paragraphs from one heading to another. */
function part(from: string, to: string): string[] {
  const start = paragraphs.findIndex((line) => line.startsWith(from));
  const end = paragraphs.findIndex((line, at) => at > start && line.startsWith(to));
  expect(start, from).toBeGreaterThan(-1);
  return paragraphs.slice(start, end === -1 ? undefined : end);
}

const missing = (lines: readonly string[], text: string): string[] =>
  lines.filter((line) => !text.includes(letters(line)));

function bodyText(built: PaperModel): string {
  return letters(plainLines({ ...built, grounds: [] }).join('\n'));
}

describe('the plan of 2025 comes out of its data', () => {
  it('every correction of the original’s text is one that it needs', () => {
    expect(PLAN_2025_CORRECTIONS.filter(([found]) => !ORIGINAL.includes(found))).toEqual([]);
  });

  it.each([
    ['căn cứ', 'Căn cứ', 'UBND xã', 3],
    ['I. Mục tiêu', 'I. MỤC TIÊU', 'II.', 10],
    ['II. Đối tượng và yêu cầu', 'II.', 'III.', 15],
    ['III. Nội dung', 'III.', 'IV.', 16],
    ['IV. Kinh phí', 'IV.', 'V. ', 3],
    ['V. Tổ chức thực hiện', 'V. TỔ', 'Trên đây', 28],
    ['kết thúc, nơi nhận, ký', 'Trên đây', 'không có', 15],
  ])('part “%s” is whole', (_, from, to, count) => {
    const lines = part(from, to);
    expect(lines).toHaveLength(count);
    expect(missing(lines, printed)).toEqual([]);
  });

  it('every paragraph stands in the original’s order', () => {
    let from = 0;
    const lost = part('Số:', 'không có').filter((line) => {
      // The grounds come before the body in the model and in print alike; each line is looked for after the last.
      const at = printed.indexOf(letters(line), from);
      if (at >= 0) from = at + letters(line).length;
      return at < 0;
    });
    expect(lost).toEqual([]);
  });

  it('adds nothing of its own to the body', () => {
    const original = letters(paragraphs.join('\n'));
    const own = paper.body.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : plainLines({ ...paper, body: [block] }).slice(-1),
    );
    expect(own.length).toBeGreaterThan(70);
    expect(missing(own, original)).toEqual([]);
  });

  it.each([...PLAN_2025.raise, ...PLAN_2025.renew])(
    'names $product of $producer',
    ({ product, producer }) => {
      expect(printed).toContain(letters(product));
      expect(printed).toContain(letters(producer));
    },
  );

  it.each(PLAN_2025.units)('gives $unit its tasks under its own heading', ({ unit, tasks }) => {
    const text = bodyText(paper);
    const from = text.indexOf(letters(`${unit} ${tasks.split('\n')[0] ?? ''}`));
    expect(from).toBeGreaterThan(-1);
    expect(text.slice(from)).toContain(letters(tasks));
  });

  it('goes to the same recipients, on paper and electronically, and is signed by the same authority', () => {
    const signing = paper.body.find(({ kind }) => kind === 'signing');
    expect(signing).toMatchObject({
      left: {
        groups: [
          {
            label: 'Gửi bản điện tử:',
            lines: [
              'Chi Cục Kinh tế hợp tác và PTNT tỉnh;',
              'TT Đảng ủy; TT HĐND xã;',
              'Các PCT UBND xã;',
              'UB MTTQVN xã;',
              'Phòng Văn hóa\u00a0- Xã hội;',
            ],
          },
          { label: 'Gửi bản giấy:', lines: ['Các trưởng thôn;', 'Các tổ chức kinh tế;', 'Lưu: VT. KT.(D).'] },
        ],
      },
      right: { authority: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Bùi Nguyên Quỳnh' },
    });
  });
});

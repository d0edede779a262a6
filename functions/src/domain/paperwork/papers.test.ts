import { describe, expect, it } from 'vitest';
import { blankExample, EXAMPLE_FACTS, examplePaper, examplePapers } from './examples.ts';
import { MOTTO } from './model.ts';
import type { PaperModel, TableBlock } from './model.ts';
import { authorityLines, numberLine, reviewCommittee, UNISSUED, withSigner } from './office-wording.ts';
import { PaperType } from './paper-types.ts';
import { buildPaper, papers } from './papers.ts';
import type { PaperFacts } from './papers.ts';
import { NOT_THE_RESULT, pointsText } from './papers/self-assessment-tables.ts';
import { plainLines } from './plain-text.ts';

const textOf = (paper: PaperModel): string => plainLines(paper).join('\n').replaceAll('\u00a0', ' ');

function tables(paper: PaperModel): TableBlock[] {
  return paper.body.filter((block) => block.kind === 'table');
}

/** Names people give, or break things with. */
const NAMES: readonly (readonly [string, string])[] = [
  ['one letter', 'Ă'],
  ['200 letters', 'Hợp tác xã nông nghiệp '.repeat(9).slice(0, 200)],
  ['300 letters without a space', 'Ơ'.repeat(300)],
  ['an emoji', 'Mật ong 🍯 hoa núi'],
  ['right to left', 'דבש \u202eعسل'],
  ['what XML forbids', 'Mật\u0000 ong\u0008 <b>&"hoa" núi\ud800'],
  ['decomposed dấu', 'Mật ong hoa núi'.normalize('NFD')],
  ['markup of the page template', '#eval("1") $x$ *đậm* \\ @ref <nhãn>'],
];

/** Days, hours, figures and the values of choices: what is no free text. */
const FIXED = /^(?:\d[\d:,-]*|[a-z][A-Za-z]*|)$/u;

/** The same facts with every free text replaced. */
function withTexts(facts: unknown, text: string): unknown {
  if (typeof facts === 'string') return FIXED.test(facts) ? facts : text;
  if (Array.isArray(facts)) return facts.map((each) => withTexts(each, text));
  if (typeof facts !== 'object' || facts === null) return facts;
  return Object.fromEntries(Object.entries(facts).map(([key, each]) => [key, withTexts(each, text)]));
}

/** The same facts with every list of records made so long. */
function withRows(facts: unknown, count: number): unknown {
  if (Array.isArray(facts)) {
    const records = facts.length > 0 && facts.every((each) => typeof each === 'object' && each !== null);
    const list = facts.map((each) => withRows(each, records ? 1 : count));
    return records
      ? Array.from({ length: Math.max(count, list.length) }, (_, at) => list[at % list.length])
      : list;
  }
  if (typeof facts !== 'object' || facts === null) return facts;
  return Object.fromEntries(Object.entries(facts).map(([key, each]) => [key, withRows(each, count)]));
}

const built = (type: PaperType, change: (facts: unknown) => unknown): PaperModel =>
  buildPaper<PaperType>(type, change(EXAMPLE_FACTS[type]) as PaperFacts[PaperType]);

/** Papers with a table of records; the notice of an ending certificate has a checklist of the decree's own. */
const WITH_ROWS = PaperType.options.filter(
  (type) => type !== 'certificateEndingNotice' && tables(examplePaper(type)).length > 0,
);

describe('every paper', () => {
  it('has a definition for each type, and its model says that type', () => {
    expect(Object.keys(papers).sort()).toEqual([...PaperType.options].sort());
    expect(examplePapers().map((paper) => paper.type)).toEqual(PaperType.options);
  });

  it.each(NAMES)('takes texts that are %s', (_, name) => {
    for (const type of PaperType.options) {
      const text = textOf(built(type, (facts) => withTexts(facts, name)));
      expect(text, type).toBe(text.normalize('NFC'));
      expect(text, type).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\ufffe\uffff]/u);
      expect(text, type).not.toMatch(/\p{Surrogate}/u);
      expect(text, type).not.toMatch(/undefined|NaN|\[object/u);
    }
  });

  it.each(PaperType.options)(
    '%s without its optional facts prints no "undefined", no dangling comma',
    (type) => {
      // Mẫu số 02 itself ends one of its rows with a comma.
      const text = textOf(blankExample(type)).replace('tem truy xuất nguồn gốc,\n', '');
      expect(text).not.toMatch(/undefined|null|NaN|\[object/u);
      expect(text).not.toMatch(/,\s*(?:[,;]|\.(?!\.)|$)|\(\s*\)|: *,/mu);
    },
  );

  it.each(WITH_ROWS)('%s takes 200 rows, under a header that repeats', (type) => {
    const paper = built(type, (facts) => withRows(facts, 200));
    const long = tables(paper).filter(({ rows }) => rows.length >= 200);
    expect(long.length).toBeGreaterThan(0);
    for (const { header } of long) expect(header.length).toBeGreaterThan(0);
  });

  it.each(PaperType.options)('%s has no line that could begin with a punctuation mark', (type) => {
    const lines = [...plainLines(examplePaper(type)), ...plainLines(blankExample(type))].filter(
      (line) => line !== MOTTO,
    );
    // A break happens at a plain space. The motto stands on one line of its own.
    expect(lines.filter((line) => /\S +[,.;:!?)\]”–-](?:\s|$)/u.test(line))).toEqual([]);
  });

  it('keeps the paragraph before a signature on the signature’s page', () => {
    for (const paper of examplePapers()) {
      paper.body.forEach((block, at) => {
        if (block.kind === 'paragraph' && paper.body[at + 1]?.kind === 'signing') {
          expect(block.keepWithNext).toBe(true);
        }
      });
    }
  });
});

describe('the office’s wording', () => {
  it('writes the number before the symbol, or room for it', () => {
    expect(numberLine({ number: '08', issuedOn: null }, 'BC-UBND')).toBe('Số: 08/BC-UBND');
    expect(numberLine(UNISSUED, 'BC-UBND')).toBe('Số: ……/BC-UBND');
  });

  it.each([
    ['TM', 'Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'Chủ tịch']],
    ['KT', 'Phó Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'Phó Chủ tịch']],
    ['TL', 'Trưởng phòng Kinh tế', ['TL. CHỦ TỊCH', 'Trưởng phòng Kinh tế']],
    ['Q', 'Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'Q. Chủ tịch']],
    ['Q', 'Q. Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'Q. Chủ tịch']],
    ['none', 'Chủ tịch', ['Chủ tịch']],
  ] as const)('signs by %s (NĐ 30, ô 7a)', (authority, position, lines) => {
    expect(authorityLines({ authority, position })).toEqual(lines);
  });

  it('takes another signer for one paper; Mẫu số 03 keeps its own "T.M"', () => {
    const { wording } = EXAMPLE_FACTS.communeReview;
    const signer = { name: 'Người ký (ví dụ)', position: 'Phó Chủ tịch', authority: 'KT' } as const;
    const signed = withSigner(wording, signer, reviewCommittee('xã Tân Kỳ'));
    const paper = papers.communeReview.build({ ...EXAMPLE_FACTS.communeReview, wording: signed });
    expect(plainLines(paper).slice(-5)).toEqual([
      'T.M ỦY BAN NHÂN DÂN XÃ TÂN KỲ',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      '(Ký tên và đóng dấu)',
      'Người ký (ví dụ)',
    ]);
    expect(signed).toEqual({ ...wording, signer: signed.signer });
  });
});

describe('Mẫu số 02', () => {
  const paper = papers.selfAssessmentReport.build(EXAMPLE_FACTS.selfAssessmentReport);

  it('shows points as "12/18" and says that they are not the result', () => {
    expect(pointsText(12, 18)).toBe('12/18');
    expect(pointsText(2.5, 3)).toBe('2,50/3');
    expect(textOf(paper)).toContain('78/100');
    expect(textOf(paper).split(NOT_THE_RESULT).length - 1).toBe(2);
  });

  it('shows the chosen option and the evidence of each criterion', () => {
    expect(textOf(paper)).toContain(
      'Mức tự chọn: Sản phẩm được nuôi/trồng trên địa bàn cấp xã từ 75% đến 100%',
    );
    expect(textOf(paper)).toContain('- VietGAHP.pdf');
  });

  it('ticks what is there and leaves the rest empty', () => {
    expect(textOf(paper)).toContain('a) Giấy đăng ký kinh doanh: ☑');
    expect(textOf(paper)).toContain('+ Bằng sáng chế ☐');
  });
});

describe('Mẫu số 03', () => {
  const paper = papers.communeReview.build(EXAMPLE_FACTS.communeReview);

  it('asks the province in the form’s closing sentence, with the end mark at the last word', () => {
    expect(plainLines(paper)).toContain(
      'Ủy ban nhân dân xã Tân Kỳ đề nghị Ủy ban nhân dân tỉnh Thái Nguyên đánh giá, phân hạng sản phẩm OCOP cho sản phẩm Mật ong hoa núi của Hợp tác xã Linh Ngọc./.',
    );
  });

  it('puts the producer’s claim before the commune’s finding, and gives no points and no stars', () => {
    const text = textOf(paper);
    expect(text.indexOf('- Mô tả của chủ thể: Hợp tác xã đặt ong')).toBeLessThan(
      text.indexOf('- Đánh giá của Ủy ban nhân dân xã Tân Kỳ: Qua đối chiếu'),
    );
    expect(text).not.toMatch(/\d+\/100|\d sao/u);
  });
});

describe('the request to the province', () => {
  const facts = EXAMPLE_FACTS.provinceRequest;

  it('counts the samples of all products, five each (Điều 6.2.d)', () => {
    expect(textOf(papers.provinceRequest.build(facts))).toContain(
      'Sản phẩm mẫu: 10 mẫu (mỗi sản phẩm 05 mẫu)',
    );
  });

  it('asks for no samples of a tourism service', () => {
    const products = facts.products.map((product) => ({ ...product, samples: 0 }));
    expect(textOf(papers.provinceRequest.build({ ...facts, products }))).not.toContain('Sản phẩm mẫu:');
  });

  it('as a công văn carries "V/v …" under its number, and neither a type name nor căn cứ', () => {
    const letter = papers.provinceRequest.build({ ...facts, form: 'letter' });
    expect(letter.title).toBeNull();
    expect(letter.grounds).toEqual([]);
    expect(letter.letterhead).toMatchObject({
      number: 'Số:\u00a012/UBND-KT',
      about: 'V/v đề nghị đánh giá, phân hạng sản phẩm OCOP đợt\u00a01 năm\u00a02027',
    });
  });

  it('as a tờ trình ends each căn cứ with ";" and the last with "."', () => {
    const { grounds } = papers.provinceRequest.build(facts);
    expect(grounds.map((ground) => ground.at(-1))).toEqual([';', ';', '.']);
  });
});

describe('the receipt and the request to supplement', () => {
  it('lists each file with its size, pages and the beginning of its SHA-256', () => {
    const paper = papers.receipt.build(EXAMPLE_FACTS.receipt);
    const row = tables(paper)[0]?.rows[0]?.map((cell) =>
      cell.lines.flat().map((run) => ('text' in run ? run.text : '')),
    );
    expect(row?.flat()).toEqual([
      '1',
      'Phiếu đăng ký (Mẫu số\u00a001)',
      'phieu-dang-ky.pdf',
      '403\u00a0KB',
      '2',
      'a3f9a3f9a3f9',
    ]);
  });

  it('promises 15 working days and a day, and both sides sign', () => {
    const text = textOf(papers.receipt.build(EXAMPLE_FACTS.receipt));
    expect(text).toContain('15 ngày làm việc');
    expect(text).toContain('17 giờ 00 phút, ngày 17 tháng 11 năm 2026');
    expect(text).toContain('NGƯỜI NỘP HỒ SƠ');
    expect(text).toContain('NGƯỜI TIẾP NHẬN HỒ SƠ');
  });

  it('gives each item its own deadline, or the paper’s', () => {
    const paper = papers.supplementRequest.build({
      ...EXAMPLE_FACTS.supplementRequest,
      items: [
        { document: 'A', problem: 'B', remedy: 'C', dueOn: null },
        { document: 'A', problem: 'B', remedy: 'C', dueOn: '2026-11-30' },
      ],
    });
    const text = textOf(paper);
    expect(text.match(/12\/11\/2026|30\/11\/2026/gu)).toEqual(['12/11/2026', '30/11/2026']);
  });

  it.each([
    [true, 'tạm dừng'],
    [false, 'vẫn tiếp tục được tính'],
  ])('says what the clock does when pausing is %s', (pausesClock, words) => {
    const paper = papers.supplementRequest.build({ ...EXAMPLE_FACTS.supplementRequest, pausesClock });
    expect(textOf(paper)).toContain(words);
  });
});

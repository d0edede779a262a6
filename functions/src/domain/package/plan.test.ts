import { describe, expect, it } from 'vitest';
import { criteriaOf } from '../criteria/criteria-set.ts';
import { type OutlineNode, planPackage } from './plan.ts';
import { evidence, honey, paper, planFacts } from './testing/facts.ts';

/** The bookmarks as indented lines, each leaf with the path of its item. */
function drawn(facts: Parameters<typeof planPackage>[0]): string[] {
  const { items, outline } = planPackage(facts);
  const lines = (nodes: readonly OutlineNode[], depth: number): string[] =>
    nodes.flatMap(({ title, item, children }) => [
      `${'  '.repeat(depth)}${title}${item === null ? '' : ` → ${items[item]?.zipPath ?? '?'}`}`,
      ...lines(children, depth + 1),
    ]);
  return lines(outline, 0);
}

const [first, second] = criteriaOf(honey).map(({ number }) => number);

describe('papers', () => {
  it('stand in the order of the decree, whatever order they came in, the others by day and number', () => {
    const papers = [
      paper('supplementRequest', { number: '10/PBS-UBND', issuedOn: '2026-06-02' }),
      paper('supplementRequest', { number: '9/PBS-UBND', issuedOn: '2026-06-02' }),
      paper('receipt', { number: '1/GTN-UBND', issuedOn: '2026-06-01' }),
      paper('villageConfirmation'),
      paper('provinceRequest', { number: '13/TTr-UBND', issuedOn: '2026-06-09' }),
      paper('communeReview', { number: '12/BC-UBND', issuedOn: '2026-06-08' }),
      paper('selfAssessmentReport'),
      paper('registrationForm'),
    ];
    expect(drawn(planFacts({ papers }))).toEqual([
      'Văn bản của hồ sơ',
      '  Phiếu đăng ký (Mẫu số 01) → 01-Ho-so-chu-the/01 Phiếu đăng ký (Mẫu số 01).pdf',
      '  Báo cáo tự đánh giá (Mẫu số 02) → 01-Ho-so-chu-the/02 Báo cáo tự đánh giá (Mẫu số 02).pdf',
      '  Báo cáo đánh giá của xã (Mẫu số 03), số 12/BC-UBND → 03-Van-ban-cua-xa/03 12-BC-UBND Báo cáo đánh giá của xã (Mẫu số 03).pdf',
      '  Văn bản đề nghị tỉnh, số 13/TTr-UBND → 03-Van-ban-cua-xa/04 13-TTr-UBND Văn bản đề nghị tỉnh.pdf',
      '  Giấy xác nhận của trưởng thôn → 03-Van-ban-cua-xa/05 Giấy xác nhận của trưởng thôn.pdf',
      '  Giấy tiếp nhận, số 1/GTN-UBND → 03-Van-ban-cua-xa/06 1-GTN-UBND Giấy tiếp nhận.pdf',
      '  Phiếu yêu cầu bổ sung, số 9/PBS-UBND → 03-Van-ban-cua-xa/07 9-PBS-UBND Phiếu yêu cầu bổ sung.pdf',
      '  Phiếu yêu cầu bổ sung, số 10/PBS-UBND → 03-Van-ban-cua-xa/08 10-PBS-UBND Phiếu yêu cầu bổ sung.pdf',
    ]);
  });

  it('of the same kind without number and day keep the order in which they came', () => {
    const papers = ['b', 'a'].map((title) => paper('opinionSheet', { title }));
    expect(planPackage(planFacts({ papers })).items.map(({ originalName }) => originalName)).toEqual([
      'b',
      'a',
    ]);
  });
});

describe('evidence', () => {
  it('stands under part, group and criterion of the dossier’s own set, in the order of the form', () => {
    const last = criteriaOf(honey).at(-1)?.number ?? '';
    const answers = new Map([
      [last, ['c']],
      [String(second), ['b']],
      [String(first), ['a', 'b']],
    ]);
    const files = ['a', 'b', 'c'].map((id) => evidence(id));
    const lines = drawn(planFacts({ files, answers }));
    const titleOf = (number: string): string =>
      `Tiêu chí ${number}. ${criteriaOf(honey).find((each) => each.number === number)?.title ?? ''}`;
    expect(lines[0]).toBe('Minh chứng theo tiêu chí');
    expect(lines.filter((line) => line.startsWith('  Phần'))).toEqual([
      `  Phần A. ${honey.parts[0]?.title ?? ''}`,
      `  Phần C. ${honey.parts[2]?.title ?? ''}`,
    ]);
    const below = lines.filter((line) => line.startsWith('      '));
    expect(below).toEqual([
      `      ${titleOf(String(first))}`,
      `        a.pdf → 02-Minh-chung/01-Tieu-chi-${String(first)}/a.pdf`,
      `        b.pdf → 02-Minh-chung/01-Tieu-chi-${String(first)}/b.pdf`,
      `      ${titleOf(String(second))}`,
      `        b.pdf → 02-Minh-chung/01-Tieu-chi-${String(first)}/b.pdf`,
      `      ${titleOf(last)}`,
      `        c.pdf → 02-Minh-chung/03-Tieu-chi-${last}/c.pdf`,
    ]);
    // Both criteria stand in one group: its heading is there once.
    expect(lines.filter((line) => /^ {4}\S/u.test(line))).toHaveLength(2);
  });

  it('is there once, however many criteria name it, and knows all of them', () => {
    const answers = new Map([
      [String(first), ['a', 'a']],
      [String(second), ['a']],
    ]);
    const { items } = planPackage(planFacts({ files: [evidence('a')], answers }));
    expect(items).toHaveLength(1);
    expect(items[0]?.criteria).toEqual([first, second]);
  });

  it('that no criterion names stands by the row of the list, the free ones last', () => {
    const files = [
      evidence('x', { evidenceCode: null, name: 'Thư.docx' }),
      evidence('b', { evidenceCode: 'E12' }),
      evidence('a', { evidenceCode: 'E02' }),
      evidence('?', { evidenceCode: 'Z/9' }),
    ];
    expect(drawn(planFacts({ files }))).toEqual([
      'Tài liệu khác',
      '  E02. Giấy chứng nhận cơ sở đủ điều kiện sản xuất',
      '    a.pdf → 02-Minh-chung/01-E02/a.pdf',
      expect.stringMatching(/^ {2}E12\. /u),
      '    b.pdf → 02-Minh-chung/02-E12/b.pdf',
      '  Z/9',
      '    ?.pdf → 02-Minh-chung/03-9/pdf',
      '  Tài liệu kèm theo',
      '    Thư.docx → 02-Minh-chung/04-Tai-lieu-kem-theo/Thư.docx',
    ]);
  });

  it('leaves out a file that an answer names and the submission does not have', () => {
    const answers = new Map([[String(first), ['gone']]]);
    expect(drawn(planFacts({ answers }))).toEqual([]);
  });

  it('is named as its owner named it, without what turns or hides text', () => {
    const [item] = planPackage(planFacts({ files: [evidence('a', { name: 'ảnh\u202egpj.exe' })] })).items;
    expect(item).toMatchObject({
      title: 'ảnhgpj.exe',
      originalName: 'ảnh\u202egpj.exe',
      zipPath: '02-Minh-chung/01-E01/ảnhgpj.exe',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { EXAMPLE_CERTIFICATE } from '../example-dossier.ts';
import { EXAMPLE_CERTIFICATE_ENDING } from '../examples/certificate-ending-notice.ts';
import { EXAMPLE_HANDOVER } from '../examples/handover.ts';
import { EXAMPLE_INSPECTION_MINUTES } from '../examples/inspection-minutes.ts';
import { EXAMPLE_PRODUCTION_STOPPED } from '../examples/production-stopped.ts';
import { EXAMPLE_RESULT_NOTICE } from '../examples/result-notice.ts';
import { UNISSUED } from '../office-wording.ts';
import { cellsOf, linesOf, tablesOf, textOf } from '../testing/paper-text.ts';
import { certificateEndingNotice } from './certificate-ending-notice.ts';
import { handover } from './handover.ts';
import { inspectionMinutes } from './inspection-minutes.ts';
import { starsText } from './parts/certificate.ts';
import { productionStopped } from './production-stopped.ts';
import { resultNotice } from './result-notice.ts';

describe('Biên bản bàn giao hồ sơ và mẫu (QĐ 26/2026, Điều 6.2 và 7.2.b)', () => {
  const paper = handover(EXAMPLE_HANDOVER);

  it('hands over one paper set and one electronic set of each dossier', () => {
    expect(cellsOf(tablesOf(paper)[0])[0]).toEqual([
      '1',
      '19-02104-01-2026',
      'Mật ong hoa núi',
      'Hợp tác xã Linh Ngọc',
      '08/BC-UBND',
      '01',
      '01 (27 tệp)',
    ]);
    expect(linesOf(paper)).toContain('Tổng số hồ sơ: 02 (hai) bộ hồ sơ giấy và 02 (hai) bộ hồ sơ điện tử');
  });

  it('lists samples by batch and day, and adds them up in figures and in words', () => {
    expect(cellsOf(tablesOf(paper)[1])[0]).toEqual([
      '1',
      'Mật ong hoa núi',
      'chai thủy tinh 500 ml',
      '05',
      'L0926 (ví dụ)',
      '15/09/2026',
      '15/09/2028',
    ]);
    expect(linesOf(paper)).toContain('Tổng số mẫu sản phẩm: 10 (mười) mẫu');
    const [first] = EXAMPLE_HANDOVER.details.samples;
    const samples = first === undefined ? [] : [first, { ...first, count: '', madeOn: '', bestBefore: '' }];
    const one = handover({ ...EXAMPLE_HANDOVER, details: { ...EXAMPLE_HANDOVER.details, samples } });
    expect(linesOf(one)).toContain('Tổng số mẫu sản phẩm: 05 (năm) mẫu');
    expect(cellsOf(tablesOf(one)[1])[1]?.slice(3)).toEqual(['', 'L0926 (ví dụ)', '', '']);
  });

  it('both sides sign by name', () => {
    expect(linesOf(paper).slice(-6)).toEqual([
      'BÊN NHẬN',
      '(Ký, ghi rõ họ tên)',
      'Lê Thị Nhận (ví dụ)',
      'BÊN GIAO',
      '(Ký, ghi rõ họ tên)',
      'Trần Văn Tiếp (ví dụ)',
    ]);
  });

  it('counts samples that go without a dossier, and a dossier without samples', () => {
    const details = { ...EXAMPLE_HANDOVER.details, samples: [] };
    expect(textOf(handover({ ...EXAMPLE_HANDOVER, details }))).toContain(
      'Tổng số mẫu sản phẩm: 00 (không) mẫu',
    );
    const goods = textOf(handover({ ...EXAMPLE_HANDOVER, dossiers: [] }));
    expect(goods).toContain('Tổng số hồ sơ: ……');
    expect(goods).toContain('Tổng số mẫu sản phẩm: 10 (mười) mẫu');
  });
});

describe('Thông báo kết quả (QĐ 26/2026, Điều 7.3.g)', () => {
  const { result } = EXAMPLE_RESULT_NOTICE;
  if (result === null) throw new Error('the example has no result');
  const of = (override: Partial<typeof result>): string =>
    textOf(resultNotice({ ...EXAMPLE_RESULT_NOTICE, result: { ...result, ...override } }));

  it.each([
    [78.25, '78,25/100'],
    [89.99, '89,99/100'],
    [70, '70/100'],
    [83.333333, '83,333333/100'],
  ])('prints an average of %d unrounded: %s', (average, text) => {
    expect(of({ average })).toContain(`- Tổng điểm trung bình: ${text} điểm (Hội đồng cấp tỉnh)`);
  });

  it('gives stars, decision, certificate, its last day and the council’s advice', () => {
    const text = textOf(resultNotice(EXAMPLE_RESULT_NOTICE));
    expect(text).toContain('Theo văn bản số 345/TB-CCKTHT (ví dụ) ngày 25 tháng 6 năm 2027');
    expect(text).toContain('- Kết quả phân hạng: 4 sao');
    expect(text).toContain(
      '- Quyết định số: 1450/QĐ-UBND (ví dụ) ngày: 22/06/2027'.replace(' ngày', '   ngày'),
    );
    expect(text).toContain('- Giấy chứng nhận có giá trị đến hết ngày: 22/06/2030');
    expect(text).toContain('- Góp ý của Hội đồng: Hoàn thiện mã số mã vạch');
    expect(text).toContain('Nhận giấy chứng nhận: tại Phòng Kinh tế');
  });

  it.each([1, 2])('tells %d stars without decision and certificate (Điều 4.1.a)', (stars) => {
    const text = of({ stars, average: 29 });
    expect(text).toContain('không ban hành quyết định công nhận, không cấp giấy chứng nhận');
    expect(text).not.toMatch(/Quyết định số:|Giấy chứng nhận số:|36 tháng/u);
  });

  it('three stars are recognised (Điều 3.3.c, Điều 4.3)', () => {
    expect(of({ stars: 3, average: 50 })).toContain('36 tháng kể từ ngày cơ quan có thẩm quyền ban hành');
  });

  it('promises no five stars while the Ministry has not decided (Điều 7.3.e)', () => {
    const text = of({ stars: 5, average: 92, forwarded: true });
    expect(text).toContain('- Kết quả phân hạng: có tiềm năng đạt 5 sao');
    expect(text).toContain('đề nghị Bộ Nông nghiệp và Môi trường đánh giá, phân hạng sản phẩm OCOP 5 sao');
    expect(text).not.toMatch(/Giấy chứng nhận số|36 tháng/u);
  });

  it('names the council of the Ministry', () => {
    expect(of({ authority: 'ministry', stars: 5, average: 92 })).toContain('(Hội đồng cấp trung ương)');
  });

  it('leaves out what was not typed; a certificate that is not there yet is left to the pen', () => {
    const details = { noticeNumber: '', noticeOn: '', advice: '', collect: '' };
    const text = textOf(resultNotice({ ...EXAMPLE_RESULT_NOTICE, certificate: null, details }));
    expect(text).toContain('Theo kết quả đánh giá, phân hạng sản phẩm OCOP của cấp có thẩm quyền,');
    expect(text).toContain('- Giấy chứng nhận có giá trị đến hết ngày: ……');
    expect(text).not.toContain('Nhận giấy chứng nhận');
    const dated = { ...details, noticeOn: '2027-06-25' };
    expect(textOf(resultNotice({ ...EXAMPLE_RESULT_NOTICE, details: dated }))).toMatch(
      /Theo văn bản số …+ ngày 25 tháng 6 năm 2027/u,
    );
  });
});

describe('Thông báo giấy chứng nhận sắp hết hạn (QĐ 26/2026, Điều 7.6.a)', () => {
  const of = (override: Partial<typeof EXAMPLE_CERTIFICATE_ENDING>): string =>
    textOf(certificateEndingNotice({ ...EXAMPLE_CERTIFICATE_ENDING, ...override }));

  it('gives the window: not earlier than 180 and not later than 120 days before the last day', () => {
    // 20/06/2027 less 180 and 120 days.
    expect(of({})).toContain('từ ngày 22 tháng 12 năm 2026 đến hết ngày 20 tháng 02 năm 2027');
  });

  it('lists what Điều 6.1.c has updated, and what the office adds', () => {
    const details = { ...EXAMPLE_CERTIFICATE_ENDING.details, further: 'Mã số mã vạch\n ' };
    const paper = certificateEndingNotice({ ...EXAMPLE_CERTIFICATE_ENDING, details });
    expect(cellsOf(tablesOf(paper)[0]).map(([, name]) => name)).toEqual([
      'Nguyên liệu',
      'Công nghệ sử dụng',
      'Bao bì, nhãn mác',
      'Công bố chất lượng',
      'Các phiếu kiểm nghiệm định kỳ',
      'Thị trường tiêu thụ',
      'Sản lượng, doanh thu',
      'Giấy tờ pháp lý có thời hạn (giấy chứng nhận cơ sở đủ điều kiện sản xuất, an toàn thực phẩm và giấy tờ khác)',
      'Mã số mã vạch',
    ]);
  });

  it.each([
    ['before', 'nộp hồ sơ tại Phòng Kinh tế', 'sắp hết thời hạn'],
    ['open', 'nộp hồ sơ tại Phòng Kinh tế', 'sắp hết thời hạn'],
    ['closed', 'và đã hết. Đề nghị ông/bà liên hệ ngay', 'sắp hết thời hạn'],
    ['ended', 'và đã hết. Đề nghị ông/bà liên hệ ngay', 'đã hết thời hạn'],
  ] as const)('in the stage “%s” says “%s”', (stage, words, ending) => {
    const text = of({ stage });
    expect(text).toContain(words);
    expect(text).toContain(`Giấy chứng nhận sản phẩm OCOP ${ending}`);
  });

  it('says what follows after the last day, and who helps where somebody is named', () => {
    expect(of({})).toContain('Sau ngày 20 tháng 6 năm 2027, nếu chưa được công nhận lại');
    expect(of({ stage: 'ended' })).toContain('đã hết thời hạn sau ngày 20 tháng 6 năm 2027');
    expect(of({})).toContain('Người hướng dẫn: Trần Văn Tiếp');
    expect(of({ details: { further: '', contact: '' } })).not.toContain('Người hướng dẫn');
  });
});

describe('Công văn xác nhận không còn sản xuất (QĐ 26/2026, Điều 8.1.đ, 8.4)', () => {
  const of = (override: Partial<typeof EXAMPLE_PRODUCTION_STOPPED>) =>
    productionStopped({ ...EXAMPLE_PRODUCTION_STOPPED, ...override });

  it('is a công văn with “V/v …” and neither type name nor căn cứ', () => {
    const paper = of({});
    expect(paper.title).toBeNull();
    expect(paper.letterhead).toMatchObject({
      number: 'Số:\u00a015/UBND-KT',
      about: 'V/v xác nhận chủ thể không còn sản xuất sản phẩm OCOP',
    });
  });

  it('starts the 15 days with its own day: of 17/11/2026 they end with 02/12/2026', () => {
    expect(textOf(of({}))).toContain('(khoản 4 Điều 8), đến hết ngày 02 tháng 12 năm 2026.');
    expect(textOf(of({ issuance: UNISSUED }))).toMatch(/đến hết ngày …+ tháng …+ năm …+\./u);
  });

  it.each([
    ['province', 'trình Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên xem xét'],
    ['ministry', 'trình Bộ trưởng Bộ Nông nghiệp và Môi trường xem xét'],
    [null, 'trình Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên xem xét'],
  ] as const)('a certificate of level %s is withdrawn by its authority (Điều 8.2)', (level, words) => {
    expect(textOf(of({ certificate: { ...EXAMPLE_CERTIFICATE, level } }))).toContain(words);
  });

  it('lists how it was verified, each with what is known of it', () => {
    expect(linesOf(of({}))).toEqual(
      expect.arrayContaining([
        '- Đơn của Hợp tác xã Linh Ngọc ngày 20 tháng 10 năm 2026;',
        '- Biên bản kiểm tra số 02/BB-ĐKT ngày 05 tháng 11 năm 2026;',
        '- Xác nhận của trưởng thôn ngày 06 tháng 11 năm 2026.',
      ]),
    );
    const proofs = [
      { name: 'Đơn của chủ thể', number: '', on: '' },
      { name: '', number: '9', on: '' },
    ];
    const bare = of({ details: { ...EXAMPLE_PRODUCTION_STOPPED.details, proofs } });
    expect(linesOf(bare)).toContain('- Đơn của chủ thể.');
  });

  it('goes without a reason where none was given', () => {
    const details = { ...EXAMPLE_PRODUCTION_STOPPED.details, reason: '', addressees: 'Nơi A\nNơi B' };
    const paper = of({ details });
    expect(textOf(paper)).toContain('Mật ong hoa núi từ ngày 01 tháng 9 năm 2026.');
    expect(paper.addressees).toEqual(['Nơi A;', 'Nơi B.']);
  });
});

describe('Biên bản kiểm tra, giám sát (QĐ 26/2026, Điều 9.3)', () => {
  const of = (override: Partial<(typeof EXAMPLE_INSPECTION_MINUTES)['details']>) =>
    inspectionMinutes({
      ...EXAMPLE_INSPECTION_MINUTES,
      details: { ...EXAMPLE_INSPECTION_MINUTES.details, ...override },
    });

  it('is the team’s paper: the committee above, the team as issuer, symbol BB-ĐKT', () => {
    expect(of({}).letterhead).toMatchObject({
      parent: ['ỦY BAN NHÂN DÂN', 'XÃ TÂN KỲ'],
      issuer: ['ĐOÀN KIỂM TRA'],
      number: 'Số:\u00a002/BB-ĐKT',
    });
  });

  it('looks at the criteria, the mark, and the papers with a term', () => {
    const paper = of({});
    expect(textOf(paper)).toContain('2. Việc duy trì các tiêu chí của sản phẩm');
    expect(textOf(paper)).toContain('3. Việc sử dụng nhãn hiệu OCOP, thông tin và quảng bá sản phẩm OCOP');
    const [products, papers, remedies] = tablesOf(paper).map(cellsOf);
    expect(products).toEqual([
      [
        '1',
        'Mật ong hoa núi',
        '3 sao',
        '1234/QĐ-UBND (ví dụ); 56/2024 (ví dụ)',
        '20/06/2027',
        'Còn hiệu lực',
      ],
    ]);
    expect(papers?.[1]?.slice(1)).toEqual([
      'Phiếu kết quả kiểm nghiệm',
      'KN-0915 (ví dụ)',
      '15/09/2026',
      'Quá 12 tháng, cần kiểm nghiệm lại',
    ]);
    expect(remedies?.map((row) => row.at(-1))).toEqual(['07/11/2026', '05/12/2026']);
  });

  it('says that it is the year’s first visit, or why there is another (Nghị quyết 198/2025/QH15)', () => {
    const plain = (paper: ReturnType<typeof of>): string => textOf(paper).replace(/ {2,}/gu, ' ');
    expect(plain(of({}))).toContain('Lần kiểm tra trong năm: ☑ lần đầu; ☐ kiểm tra thêm vì có dấu hiệu');
    expect(plain(of({}))).not.toContain('Dấu hiệu vi phạm khi kiểm tra thêm');
    const again = plain(of({ visit: 'again', signs: 'Phản ánh của người mua ngày 01/11/2026' }));
    expect(again).toContain('☐ lần đầu; ☑ kiểm tra thêm');
    expect(again).toContain('Dấu hiệu vi phạm khi kiểm tra thêm: Phản ánh của người mua');
  });

  it('asks for nothing to be mended where the team found nothing', () => {
    const paper = of({ remedies: [] });
    expect(tablesOf(paper)).toHaveLength(2);
    expect(linesOf(paper)).toContain('Không có.');
  });

  it('both sides sign; the first of each list by name', () => {
    expect(linesOf(of({})).slice(-6)).toEqual([
      'ĐẠI DIỆN CƠ SỞ',
      '(Ký, ghi rõ họ tên)',
      'Nguyễn Thị Linh (ví dụ)',
      'TRƯỞNG ĐOÀN KIỂM TRA',
      '(Ký, ghi rõ họ tên)',
      'Nguyễn Văn Kiểm (ví dụ)',
    ]);
    expect(linesOf(of({ endedAt: '' })).join()).toContain('lập xong hồi …… giờ …… phút cùng ngày');
  });
});

it('stars are said in words of the decree, or left to the pen', () => {
  expect(starsText(3)).toBe('3 sao');
  expect(starsText(null)).toMatch(/^…+ sao$/u);
});

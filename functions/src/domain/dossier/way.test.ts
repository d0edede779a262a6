import { describe, expect, it } from 'vitest';
import {
  actor,
  after,
  AT,
  command,
  COUNTS,
  DRAFT,
  file,
  opened,
} from '../../../../test/support/dossier-builders.ts';
import type { DossierCommand } from './command.ts';
import { decide } from './decide.ts';
import type { Dossier } from './dossier.ts';
import { evolve } from './evolve.ts';
import type { Role } from '../people/roles.ts';

type Step = readonly [Role, DossierCommand];
const submit: Step = ['producer', command('submitDossier')];
const receive: Step = ['economy', command('receiveDossier')];
const back: Step = ['economy', command('returnDossier')];
const answer = (replies: Record<string, string>): Step => [
  'producer',
  command('resubmitDossier', { draft: { ...DRAFT, replies } }),
];
const findings: Step[] = [
  ['economy', command('requestFinding')],
  ['economy', command('recordFinding', { content: 'materials' })],
  ['economy', command('recordFinding', { content: 'labour' })],
  ['culture', command('recordFinding', { content: 'origin' })],
  ['culture', command('recordFinding', { content: 'identity' })],
];
const complete: Step = ['economy', command('declareComplete')];
const toProvince: Step[] = [
  ['economy', command('draftReport')],
  ['economy', command('submitForSigning')],
  ['clerk', command('issueReport')],
  ['clerk', command('referToProvince')],
];
const try_ = (dossier: Dossier, role: Role, given: DossierCommand) => () =>
  decide(dossier, given, actor(role), AT);

describe('the whole way of a dossier (QĐ 26/2026, Điều 7)', () => {
  it('runs from the draft to the certificate and the archive', () => {
    const end = after([
      submit,
      receive,
      complete,
      ...findings,
      ...toProvince,
      ['economy', command('recordProvinceReceipt')],
      ['economy', command('recordProvinceResult')],
      ['economy', command('recordCertificate')],
      ['economy', command('closeDossier')],
    ]);
    expect(end.state).toBe('closed');
    expect(end.result).toMatchObject({ authority: 'province', average: 75.5, stars: 4 });
    expect(end.certificateId).toBe('cert1');
  });

  it('goes through the ministry for 90 points and more (Điều 7.3.e, 7.4)', () => {
    const referred = after([submit, receive, complete, ...findings, ...toProvince]);
    const central = after(
      [
        [
          'economy',
          command('recordProvinceResult', { average: 91, stars: 5, forwarded: true, decisionNumber: null }),
        ],
      ],
      referred,
    );
    expect(central.state).toBe('central');
    expect(after([['economy', command('recordMinistryResult')]], central).state).toBe('recognised');
    const lower = command('recordMinistryResult', { average: 80, stars: 2, decisionNumber: null });
    expect(after([['economy', lower]], central).state).toBe('provinceAssessing');
  });

  it('records one and two stars without decision (Điều 4.1.a)', () => {
    const referred = after([submit, receive, complete, ...findings, ...toProvince]);
    const low = { average: 49.99, stars: 2, decisionNumber: null };
    expect(after([['economy', command('recordProvinceResult', low)]], referred).state).toBe('notPassed');
  });
});

describe('a request to supplement', () => {
  const returned = after([submit, receive, back]);

  it('opens only what it names, and the replies', () => {
    expect(returned.state).toBe('supplement');
    expect(returned.openKeys).toEqual(['c3_5', 'replies']);
    expect(try_(returned, 'producer', command('saveDraft', { keys: ['c3_5', 'general'] }))).toThrow(
      /không sửa được/u,
    );
  });

  it('pauses the clock from that day until the producer answers', () => {
    expect(returned.pauses).toEqual([{ from: '2026-06-01', until: null }]);
    expect(after([answer({ 'r1-1': 'Đã tải lại đơn' })], returned).pauses).toEqual([
      { from: '2026-06-01', until: '2026-06-01' },
    ]);
  });

  it('is answered item by item: an item without a word is refused, and the words are kept', () => {
    expect(try_(returned, 'producer', answer({ 'r1-1': '  ' })[1])).toThrow(/chưa trả lời/u);
    const again = after([answer({ 'r1-1': ' Đã tải lại đơn ' })], returned);
    expect(again.state).toBe('resubmitted');
    expect(again.remarks).toMatchObject([{ id: 'r1-1', state: 'answered', reply: 'Đã tải lại đơn' }]);
  });

  it('goes back to "Đã nộp" when the dossier was not yet received, and does not pause a clock that never ran', () => {
    const early = after([submit, back]);
    expect(early.pauses).toEqual([]);
    expect(after([answer({ 'r1-1': 'Xong' })], early).state).toBe('submitted');
  });

  it('opens the criteria that use a file, a page of it, or a kind of paper', () => {
    const sent = after([submit, receive]);
    const due = { problem: 'Mờ', action: 'Chụp lại', dueOn: '2026-06-30' };
    for (const target of [
      { kind: 'file', fileId: 'f1' },
      { kind: 'page', fileId: 'f1', page: 2 },
      { kind: 'document', code: 'E07' },
    ] as const) {
      const open = after([['economy', command('returnDossier', { remarks: [{ target, ...due }] })]], sent);
      expect(open.openKeys).toEqual(['c3_5', 'replies']);
      expect(after([['producer', command('removeFile')]], open).version).toBe(open.version + 1);
    }
  });

  it('keeps a sent file that no remark names', () => {
    expect(try_(returned, 'producer', command('removeFile'))).toThrow(/không bỏ được/u);
  });

  it('needs an item, and a day that is not over', () => {
    const sent = after([submit, receive]);
    expect(try_(sent, 'economy', command('returnDossier', { remarks: [] }))).toThrow(/ít nhất một/u);
    const late = {
      target: { kind: 'section', section: 'plan' },
      problem: 'x',
      action: 'y',
      dueOn: '2026-05-31',
    } as const;
    expect(try_(sent, 'economy', command('returnDossier', { remarks: [late] }))).toThrow(/từ hôm nay/u);
  });

  it('from the province is mended and sent on again without a new report (Điều 7.3.a)', () => {
    const referred = after([submit, receive, complete, ...findings, ...toProvince]);
    const asked = after([['economy', command('recordProvinceReturn')]], referred);
    expect(asked).toMatchObject({ state: 'provinceSupplement', openKeys: ['plan', 'replies'], pauses: [] });
    const mended = after([answer({ 'r1-1': 'Đã viết lại' })], asked);
    expect(mended.state).toBe('resubmitted');
    expect(try_(mended, 'economy', command('declareComplete'))).toThrow(/đã gửi tỉnh/u);
    expect(try_(mended, 'economy', command('rejectDossier'))).toThrow(/đã gửi tỉnh/u);
    expect(try_(mended, 'producer', command('withdrawDossier'))).toThrow(/đã gửi tỉnh/u);
    expect(after([['economy', command('returnDossier')]], mended).state).toBe('provinceSupplement');
    expect(after([['economy', command('referToProvince')]], mended).state).toBe('sent');
  });
});

describe('sending', () => {
  it('freezes each file with its size, pages and SHA-256', () => {
    expect(after([submit]).submissions).toMatchObject([
      { round: 1, files: [{ id: 'f1', size: 1000, pageCount: 2, sha256: 'a'.repeat(64) }] },
    ]);
    expect(after([submit]).openKeys).toEqual([]);
  });

  it.each([
    ['a file still on its way', { files: [file({ state: 'uploading', sha256: null })] }, /chưa tải xong/u],
    ['a file that was refused', { files: [file({ state: 'refused', sha256: null })] }, /chưa tải xong/u],
    ['a file without read-back', { files: [file({ sha256: null })] }, /chưa được máy chủ đọc lại/u],
    ['missing parts', { missing: ['Chưa ghi số điện thoại'] }, /còn thiếu 1 mục/u],
    ['a lapsed set', { criteriaSetId: 'qd26-2026/05' }, /không còn hiệu lực/u],
    ['a text without end', { draft: { plan: { text: 'a'.repeat(250_001) } } }, /quá dài/u],
  ])('is refused with %s', (_what, override, message) => {
    expect(try_(opened(), 'producer', command('submitDossier', override))).toThrow(message);
  });

  it('leaves removed files out', () => {
    const sent = after([
      ['producer', command('submitDossier', { files: [file(), file({ id: 'f9', state: 'removed' })] })],
    ]);
    expect(sent.submissions[0]?.files.map(({ id }) => id)).toEqual(['f1']);
  });
});

describe('nộp hộ', () => {
  const helped = () => {
    const officer = actor('economy');
    const [event] = decide(null, command('createDossier'), officer, AT);
    return evolve(null, event);
  };

  it('labels what the helper does and waits for the producer’s consent', () => {
    const dossier = helped();
    expect(dossier.preparedBy).toMatchObject({ role: 'economy' });
    expect(try_(dossier, 'economy', command('submitDossier'))).toThrow(/đồng ý trước khi gửi/u);
    const [saved] = decide(dossier, command('saveDraft'), actor('economy'), AT);
    expect(saved.onBehalf).toBe(true);
    const agreed = after([['producer', command('recordConsent')]], dossier);
    expect(agreed.consent).toMatchObject({ how: 'account', fileId: null });
    expect(after([['economy', command('submitDossier')]], agreed).state).toBe('submitted');
    expect(try_(agreed, 'producer', command('recordConsent'))).toThrow(/đã đồng ý/u);
  });

  it('takes a signed paper where the producer has no account', () => {
    expect(try_(helped(), 'economy', command('recordConsent', { fileId: null }))).toThrow(/chữ ký/u);
    expect(after([['economy', command('recordConsent')]], helped()).consent).toMatchObject({
      how: 'paper',
      fileId: 'f1',
    });
  });

  it('is not offered where the producer writes', () => {
    expect(try_(opened(), 'producer', command('recordConsent'))).toThrow(/không cần/u);
    expect(try_(opened(), 'economy', command('saveDraft'))).toThrow(/không thuộc quyền/u);
  });

  it('is open to the village head of the producer’s own village only', () => {
    const own = decide(null, command('createDossier'), actor('village'), AT)[0];
    expect(own.onBehalf).toBe(true);
    expect(() => decide(null, command('createDossier'), actor('village', { unit: 'thon-9' }), AT)).toThrow();
  });
});

describe('the village head’s confirmation (2025 plan, V.4)', () => {
  it('computes the ratios from the counts and brings the draft back', () => {
    const asked = after([['producer', command('requestConfirmation')]]);
    expect(asked.state).toBe('village');
    const told = after([['village', command('confirmRatios')]], asked);
    expect(told.state).toBe('draft');
    expect(told.confirmations[0]).toMatchObject({
      state: 'confirmed',
      outcome: {
        ratios: { labourCommune: 0.8, labourVillage: 0.5, materialCommune: 0.8, materialProvince: 1 },
      },
    });
  });

  it('stays beside the way after sending', () => {
    const asked = after([submit, receive, ['economy', command('requestConfirmation')]]);
    expect(asked.state).toBe('received');
    expect(after([['village', command('confirmRatios')]], asked).state).toBe('received');
  });

  it('may disagree, but says where', () => {
    const asked = after([['producer', command('requestConfirmation')]]);
    expect(try_(asked, 'village', command('confirmRatios', { agrees: false }))).toThrow(/khác ở điểm nào/u);
    const told = after(
      [['village', command('confirmRatios', { agrees: false, comment: 'Chỉ 6 người' })]],
      asked,
    );
    expect(told.confirmations[0]?.state).toBe('disputed');
  });

  it('belongs to the asked village, once', () => {
    const asked = after([['producer', command('requestConfirmation')]]);
    expect(() => decide(asked, command('confirmRatios'), actor('village', { unit: 'thon-2' }), AT)).toThrow(
      /quyền/u,
    );
    expect(try_(asked, 'village', command('confirmRatios', { confirmationId: 'c9' }))).toThrow(
      /Không tìm thấy/u,
    );
    const twice = after([submit, ['economy', command('requestConfirmation')]]);
    expect(try_(twice, 'economy', command('requestConfirmation'))).toThrow(/đang xem yêu cầu trước/u);
    expect(try_(opened(), 'producer', command('requestConfirmation', { villageId: 'thon-2' }))).toThrow(
      /nơi chủ thể sản xuất/u,
    );
    const homeless = opened({ producer: { ...opened().producer, villageId: null } });
    expect(try_(homeless, 'producer', command('requestConfirmation'))).toThrow(/chưa gắn với thôn/u);
    expect(try_(opened(), 'producer', command('requestConfirmation', { dueOn: '2026-05-01' }))).toThrow(
      /từ hôm nay/u,
    );
  });

  it.each([
    ['a period that ends before it begins', { periodTo: '2025-01-01' }, /kết thúc trước/u],
    ['more local people than people', { labourCommune: 11 }, /lớn hơn tổng số lao động/u],
    ['more of the village than of the commune', { labourVillage: 9 }, /lớn hơn số lao động trong xã/u],
  ])('refuses %s', (_what, override, message) => {
    expect(
      try_(opened(), 'producer', command('requestConfirmation', { claim: { ...COUNTS, ...override } })),
    ).toThrow(message);
  });

  it.each([
    ['more from the province than in all', { fromProvince: 1001 }, /lớn hơn tổng nguyên liệu/u],
    [
      'more from the commune than from the province',
      { fromProvince: 700 },
      /lớn hơn nguyên liệu trong tỉnh/u,
    ],
  ])('refuses %s', (_what, override, message) => {
    const material = {
      name: 'Mật',
      unit: 'kg',
      total: 1000,
      fromCommune: 800,
      ...override,
    };
    const claim = { ...COUNTS, materials: [material] };
    expect(try_(opened(), 'producer', command('requestConfirmation', { claim }))).toThrow(message);
  });

  it('refuses to add litres to kilograms, and gives no ratio of nothing', () => {
    const row = { name: 'Mật', unit: 'kg', total: 10, fromCommune: 1, fromProvince: 1 };
    const mixed = { ...COUNTS, materials: [row, { ...row, unit: 'lít' }] };
    expect(try_(opened(), 'producer', command('requestConfirmation', { claim: mixed }))).toThrow(
      /cùng một đơn vị/u,
    );
    const none = { ...COUNTS, labourTotal: 0, labourCommune: 0, labourVillage: 0, materials: [] };
    const asked = after([['producer', command('requestConfirmation', { claim: none })]]);
    expect(asked.confirmations[0]?.claimRatios).toEqual({
      labourCommune: null,
      labourVillage: null,
      materialCommune: null,
      materialProvince: null,
    });
  });
});

describe('findings (Điều 7.2.a: four contents, by the asked unit)', () => {
  const assessing = after([submit, receive, complete, findings[0] ?? submit]);

  it('are the asked unit’s alone', () => {
    expect(try_(assessing, 'culture', command('recordFinding', { content: 'materials' }))).toThrow(
      /không xin ý kiến/u,
    );
    expect(try_(assessing, 'leader', command('recordFinding'))).toThrow(/không thuộc quyền/u);
  });

  it('must all be there before the report', () => {
    expect(try_(assessing, 'economy', command('draftReport'))).toThrow(/Chưa đủ ý kiến/u);
  });

  it('may be asked again of another unit until answered', () => {
    const again = command('requestFinding', { contents: [{ content: 'labour', askedUnit: 'culture' }] });
    const moved = after([['economy', again]], assessing);
    expect(moved.findings.find(({ content }) => content === 'labour')?.askedUnit).toBe('culture');
    const answered = after(findings.slice(1), assessing);
    expect(try_(answered, 'economy', again)).toThrow(/đã có ý kiến/u);
    const twice = command('requestFinding', {
      contents: [
        { content: 'labour', askedUnit: 'culture' },
        { content: 'labour', askedUnit: 'economy' },
      ],
    });
    expect(try_(assessing, 'economy', twice)).toThrow(/mỗi nội dung một lần/u);
    expect(try_(assessing, 'economy', command('requestFinding', { contents: [] }))).toThrow(/chọn nội dung/u);
  });

  it('changed after the draft of the report take the dossier back to assessing', () => {
    const drafted = after([...findings.slice(1), ['economy', command('draftReport')]], assessing);
    expect(after([['culture', command('recordFinding', { content: 'origin' })]], drafted).state).toBe(
      'assessing',
    );
  });
});

describe('report, signing and sending', () => {
  const drafted = after([submit, receive, complete, ...findings, ['economy', command('draftReport')]]);
  const signing = after([['economy', command('submitForSigning')]], drafted);

  it('lets the leader send the draft back, but not an issued report', () => {
    expect(after([['leader', command('returnFromSigning')]], signing).state).toBe('reportDraft');
    const issued = after([['leader', command('issueReport')]], signing);
    expect(issued.report).toEqual({ documentId: 'p1', number: '12/BC-UBND', issuedOn: '2026-06-01' });
    expect(try_(issued, 'leader', command('returnFromSigning'))).toThrow(/không trả lại được/u);
    expect(try_(issued, 'leader', command('issueReport'))).toThrow(/đã được ban hành/u);
  });

  it('issues only the report that was drafted, and sends nothing without it', () => {
    expect(try_(signing, 'clerk', command('issueReport', { documentId: 'p9' }))).toThrow(
      /không phải báo cáo/u,
    );
    expect(try_(signing, 'clerk', command('referToProvince'))).toThrow(/chưa được ban hành/u);
    const issued = after([['clerk', command('issueReport')]], signing);
    expect(try_(issued, 'clerk', command('referToProvince', { sentOn: '2026-06-02' }))).toThrow(
      /sau hôm nay/u,
    );
  });
});

describe('the province’s result', () => {
  const referred = after([submit, receive, complete, ...findings, ...toProvince]);

  it.each([
    ['stars above the band (Điều 3.3)', { average: 89.99, stars: 5 }, /tối đa 4 sao/u],
    ['a day to come', { decidedOn: '2026-06-02' }, /sau hôm nay/u],
    ['five stars by the province (Điều 4.1.b)', { average: 95, stars: 5 }, /do Bộ Nông nghiệp/u],
    ['sending on below 90 (Điều 7.3.e)', { average: 89, forwarded: true }, /từ 90 điểm/u],
    ['recognition without decision', { decisionNumber: null }, /số quyết định/u],
    ['a decision for two stars (Điều 4.1.a)', { average: 40, stars: 2 }, /không có quyết định/u],
  ])('is refused with %s', (_what, override, message) => {
    expect(try_(referred, 'economy', command('recordProvinceResult', override))).toThrow(message);
  });

  it('knows no day of receipt to come', () => {
    const later = command('recordProvinceReceipt', { receivedOn: '2026-06-02' });
    expect(try_(referred, 'economy', later)).toThrow(/sau hôm nay/u);
  });

  it('closes only with the certificate recorded', () => {
    const recognised = after([['economy', command('recordProvinceResult')]], referred);
    expect(try_(recognised, 'clerk', command('closeDossier'))).toThrow(/Chưa ghi giấy chứng nhận/u);
    const recorded = after([['economy', command('recordCertificate')]], recognised);
    expect(try_(recorded, 'economy', command('recordCertificate'))).toThrow(/đã được ghi/u);
  });
});

describe('opening and ending', () => {
  it('is the producer’s own, and only tourism for associations (Điều 2.3)', () => {
    expect(() => decide(null, command('createDossier'), actor('producer', { unit: 'khac' }), AT)).toThrow(
      /quyền/u,
    );
    expect(() => decide(null, command('createDossier'), actor('clerk'), AT)).toThrow(/quyền/u);
    const producer = { id: 'linh-ngoc', name: 'Hội', kind: 'association', villageId: null } as const;
    expect(() => decide(null, command('createDossier', { producer }), actor('producer'), AT)).toThrow(
      /du lịch/u,
    );
    const tourism = command('createDossier', { producer, product: { id: 'p', name: 'Điểm', setNo: 26 } });
    expect(decide(null, tourism, actor('producer'), AT)[0].type).toBe('dossierCreated');
  });

  it('renews a certificate, never nothing', () => {
    expect(() => decide(null, command('createDossier', { kind: 'renewal' }), actor('producer'), AT)).toThrow(
      /gắn với/u,
    );
    const renewal = { certificateId: 'g1', basis: 'window', reason: '' } as const;
    const [event] = decide(
      null,
      command('createDossier', { kind: 'renewal', renewal }),
      actor('producer'),
      AT,
    );
    expect(evolve(null, event)).toMatchObject({ renewal, kind: 'renewal' });
    expect(evolve(null, event).openKeys).toContain('changes');
  });

  it('happens once, and nothing happens to what is not there', () => {
    expect(try_(opened(), 'producer', command('createDossier'))).toThrow(/đã được lập/u);
    expect(() => decide(null, command('submitDossier'), actor('producer'), AT)).toThrow(/Không tìm thấy/u);
    const [event] = decide(opened(), command('saveDraft'), actor('producer'), AT);
    expect(() => evolve(null, event)).toThrow(/Nhật ký/u);
  });

  it('keeps the reason of a withdrawal and a refusal', () => {
    expect(after([submit, ['producer', command('withdrawDossier')]])).toMatchObject({
      state: 'withdrawn',
      endReason: 'Chưa sẵn sàng',
    });
    expect(after([submit, ['economy', command('rejectDossier')]]).endReason).toBe(
      'Không có đăng ký kinh doanh',
    );
  });

  it('moves a draft to another product set with the officer’s reason', () => {
    const moved = after([['economy', command('changeProductSet')]]);
    expect(moved).toMatchObject({ criteriaSetId: 'qd26-2026/08', product: { setNo: 8 } });
  });
});

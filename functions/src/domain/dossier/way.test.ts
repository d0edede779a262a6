import { describe, expect, it } from 'vitest';
import { actor, after, AT, command, file, opened } from '../../../../test/support/dossier-builders.ts';
import {
  answer,
  back,
  complete,
  findings,
  receive,
  submit,
  toProvince,
  try_,
} from '../../../../test/support/dossier-steps.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';

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

  it('takes the number of an issued report back until it is sent, with the report itself or without', () => {
    expect(try_(signing, 'clerk', command('recallReport'))).toThrow(/chưa được ban hành/u);
    const issued = after([['clerk', command('issueReport')]], signing);
    expect(try_(issued, 'clerk', command('recallReport', { documentId: 'p9' }))).toThrow(
      /không phải báo cáo/u,
    );
    const open = { documentId: 'p1', number: null, issuedOn: null };
    expect(after([['clerk', command('recallReport')]], issued)).toMatchObject({
      state: 'signing',
      report: open,
    });
    const recalled = after([['leader', command('recallReport', { redraft: true })]], issued);
    expect(recalled).toMatchObject({ state: 'reportDraft', report: open });
    const sent = after([['clerk', command('referToProvince')]], issued);
    expect(try_(sent, 'clerk', command('recallReport'))).toThrow();
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

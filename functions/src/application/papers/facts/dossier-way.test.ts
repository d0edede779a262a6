import { describe, expect, it } from 'vitest';
import { after, command, COUNTS, opened } from '../../../../../test/support/dossier-builders.ts';
import type { Details, Dossier, PaperType } from '../../../domain/index.ts';
import { completeDetails, paperKinds } from '../../../domain/index.ts';
import { textOf as textOfPaper } from '../../../domain/paperwork/testing/paper-text.ts';
import { source } from '../../testing/paper-source.ts';
import { makers } from '../makers.ts';
import { paperModel } from '../model.ts';
import { extensionNoticeMaker } from './extension-notice.ts';
import { processSteps } from './process-steps.ts';
import type { PaperSource } from './source.ts';

const submitted = after([['producer', command('submitDossier')]]);
const received = after([['economy', command('receiveDossier')]], submitted);
const VILLAGE = {
  id: 'thon-1',
  communeId: '02104',
  name: 'Thôn 1',
  headName: 'Hoàng Văn Thôn',
  example: true,
  schemaVersion: 1,
} as const;

/** What the form of a paper holds when the office has typed nothing. */
const suggested = (type: PaperType, from: PaperSource): Details =>
  completeDetails(paperKinds[type].fields, makers[type].suggest(from));

async function textOf(type: PaperType, from: PaperSource): Promise<string> {
  return textOfPaper(await paperModel(type, from, suggested(type, from)));
}

/** The dossier itself is a source only after a question was put to the head. */
const asked = after([['producer', command('requestConfirmation')]]);
const confirmed = after([['village', command('confirmRatios')]], asked);

describe('the village head’s confirmation', () => {
  it('prints the producer’s claim for the pen until the head has answered', async () => {
    const from = { ...source(asked), dossiers: [{ ...source(asked), village: VILLAGE }] };
    expect(suggested('villageConfirmation', from)).toMatchObject({
      village: 'Thôn 1',
      headName: 'Hoàng Văn Thôn',
    });
    expect(
      await makers.villageConfirmation.facts(from, suggested('villageConfirmation', from)),
    ).toMatchObject({ counts: COUNTS, state: 'pending', method: null, comment: null, confirmedOn: null });
  });

  it('prints what the head counted, how, and on which day, in the name of who answered', async () => {
    const counted = { ...COUNTS, labourCommune: 6, labourVillage: 3 };
    const disputed = after(
      [
        [
          'village',
          command('confirmRatios', {
            agrees: false,
            counts: counted,
            comment: 'Hai lao động đã chuyển đi',
          }),
        ],
      ],
      asked,
    );
    const from = source(disputed);
    expect(suggested('villageConfirmation', from)).toMatchObject({ village: '', headName: 'village' });
    expect(
      await makers.villageConfirmation.facts(from, suggested('villageConfirmation', from)),
    ).toMatchObject({
      producer: 'HTX Linh Ngọc',
      product: 'Mật ong hoa núi',
      counts: counted,
      state: 'disputed',
      method: 'Xem sổ chấm công',
      comment: 'Hai lao động đã chuyển đi',
      confirmedOn: '2026-06-01',
    });
  });

  it('is a sheet for the pen where nobody was asked', async () => {
    const text = await textOf('villageConfirmation', source(opened()));
    expect(text).toContain('- Kỳ số liệu: ……');
    expect(text).toContain('Tôi là: ……');
  });
});

describe('the refusal', () => {
  it('says what was recorded when the dossier was refused', () => {
    const rejected = after([['economy', command('rejectDossier')]], submitted);
    expect(suggested('refusal', source(rejected))).toMatchObject({
      reason: 'other',
      explanation: 'Không có đăng ký kinh doanh',
    });
    expect(suggested('refusal', source(submitted))).toMatchObject({ explanation: '' });
  });

  it('names the dossier by its receipt, or by its own id before there is one', async () => {
    expect(await textOf('refusal', source(submitted))).toContain('Mã hồ sơ: d1');
    expect(await textOf('refusal', source(received))).toContain('Mã hồ sơ: 01/PĐK-19-02104-2026');
  });
});

describe('the apology', () => {
  it('names the day promised, with the pauses that the office counts', () => {
    const paused = { ...received, pauses: [{ from: '2026-06-03', until: '2026-06-05' }] };
    const of = (dossier: Dossier) =>
      extensionNoticeMaker.facts(source(dossier), suggested('extensionNotice', source(dossier)));
    // Received on Monday 01/06/2026: 15 working days end on 22/06, two days of pause later on 24/06.
    expect(of(received)).toMatchObject({ dueOn: '2026-06-22', head: { receivedOn: '2026-06-01' } });
    expect(of(paused)).toMatchObject({ dueOn: '2026-06-24' });
  });

  it('is refused before receipt: nothing was promised yet', () => {
    const from = source(submitted);
    expect(() => extensionNoticeMaker.facts(from, suggested('extensionNotice', from))).toThrow(
      expect.objectContaining({ code: 'failed-precondition' }),
    );
  });
});

describe('the notice that a dossier is stopped', () => {
  const returned = after([['economy', command('returnDossier')]], received);

  it('finds the producer’s withdrawal with its reason', () => {
    const withdrawn = after([['producer', command('withdrawDossier')]], received);
    expect(suggested('stopNotice', source(withdrawn))).toMatchObject({
      reason: 'withdrawn',
      explanation: 'Chưa sẵn sàng',
      stoppedOn: '2026-06-05',
    });
    expect(suggested('stopNotice', source({ ...withdrawn, endReason: null }))).toMatchObject({
      explanation: '',
    });
  });

  it('finds the supplement that did not come in time, and not one that may still come', () => {
    const late = source(returned, {}, { today: '2026-07-01' });
    expect(suggested('stopNotice', late)).toMatchObject({
      reason: 'notSupplemented',
      explanation:
        'Thời hạn bổ sung là ngày 30/06/2026; đến ngày 01/07/2026 chưa nhận được nội dung bổ sung.',
    });
    const lastDay = source(returned, {}, { today: '2026-06-30' });
    expect(suggested('stopNotice', lastDay)).toMatchObject({ reason: 'other', explanation: '' });
    expect(suggested('stopNotice', source(received))).toMatchObject({ reason: 'other' });
  });

  it('is built of it', async () => {
    const text = await textOf('stopNotice', source(returned, {}, { today: '2026-07-01' }));
    expect(text).toContain('dừng giải quyết hồ sơ từ ngày 01 tháng 7 năm 2026');
  });
});

describe('the process slip', () => {
  const reported = after(
    [
      ['economy', command('declareComplete')],
      ['economy', command('requestFinding', { dueOn: '2026-06-05' })],
      ['economy', command('recordFinding', { content: 'materials' })],
      ['economy', command('recordFinding', { content: 'labour' })],
      ['culture', command('recordFinding', { content: 'origin' })],
    ],
    received,
  );

  it('tells the way by the dossier’s own days, the earliest first', () => {
    const steps = processSteps(source(reported));
    expect(steps.map(({ work, receiver, doneOn }) => [work, receiver, doneOn])).toEqual([
      ['Tiếp nhận hồ sơ, số 01/PĐK-19-02104-2026', 'economy', '2026-06-01'],
      [
        'Cho ý kiến: sử dụng nguyên liệu địa phương; sử dụng lao động địa phương',
        'Phòng Kinh tế',
        '2026-06-01',
      ],
      // One of its two contents is still open.
      ['Cho ý kiến: nguồn gốc ý tưởng sản phẩm; bản sắc/trí tuệ địa phương', 'Phòng Văn hóa - Xã hội', ''],
    ]);
    expect(steps[1]).toMatchObject({ giver: 'Phòng Kinh tế', handedOn: '2026-06-01', dueOn: '2026-06-05' });
  });

  it('goes on to the province, against the day of the 15 working days', () => {
    const done: Dossier = {
      ...received,
      confirmations: confirmed.confirmations,
      report: { documentId: 'p1', number: '12/BC-UBND', issuedOn: '2026-06-19' },
      referral: { documentId: 'p2', number: '13/TTr-UBND', sentOn: '2026-06-23', round: 2, year: 2026 },
      provinceReceivedOn: '2026-06-24',
      result: {
        authority: 'province',
        average: 75.5,
        stars: 4,
        decisionNumber: '100/QĐ-UBND',
        decidedOn: '2026-12-20',
        forwarded: false,
      },
    };
    const steps = processSteps(source(done));
    expect(steps.map(({ work }) => work)).toEqual([
      'Trưởng thôn xác nhận lao động, nguyên liệu địa phương',
      'Tiếp nhận hồ sơ, số 01/PĐK-19-02104-2026',
      'Ban hành Báo cáo đánh giá (Mẫu số 03) số 12/BC-UBND',
      'Gửi hồ sơ đề nghị Ủy ban nhân dân tỉnh, văn bản số 13/TTr-UBND',
      'Cấp tỉnh tiếp nhận hồ sơ',
      'Có kết quả đánh giá, phân hạng',
    ]);
    expect(steps.slice(2, 4).map(({ dueOn, doneOn }) => [dueOn, doneOn])).toEqual([
      ['2026-06-22', '2026-06-19'],
      ['2026-06-22', '2026-06-23'],
    ]);
    const unnumbered = { documentId: 'p1', number: null, issuedOn: '2026-06-19' };
    expect(processSteps(source({ ...done, report: unnumbered }))[2]?.work).toBe(
      'Ban hành Báo cáo đánh giá (Mẫu số 03)',
    );
    const draftOnly = { documentId: 'p1', number: null, issuedOn: null };
    expect(processSteps(source({ ...done, report: draftOnly }))).toHaveLength(5);
  });

  it('joins each pause to the last day of its own remarks, and leaves an open one open', () => {
    const first = after([['economy', command('returnDossier')]], received);
    const [remark] = first.remarks;
    if (remark === undefined) throw new Error('no remark');
    const twice: Dossier = {
      ...first,
      // The first round was asked for before receipt: it stopped no clock.
      remarks: [
        { ...remark, id: 'r0', round: 1, dueOn: '2026-05-30' },
        { ...remark, id: 'r1', round: 2, dueOn: '2026-06-10' },
        { ...remark, id: 'r2', round: 2, dueOn: '2026-06-12' },
        { ...remark, id: 'r3', round: 3, dueOn: '2026-06-20' },
        { ...remark, id: 'r4', round: 4, source: 'province', dueOn: '2026-07-20' },
      ],
      pauses: [
        { from: '2026-06-03', until: '2026-06-08' },
        { from: '2026-06-10', until: null },
      ],
    };
    const steps = processSteps(source(twice)).filter(({ work }) => work.startsWith('Yêu cầu'));
    expect(steps.map(({ handedOn, dueOn, doneOn }) => [handedOn, dueOn, doneOn])).toEqual([
      ['2026-06-03', '2026-06-12', '2026-06-08'],
      ['2026-06-10', '2026-06-20', ''],
    ]);
  });

  it('names the desk and the producer where the log knows no person', () => {
    const nobody = { uid: 'u', role: 'economy', unit: null, name: '' } as const;
    const { receipt } = received;
    if (receipt === null) throw new Error('no receipt');
    const silent: Dossier = { ...received, receipt: { ...receipt, by: nobody }, submissions: [] };
    expect(processSteps(source(silent))).toMatchObject([
      { giver: 'HTX Linh Ngọc', receiver: 'Phòng Kinh tế', handedOn: '2026-06-01' },
    ]);
    expect(suggested('processSlip', source(silent))).toMatchObject({ preparedBy: '' });
    expect(processSteps(source(submitted))).toEqual([]);
    expect(processSteps(source(asked))).toMatchObject([{ receiver: 'Trưởng thôn', doneOn: '' }]);
  });

  it('is built with who works on it and who is asked', async () => {
    expect(suggested('processSlip', source(reported))).toMatchObject({ preparedBy: 'economy' });
    const text = await textOf('processSlip', source(reported));
    expect(text).toContain('Bộ phận giải quyết: Phòng Kinh tế   Bộ phận phối hợp: Phòng Văn hóa - Xã hội');
    expect(await textOf('processSlip', source(received))).toContain('Bộ phận phối hợp: ……');
    expect(text).toContain('Hạn giải quyết: 22/06/2026');
  });
});

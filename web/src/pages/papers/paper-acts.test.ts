import type { PaperCommandName, PaperState, Role } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { actsOf, canPreview, isForward, PAPER_ACTS, type PaperScene } from './paper-acts.ts';
import { paper } from './testing/paper.ts';

const NUMBER = { serial: 5, year: 2026, symbol: 'BC-UBND', text: '05/BC-UBND' };
const ISSUED = paper('communeReview', { state: 'issued', number: NUMBER, issuedOn: '2026-11-20' });
const SCENE: PaperScene = { paper: ISSUED, today: '2026-11-24' };

function bound(command: PaperCommandName, scene = SCENE) {
  const form = PAPER_ACTS[command]?.bind(() => scene);
  if (form === undefined) throw new Error(`${command} has no form.`);
  return form;
}

describe('the acts open to a person', () => {
  const open = (state: PaperState, role: Role) => actsOf(paper('communeReview', { state }), { role });

  it('carry the paper on first and take it back last', () => {
    expect(open('draft', 'economy')).toEqual(['submitPaper', 'generateDocument']);
    expect(open('submitted', 'leader')).toEqual(['recordSigned', 'returnPaper']);
    expect(open('issued', 'clerk')).toEqual(['correctIssue', 'replacePaper', 'withdrawPaper']);
    expect(open('withdrawn', 'clerk')).toEqual([]);
    expect(open('issued', 'clerk').filter(isForward)).toEqual([]);
    expect(open('draft', 'economy').every(isForward)).toBe(true);
  });

  it('leave a producer only what is the producer’s own word', () => {
    expect(actsOf(paper('receipt'), { role: 'producer' })).toEqual([]);
    expect(actsOf(paper('registrationForm'), { role: 'producer' })).toEqual(['generateDocument']);
    expect(canPreview(paper('receipt'), { role: 'producer' })).toBe(false);
    expect(canPreview(paper('receipt'), { role: 'clerk' })).toBe(true);
    expect(canPreview(ISSUED, { role: 'clerk' })).toBe(false);
  });
});

describe('the form that corrects a number', () => {
  const form = bound('correctIssue');
  const values = { serial: '7', issuedOn: '2026-11-21', reason: 'Ghi nhầm số.' };

  it('begins with what stands on the paper', () => {
    expect(form.initial()).toEqual({ serial: '5', issuedOn: '2026-11-20', reason: '' });
  });

  it('says from what to what, and what becomes of the old number', () => {
    const effects = form.effects(values);
    expect(effects[0]).toBe('Số 05/BC-UBND ngày 20/11/2026 đổi thành số 07/BC-UBND ngày 21/11/2026.');
    expect(effects[1]).toBe('Số 05/BC-UBND bị bỏ, không cấp lại cho văn bản khác.');
  });

  it('keeps the number where only the day is wrong', () => {
    expect(form.effects({ ...values, serial: '5' }).some((line) => line.includes('bị bỏ'))).toBe(false);
  });

  it.each([
    [values, []],
    [{ ...values, serial: 'bảy' }, ['serial']],
    [{ ...values, issuedOn: '2026-11-25' }, ['issuedOn']],
    [{ ...values, serial: '5', issuedOn: '2026-11-20' }, ['serial']],
    [{ ...values, reason: ' ' }, ['reason']],
  ])('asks for what is wrong in %j', (given, fields) => {
    expect(form.issues(given).map(({ field }) => field)).toEqual(fields);
  });

  it('tells that a signed file no longer fits', () => {
    const signedFile = { ...ISSUED, signedFile: paperWithSigned() };
    const effects = bound('correctIssue', { ...SCENE, paper: signedFile }).effects(values);
    expect(effects.some((line) => line.includes('ký lại bản mới'))).toBe(true);
  });
});

function paperWithSigned() {
  return {
    id: 'f1',
    name: 'ký.pdf',
    size: 1,
    state: 'received',
    refusal: null,
    sha256: null,
    pageCount: 1,
    report: null,
    uploadedBy: ISSUED.madeBy,
    uploadedAt: ISSUED.madeAt,
  } as const;
}

describe('the other forms', () => {
  it('take a digital signature for granted once its file is in, and refuse a day to come', () => {
    expect(bound('recordSigned').initial()).toEqual({ method: 'ink', signedOn: '2026-11-24' });
    const withFile = { ...SCENE, paper: { ...ISSUED, signedFile: paperWithSigned() } };
    const form = bound('recordSigned', withFile);
    expect(form.initial()['method']).toBe('digital');
    expect(form.issues({ method: 'ink', signedOn: '2026-11-25' }).map(({ field }) => field)).toEqual([
      'signedOn',
    ]);
  });

  it.each(['submitPaper', 'returnPaper', 'withdrawPaper'] as const)(
    'say for Mẫu số 03 that %s moves its dossier too',
    (command) => {
      expect(
        bound(command)
          .effects({})
          .some((line) => line.startsWith('Hồ sơ ')),
      ).toBe(true);
    },
  );

  it('say that a withdrawal is seen by the producer and cannot be undone', () => {
    const effects = bound('withdrawPaper').effects({});
    expect(effects).toContain('Chủ thể thấy văn bản đã bị thu hồi.');
    expect(effects.at(-1)).toContain('Không khôi phục được');
  });

  it('say that the old paper holds until its replacement is issued', () => {
    expect(bound('replacePaper').effects({})[1]).toContain('Số 05/BC-UBND vẫn có hiệu lực');
  });
});

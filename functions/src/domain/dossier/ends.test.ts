import { describe, expect, it } from 'vitest';
import { actor, after, AT, command, opened } from '../../../../test/support/dossier-builders.ts';
import {
  complete,
  findings,
  receive,
  submit,
  toProvince,
  try_,
} from '../../../../test/support/dossier-steps.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';

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

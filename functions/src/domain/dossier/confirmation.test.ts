import { describe, expect, it } from 'vitest';
import { actor, after, AT, command, COUNTS, opened } from '../../../../test/support/dossier-builders.ts';
import { receive, submit, try_ } from '../../../../test/support/dossier-steps.ts';
import { decide } from './decide.ts';

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

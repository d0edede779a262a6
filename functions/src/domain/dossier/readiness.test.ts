import { describe, expect, it } from 'vitest';
import { COUNTS } from '../../../../test/support/dossier-builders.ts';
import { readiness, type ReadinessFacts } from './readiness.ts';

const whole: ReadinessFacts = {
  kind: 'first',
  setNo: 4,
  draft: {
    registration: {
      representative: 'Bà An',
      position: 'Giám đốc',
      address: 'Thôn 1',
      phone: '0900',
      samples: 5,
    },
    general: {
      representative: 'Bà An',
      sex: 'female',
      ethnicity: 'Tày',
      residence: 'Thôn 1',
      description: 'Chai 500 ml',
      history: 'Từ 2019',
      organisation: '7 thành viên',
    },
    results: { production: 'a', quality: 'b', market: 'c', business: 'd' },
    plan: { text: 'Mở rộng' },
    claims: { materials: 'a', labour: 'b', origin: 'c', identity: 'd' },
    ratios: COUNTS,
    c3_5: { option: '3.5-2' },
  },
  files: [{ id: 'f1', evidenceCode: 'E01', state: 'received' }],
  criteria: [
    { number: '3.5', title: 'Sở hữu trí tuệ', zeroIfNoneSelected: false },
    { number: '1.1', title: 'Nguồn gốc', zeroIfNoneSelected: true },
  ],
  required: [{ code: 'E01', name: 'Giấy đăng ký kinh doanh' }],
};
const messages = (override: Partial<ReadinessFacts>) =>
  readiness({ ...whole, ...override }).map(({ key, message }) => `${key}: ${message}`);

describe('what is missing before "Gửi hồ sơ" (QĐ 26/2026, Điều 6.1)', () => {
  it('is nothing for a whole dossier; a criterion without a zero option may stay unanswered', () => {
    expect(messages({})).toEqual([]);
  });

  it('is everything for an empty one, each with its place', () => {
    const missing = messages({ draft: {}, files: [] });
    expect(missing).toContain('registration: Chưa ghi số điện thoại.');
    expect(missing).toContain('registration: Cần 05 sản phẩm mẫu gửi kèm hồ sơ.');
    expect(missing).toContain('general: Chưa ghi dân tộc.');
    expect(missing).toContain('plan: Chưa ghi kế hoạch sản xuất, kinh doanh.');
    expect(missing).toContain('c3_5: Chưa tự đánh giá tiêu chí 3.5 “Sở hữu trí tuệ”.');
    expect(missing).toContain('files:E01: Chưa có tài liệu: Giấy đăng ký kinh doanh.');
    expect(missing).toHaveLength(24);
  });

  it('asks no samples of a tourism service (Điều 6.2.d)', () => {
    expect(
      messages({
        setNo: 26,
        draft: { ...whole.draft, registration: { ...whole.draft.registration, samples: 0 } },
      }),
    ).toEqual([]);
    expect(
      messages({ draft: { ...whole.draft, registration: { ...whole.draft.registration, samples: 4 } } }),
    ).toHaveLength(1);
  });

  it.each(['upgrade', 'renewal'] as const)(
    'asks an %s what changed since recognition (Điều 6.1.b, 6.1.c)',
    (kind) => {
      expect(messages({ kind })).toEqual(['changes: Chưa ghi thay đổi so với sản phẩm đã được công nhận.']);
      expect(messages({ kind, draft: { ...whole.draft, changes: { text: 'Bao bì mới' } } })).toEqual([]);
    },
  );

  it('refuses counts that cannot be, and half-written ones', () => {
    expect(messages({ draft: { ...whole.draft, ratios: { ...COUNTS, labourCommune: 11 } } })).toEqual([
      'ratios: Số lao động trong xã lớn hơn tổng số lao động.',
    ]);
    expect(messages({ draft: { ...whole.draft, ratios: { labourTotal: 3 } } })).toHaveLength(1);
  });

  it('counts a file only when the server has read it back', () => {
    expect(messages({ files: [{ id: 'f1', evidenceCode: 'E01', state: 'uploading' }] })).toHaveLength(1);
  });

  it('takes spaces for nothing', () => {
    expect(messages({ draft: { ...whole.draft, plan: { text: '  ' } } })).toHaveLength(1);
  });
});

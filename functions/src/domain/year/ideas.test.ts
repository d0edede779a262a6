import { describe, expect, it } from 'vitest';
import { PRODUCT_SETS } from '../criteria/product-sets.ts';
import { ideas } from './ideas.ts';

describe('an idea', () => {
  it('is answered within thirty days of its registration', () => {
    expect(ideas.place({ name: 'Mứt mơ', registeredOn: '2026-11-20' })).toMatchObject({
      title: 'Mứt mơ',
      on: '2026-11-20',
      dueOn: '2026-12-20',
    });
    expect(ideas.place({ name: 'Mứt mơ' }).dueOn).toBeNull();
  });

  it('becomes a product of one of the 26 sets', () => {
    const choice = ideas.fields.find(({ key }) => key === 'setNo');
    const options = choice?.kind === 'choice' ? choice.options : [];
    expect(options).toHaveLength(PRODUCT_SETS.length + 1);
    expect(options[0]).toEqual({ value: '', label: 'Chưa chọn' });
    expect(options[4]?.label).toMatch(/^Bộ 4: /u);
  });
});

import { describe, expect, it } from 'vitest';
import { listHref, paperHref, reportParts } from './report.model.ts';

const values = {
  to: '2027-12-14',
  indicators: [
    { code: 'broadcasts.aired', value: '45', planned: '48', before: '40' },
    { code: 'products.inForce', value: '4', planned: '', before: '3' },
    { code: 'products.renewing', value: '1', planned: '', before: '0' },
    { code: 'products.revoked', value: '0', planned: '', before: '0' },
  ],
};

describe('the figures of a report', () => {
  it('stand in the parts of the table, each with the list behind it', () => {
    const parts = reportParts({ id: 'r1', values });
    expect(parts.map(({ label, lines }) => [label, lines.map(({ code, href }) => [code, href])])).toEqual([
      [
        'Sản phẩm và giấy chứng nhận',
        [
          ['products.inForce', '/trong-nam/reports/r1/so-lieu/products.inForce'],
          ['products.renewing', '/trong-nam/reports/r1/so-lieu/products.renewing'],
        ],
      ],
      ['Tuyên truyền, tập huấn', [['broadcasts.aired', '/trong-nam/reports/r1/so-lieu/broadcasts.aired']]],
    ]);
    expect(parts[0]?.still.map(({ code }) => code)).toEqual(['products.revoked']);
    expect(parts[1]?.lines[0]).toMatchObject({
      value: '45',
      planned: '48',
      reached: '94%',
      difference: '+5',
    });
  });

  it('that were not counted yet are no table', () => {
    expect(reportParts({ id: 'r1', values: { to: '2027-12-14' } })).toEqual([]);
  });

  it.each([
    [{ of: 'products' }, '/san-pham'],
    [{ of: 'products', states: ['held'], stars: 4 }, '/san-pham?xem=held&sao=4'],
    [{ of: 'products', states: ['held'], sector: 'I' }, '/san-pham?xem=held&nganh=I'],
    [{ of: 'products', states: ['held'], endingIn: 6 }, '/san-pham?xem=held&het-han-den=2028-06-14'],
    [{ of: 'producers', states: ['held'] }, '/san-pham?xem=held&theo=chu-the'],
    [
      { of: 'producers', states: ['held'], producerKind: 'household' },
      '/san-pham?xem=held&loai=household&theo=chu-the',
    ],
    [{ of: 'dossiers', states: ['rejected'] }, '/ho-so?xem=all&buoc=rejected'],
    [{ of: 'funding' }, '/trong-nam/funding?nam=2027'],
    [{ of: 'tasks', states: ['todo', 'doing'] }, '/trong-nam/tasks?nam=2027&trang-thai=todo%2Cdoing'],
  ] as const)('%o opens %s', (list, href) => {
    expect(listHref(list, '2027-12-14')).toBe(href);
  });
});

describe('the paper', () => {
  it('is made of a settled report, by who makes papers', () => {
    const item = { id: 'r1', state: 'final' };
    expect(paperHref(item, { role: 'economy' })).toBe('/van-ban/lap?loai=periodicReport&muc=reports%2Fr1');
    expect(paperHref(item, { role: 'culture' })).toBeNull();
    expect(paperHref({ ...item, state: 'draft' }, { role: 'economy' })).toBeNull();
  });
});

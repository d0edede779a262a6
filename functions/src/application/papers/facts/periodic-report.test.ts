import { describe, expect, it } from 'vitest';
import { after, command, opened } from '../../../../../test/support/dossier-builders.ts';
import {
  completeDetails,
  type Details,
  type Dossier,
  PERIODIC_REPORT_FIELDS,
} from '../../../domain/index.ts';
import { item } from '../../../../../test/support/report-facts.ts';
import { certificate, product, yearSource } from '../../testing/commune-year.ts';
import { periodicReportMaker } from './periodic-report.ts';
import type { CommuneSource } from './source.ts';

describe('the report of a period', () => {
  const details = (override: Details): Details => completeDetails(PERIODIC_REPORT_FIELDS, override);
  const report = async (year: Partial<CommuneSource>, override: Details, today = '2026-12-20') =>
    periodicReportMaker.facts(yearSource(year, today), details(override));
  const YEAR = { kind: 'year', year: '2026' };

  it.each([
    ['2026-02-10', 'quarter', '2026', '1'],
    ['2026-03-15', 'quarter', '2026', '2'],
    ['2026-05-20', 'half', '2026', '1'],
    ['2026-06-14', 'half', '2026', '1'],
    ['2026-06-15', 'quarter', '2026', '3'],
    ['2026-09-14', 'quarter', '2026', '3'],
    ['2026-11-02', 'year', '2026', '1'],
    ['2026-12-14', 'year', '2026', '1'],
    ['2026-12-15', 'quarter', '2027', '1'],
  ])('on %s suggests the %s of %s, number %s', (today, kind, year, ordinal) => {
    expect(periodicReportMaker.suggest(yearSource({}, today))).toEqual({ kind, year, ordinal });
  });

  it('counts products by stars, sector and kind of maker on its last day', async () => {
    const facts = await report(
      {
        products: [product('a'), product('b', { setNo: 12 }), product('c'), product('d'), product('e')],
        certificates: [
          certificate('a', '2025-01-10', '2028-01-10', { stars: 4, certificateNumber: 'GCN 1' }),
          certificate('b', '2024-06-01', '2027-06-01'),
          certificate('c', '2022-06-01', '2025-06-01'),
          certificate('d', '2026-12-15', '2029-12-15'),
        ],
      },
      YEAR,
    );
    expect(facts.figures).toMatchObject({
      byStars: [
        { name: '3 sao', count: 1 },
        { name: '4 sao', count: 1 },
        { name: '5 sao', count: 0 },
      ],
      inForce: 2,
      endingIn6Months: 1,
      endingIn12Months: 1,
      expired: 1,
    });
    expect(facts.figures?.byGroup[0]).toEqual({ name: 'Sản phẩm thực phẩm', count: 2 });
    expect(facts.figures?.byProducerKind.filter(({ count }) => count > 0)).toEqual([
      { name: 'Hợp tác xã', count: 1 },
    ]);
    expect(facts.products.map(({ name, decision, state }) => [name, decision, state])).toEqual([
      ['Sản phẩm a', '08/QĐ-UBND; GCN 1', 'Còn hiệu lực'],
      ['Sản phẩm b', '08/QĐ-UBND', 'Còn hiệu lực (đến kỳ nộp hồ sơ đánh giá lại)'],
      ['Sản phẩm c', '08/QĐ-UBND', 'Hết hạn'],
    ]);
  });

  it('counts what happened between its first and its last day, both included', async () => {
    const received = after([
      ['producer', command('submitDossier')],
      ['economy', command('receiveDossier')],
    ]);
    const on = (day: string, override: Partial<Dossier> = {}): Dossier => ({
      ...received,
      receipt: received.receipt && { ...received.receipt, on: day },
      ...override,
    });
    const sent = (day: string, sentOn: string): Dossier =>
      on(day, { referral: { documentId: 'p', number: '1', sentOn, round: 1, year: 2026 } });
    const result = (kind: Dossier['kind'], stars: number, decidedOn = '2026-06-30'): Dossier => ({
      ...opened(),
      kind,
      result: { authority: 'province', average: 70, stars, decisionNumber: '1', decidedOn, forwarded: false },
    });
    const revoked = {
      on: '2026-03-01',
      ground: 'd',
      decisionNumber: '9',
      conclusionOn: '2026-02-20',
    } as const;
    const facts = await report(
      {
        certificates: [
          certificate('x', '2024-01-01', '2027-01-01', { revoked }),
          certificate('y', '2024-01-01', '2027-01-01'),
        ],
        dossiers: [
          on('2025-12-14'),
          on('2025-12-15', { pauses: [{ from: '2026-01-05', until: null }] }),
          on('2026-12-14', { kind: 'renewal' }),
          on('2026-12-15'),
          sent('2026-06-01', '2026-06-22'),
          sent('2026-06-01', '2026-06-23'),
          { ...opened(), state: 'rejected', changedAt: '2026-05-05T02:00:00Z' },
          {
            ...opened(),
            referral: { documentId: 'p', number: '1', sentOn: '2026-05-05', round: 1, year: 2026 },
          },
          result('first', 3),
          result('upgrade', 4),
          result('renewal', 3),
          result('first', 2),
          result('first', 3, '2025-06-30'),
        ],
      },
      YEAR,
    );
    expect(facts.figures).toMatchObject({
      received: 4,
      returned: 1,
      rejected: 1,
      sentInTime: 2,
      sentLate: 1,
      firstRecognised: 1,
      upgraded: 1,
      renewed: 1,
      notPassed: 1,
      revoked: 1,
      renewing: 1,
    });
  });

  it('of a period that still runs says how it stands today', async () => {
    const year = { products: [product('a')], certificates: [certificate('a', '2026-11-25', '2029-11-25')] };
    expect((await report(year, YEAR, '2026-11-20')).products).toEqual([]);
    expect((await report(year, YEAR, '2026-11-25')).products).toHaveLength(1);
  });

  it('on request runs over the days that the office gives, and refuses to guess them', async () => {
    const facts = await report({}, { kind: 'request', from: '2026-01-01', to: '2026-03-31' });
    expect(facts.period).toEqual({
      from: '2026-01-01',
      to: '2026-03-31',
      name: 'từ ngày 01/01/2026 đến ngày 31/03/2026',
    });
    for (const days of [{}, { from: '2026-01-01' }, { from: '2026-02-01', to: '2026-01-01' }])
      await expect(report({}, { kind: 'request', ...days })).rejects.toThrow(
        'phải ghi từ ngày nào đến ngày nào',
      );
    await expect(report({}, { kind: 'month', year: '2026', ordinal: '13' })).rejects.toThrow(
      'Kỳ báo cáo không đúng',
    );
  });
});

describe('the report of a period whose figures were settled', () => {
  const row = (code: string, value: string) => ({ code, value, planned: '', before: '1' });
  const settled = (override: Details = {}) =>
    item(
      'targets',
      'final',
      {},
      {
        subject: 'reports',
        values: {
          kind: 'year',
          year: '2026',
          ordinal: '',
          from: '2025-12-15',
          to: '2026-12-14',
          countedOn: '2026-12-20',
          request: 'Công văn 12',
          direction: 'Ban hành kế hoạch',
          results: 'Đạt mục tiêu',
          difficulties: 'Thiếu vốn',
          causes: 'Quy mô nhỏ',
          next: 'Đánh giá lại',
          proposals: 'Hỗ trợ',
          indicators: [
            row('products.inForce', '7'),
            row('products.stars4', '2'),
            row('meetings.training', '3'),
            row('meetings.guidance', '2'),
            row('promotions.others', '4'),
            row('business.revenue', '1200,5'),
            row('money.budget', '40,25'),
            row('money.own', '100,5'),
            row('money.loan', '20'),
          ],
          ...override,
        },
      },
    );
  const whole = (override: Details): Details => completeDetails(PERIODIC_REPORT_FIELDS, override);

  it('suggests its words and figures from it', () => {
    const source = { ...yearSource({}), item: settled() };
    expect(periodicReportMaker.suggest(source)).toMatchObject({
      kind: 'year',
      year: '2026',
      request: 'Công văn 12',
      directions: 'Đánh giá lại',
      difficulties: 'Thiếu vốn',
      trainings: '5',
      fairs: '4',
      broadcasts: '',
      revenue: '1200,5',
      budget: '40,25',
      capital: '120,5',
    });
    expect(periodicReportMaker.suggest(source)).not.toHaveProperty('from');
    const asked = settled({ kind: 'request', from: '2026-01-01', to: '2026-03-31' });
    expect(periodicReportMaker.suggest({ ...source, item: asked })).toMatchObject({
      from: '2026-01-01',
      to: '2026-03-31',
    });
  });

  it('takes nothing from an item of another subject', () => {
    const source = { ...yearSource({}), item: settled() };
    const other = { ...source, item: { ...source.item, subject: 'rounds' as const } };
    expect(periodicReportMaker.suggest(other)).not.toHaveProperty('trainings');
  });

  it('prints what was settled, whatever happened since, and the table as an annex', async () => {
    const year = { products: [product('a')], certificates: [certificate('a', '2026-12-15', '2029-12-15')] };
    const facts = await periodicReportMaker.facts(
      yearSource({ ...year, reports: [settled()] }, '2027-03-01'),
      whole({ kind: 'year', year: '2026' }),
    );
    expect(facts.figures).toMatchObject({ inForce: 7, expired: 0 });
    expect(facts.figures?.byStars).toContainEqual({ name: '4 sao', count: 2 });
    expect(facts.products).toEqual([]);
    expect(facts.indicators[0]).toMatchObject({ value: '7', before: '1', difference: '+6' });
  });

  it.each<[string, Details, Details]>([
    ['of another kind', {}, { kind: 'request', from: '2025-12-15', to: '2026-12-14' }],
    ['of another year', { from: '2024-12-15', to: '2025-12-14' }, { kind: 'year', year: '2026' }],
  ])('does not take a report %s', async (_, given, asked) => {
    const facts = await periodicReportMaker.facts(yearSource({ reports: [settled(given)] }), whole(asked));
    expect(facts.indicators).toEqual([]);
    expect(facts.figures).toMatchObject({ inForce: 0 });
  });
});

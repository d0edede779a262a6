import {
  type CertificateRow,
  type Certificate,
  clockRule,
  DEFAULT_COMMUNE_SETTINGS,
  type Dossier,
  type DossierRow,
  groupKeyOf,
  planProgress,
  type PlanRow,
  PRODUCT_SECTORS,
  type Product,
} from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { totalOf } from '../../components/chart.model.ts';
import { isInFilter, isNarrowedTo, lineOf, narrowedBy, narrowingOf } from '../dossiers/dossier-filters.ts';
import {
  asksForNew,
  filtered,
  newRows,
  productFilter,
  productsNarrowedBy,
  recognisedRows,
  rowsOfOwn,
  withProducers,
} from '../products/product-rows.ts';
import { walked, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { chartsOf, headlines, type Overview, stateChart, villageChart } from './overview.model.ts';

const TODAY = '2026-11-24';
const rule = clockRule({ settings: DEFAULT_COMMUNE_SETTINGS }, TODAY);

const certificate = (id: string, override: Partial<CertificateRow> = {}): CertificateRow => ({
  productId: id,
  product: `Sản phẩm ${id}`,
  producerId: 'linh-ngoc',
  producer: 'HTX Linh Ngọc',
  villageId: 'thon-1',
  setNo: 4,
  stars: 3,
  issuedOn: '2025-01-01',
  validUntil: '2028-01-01',
  extension: null,
  revokedOn: null,
  example: false,
  ...override,
});
const CERTIFICATES: Readonly<Record<string, CertificateRow>> = {
  c1: certificate('p1'),
  c2: certificate('p2', { validUntil: '2027-04-24', setNo: 7, stars: 4, villageId: 'thon-2' }),
  c3: certificate('p3', { validUntil: '2027-01-24', setNo: 7, villageId: null }),
  c4: certificate('p4', { validUntil: '2025-01-01' }),
  c5: certificate('p5', { revokedOn: '2026-01-01' }),
};
const PRODUCTS = Object.values(CERTIFICATES).map(({ productId: id, setNo }): Product => ({
  id,
  communeId: '02104',
  producerId: 'linh-ngoc',
  producerName: 'HTX Linh Ngọc',
  name: `Sản phẩm ${id}`,
  setNo: setNo ?? 4,
  setUncertain: false,
  goal: null,
  currentCertificateId: null,
  searchKeys: [],
  example: true,
  schemaVersion: 1,
}));
const DOSSIERS: readonly Dossier[] = (
  ['draft', 'submitted', 'received', 'supplement', 'assessing', 'sent', 'recognised'] as const
).map((state) => walked(`d-${state}`, WAYS[state]).dossier);
const rowOf = (dossier: Dossier): DossierRow => ({
  productId: dossier.product.id,
  product: dossier.product.name,
  producerId: dossier.producer.id,
  producer: dossier.producer.name,
  villageId: dossier.producer.villageId,
  setNo: dossier.product.setNo,
  kind: dossier.kind,
  state: dossier.state,
  receivedOn: dossier.receipt?.on ?? null,
  pauses: dossier.pauses,
  isSent: dossier.referral !== null,
  waiting: [],
});
const task = (override: Partial<PlanRow> = {}): PlanRow => ({
  name: '',
  code: '1.1',
  goal: '',
  lead: 'economy',
  state: 'todo',
  open: true,
  dueOn: '2026-12-31',
  ...override,
});
const overview: Overview = {
  certificates: Object.values(CERTIFICATES),
  dossiers: DOSSIERS.map(rowOf),
  progress: planProgress(
    [
      task(),
      task({ dueOn: '2026-01-01', lead: null }),
      task({ state: 'done', open: false, lead: 'culture' }),
    ],
    [task({ state: 'reached', open: false, goal: 'renew' }), task({ state: 'open', goal: '' })],
    TODAY,
  ),
  villages: [{ id: 'thon-1', name: 'Thôn 1' }],
  year: 2026,
  today: TODAY,
  rule,
};

/** How many the list behind an address shows. */
function countBehind(href: string): number | null {
  const { pathname, searchParams: query } = new URL(href, 'https://ocop.example');
  if (pathname === '/san-pham')
    return filtered(recognisedRows(CERTIFICATES, TODAY), productFilter(query, CERTIFICATES)).length;
  if (pathname !== '/ho-so') return null;
  return DOSSIERS.map(lineOf).filter(
    (dossier) => isInFilter(dossier, 'open', null) && isNarrowedTo(dossier, narrowingOf(query), TODAY, rule),
  ).length;
}

describe('the dashboard', () => {
  const figures = chartsOf(overview).flatMap(({ title, rows }) =>
    rows.flatMap(({ label, parts }) =>
      parts
        .filter(({ count, href }) => count > 0 && href !== null && countBehind(href) !== null)
        .map(({ count, href }) => [`${title}: ${label}`, count, href ?? ''] as const),
    ),
  );

  it('has figures to follow in every chart of products and dossiers', () => {
    expect(figures.length).toBeGreaterThan(20);
  });

  it.each(figures)('%s: %i stand in the list behind it (%s)', (_, count, href) => {
    expect(countBehind(href)).toBe(count);
  });

  it('has a row in each chart for each part of its series', () => {
    for (const { series, rows, title } of chartsOf(overview))
      for (const { parts } of rows) expect(parts, title).toHaveLength(series.length);
  });

  it('says on top what stands, what runs and what is late', () => {
    expect(headlines(overview).map(({ value, label, tone }) => [value, label, tone])).toEqual([
      ['3', 'Giấy còn hiệu lực', 'green'],
      ['7', 'Hồ sơ đang làm', 'neutral'],
      ['2', 'Hồ sơ quá hạn', 'red'],
      ['1', 'Việc quá hạn', 'red'],
    ]);
    const calm = headlines({ ...overview, dossiers: [], progress: planProgress([], [], TODAY) });
    expect(calm.map(({ tone }) => tone)).toEqual(['green', 'neutral', 'neutral', 'neutral']);
  });

  it('names units and villages, those that are not known too', () => {
    const rowsOf = (title: string) =>
      chartsOf(overview)
        .find((chart) => chart.title.startsWith(title))
        ?.rows.map(({ label, parts }) => [label, ...parts.map(({ count }) => count)]);
    expect(rowsOf('Việc theo đơn vị')).toEqual([
      ['Phòng Kinh tế', 0, 1, 1, 0],
      ['Phòng Văn hóa - Xã hội', 1, 0, 0, 0],
    ]);
    expect(rowsOf('Mục tiêu theo loại')).toEqual([
      ['Đánh giá lại, cấp lại giấy chứng nhận', 1, 0, 0, 0],
      ['Ngoài kế hoạch', 0, 1, 0, 0],
    ]);
    expect(villageChart(overview).rows.map(({ label }) => label)).toEqual([
      'Thôn 1',
      'thon-2',
      'Chưa rõ thôn',
    ]);
  });

  it('counts nothing where nothing is', () => {
    const progress = planProgress([], [], TODAY);
    const empty = { ...overview, certificates: [], dossiers: [], progress, villages: [] };
    for (const { rows, empty: sentence } of chartsOf(empty)) {
      expect(rows.filter((row) => totalOf(row) > 0)).toEqual([]);
      expect(sentence).toMatch(/\.$/u);
    }
    expect(stateChart(empty).rows).toHaveLength(6);
  });
});

describe('the lists behind the figures', () => {
  const nameOf = (id: string): string => `Tên của ${id}`;

  it('say what narrows them', () => {
    const dossiers = (query: string) => narrowedBy(narrowingOf(new URLSearchParams(query)), nameOf);
    expect(dossiers('buoc=received&han=over&thon=thon-1')).toEqual([
      'Đã tiếp nhận',
      'quá hạn',
      'Tên của thon-1',
    ]);
    expect(dossiers('buoc=nowhere&han=never')).toEqual([]);
    const products = (query: string) => productsNarrowedBy(new URLSearchParams(query), nameOf);
    expect(products('nhom=I.3&sao=4&het-han=2027-04&thon=thon-1&loai=household')).toEqual([
      expect.any(String),
      '4 sao',
      'hết hạn tháng 04/2027',
      'Tên của thon-1',
      'Hộ sản xuất, hộ gia đình có đăng ký kinh doanh',
    ]);
    expect(products('loai=nothing&xem=held')).toEqual([]);
    expect(products('nganh=I&het-han-den=2027-05-24')).toEqual([
      'Sản phẩm thực phẩm',
      'hết hạn đến ngày 24/05/2027',
    ]);
  });

  it('show the products of the producers that a figure counts', () => {
    const rows = recognisedRows(CERTIFICATES, TODAY);
    const narrowed = (ids: readonly string[] | undefined) => {
      const producers = ids === undefined ? undefined : { items: ids.map((id) => ({ id })) };
      return filtered(rows, withProducers(productFilter(new URLSearchParams('xem=held'), {}), '', producers));
    };
    expect(narrowed(undefined)).toHaveLength(3);
    expect(narrowed(['linh-ngoc'])).toHaveLength(3);
    expect(narrowed(['doan-ket'])).toEqual([]);
  });

  it('show the products of a sector, and those whose certificates end by a day', () => {
    const rows = recognisedRows(CERTIFICATES, TODAY);
    const shown = (query: string) => filtered(rows, productFilter(new URLSearchParams(query), CERTIFICATES));
    const sectors = [...PRODUCT_SECTORS.keys()].map((code) => shown(`nganh=${code}`));
    expect(sectors.flat().map(({ id }) => id)).toHaveLength(rows.length);
    expect(shown('nganh=I').every(({ setNo }) => groupKeyOf(setNo).startsWith('I.'))).toBe(true);
    const ends = rows.map(({ certificate }) => String(certificate?.validUntil)).sort();
    expect(ends.map((day) => shown(`het-han-den=${day}`).length)).toEqual(
      ends.map((day) => ends.filter((each) => each <= day).length),
    );
    expect(asksForNew(productFilter(new URLSearchParams('het-han-den=2027-01-01'), {}))).toBe(false);
  });

  it('show a product without a certificate below, and none twice', () => {
    const rows = recognisedRows(CERTIFICATES, TODAY);
    const fresh = newRows([...PRODUCTS, { ...PRODUCTS[0], id: 'p9', name: 'Bánh gio' } as Product], rows);
    expect(fresh.map(({ id, name, certificate }) => [id, name, certificate])).toEqual([
      ['p9', 'Bánh gio', null],
    ]);
  });

  it('show a producer its own certificates as rows, without those that were replaced', () => {
    const own: Certificate = {
      id: 'c1',
      communeId: '02104',
      productId: 'p1',
      producerId: 'linh-ngoc',
      productName: 'Sản phẩm p1',
      producerName: 'HTX Linh Ngọc',
      stars: 4,
      level: 'province',
      decree: 'qd148-2023',
      decisionNumber: '08/QĐ-UBND',
      issuedOn: '2025-01-01',
      validUntil: '2028-01-01',
      recordedAt: '2025-01-01T00:00:00Z',
      nextNoticeOn: null,
      schemaVersion: 1,
    };
    const others = [
      { ...own, id: 'c0', replacedBy: 'c1' },
      { ...own, id: 'c9', productId: 'gone' },
    ];
    const rows = rowsOfOwn([own, ...others], PRODUCTS);
    expect(Object.keys(rows)).toEqual(['c1', 'c9']);
    expect([rows['c1']?.setNo, rows['c9']?.setNo]).toEqual([4, null]);
    expect(recognisedRows(rows, TODAY).map(({ id }) => id)).toEqual(['p1']);
  });
});

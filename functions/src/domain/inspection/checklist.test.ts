import { describe, expect, it } from 'vitest';
import type { Certificate } from '../certificate/certificate.ts';
import { loadCriteriaSet } from '../criteria/load.ts';
import { PRODUCT_SETS } from '../criteria/product-sets.ts';
import { type InspectedThing, inspectionChecklist } from './checklist.ts';

const honey = await loadCriteriaSet('qd26-2026/04');
const ON = '2026-06-01';

const certificate = (override: Partial<Certificate> = {}): Certificate => ({
  id: 'c1',
  communeId: '02104',
  productId: 'mat-ong',
  producerId: 'linh-ngoc',
  productName: 'Mật ong hoa núi',
  producerName: 'HTX Linh Ngọc',
  stars: 3,
  level: 'province',
  decree: 'qd26-2026',
  decisionNumber: '12/QĐ-UBND',
  issuedOn: '2026-05-30',
  validUntil: '2029-05-30',
  recordedAt: '2026-05-30T03:00:00.000Z',
  nextNoticeOn: null,
  schemaVersion: 1,
  ...override,
});

const thing = (override: Partial<InspectedThing> = {}): InspectedThing => ({
  product: { name: 'Mật ong hoa núi', setNo: 4 },
  certificate: certificate(),
  criteriaSet: honey,
  choices: {},
  ...override,
});

const section = (name: string, given: InspectedThing, on = ON) =>
  inspectionChecklist(given, on).filter((row) => row.section === name);

const codes = (name: string, given: InspectedThing, on = ON): string[] =>
  section(name, given, on).map(({ code }) => code);

/** The criteria of the set that hold a floor of so many stars, straight from the data. */
const withFloor = (stars: number): string[] =>
  honey.parts
    .flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria))
    .filter(({ options }) => options.some(({ starFloor = 9 }) => starFloor <= stars))
    .map(({ number }) => number);

describe('the criteria that a recognised product keeps (QĐ 26/2026, Điều 9.3.a)', () => {
  it.each([3, 4, 5] as const)('are the minima of %i stars where its dossier is not known', (stars) => {
    const rows = section('criteria', thing({ certificate: certificate({ stars }) }));
    expect(rows.map(({ code }) => code)).toEqual(withFloor(stars));
    expect(rows.length).toBeGreaterThan(0);
    for (const { content, finding, note } of rows) {
      expect(content).toContain(`Tối thiểu của ${String(stars)} sao: `);
      expect([finding, note]).toEqual(['', '']);
    }
  });

  it('ask of a criterion with several minima the highest that its stars demand', () => {
    const several = honey.parts
      .flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria))
      .find(({ options }) => [3, 4].every((of) => options.some(({ starFloor }) => starFloor === of)));
    const floor = (stars: number) =>
      String(several?.options.find(({ starFloor }) => starFloor === stars)?.label);
    const asked = (stars: 3 | 4 | 5) =>
      section('criteria', thing({ certificate: certificate({ stars }) })).find(
        ({ code }) => code === several?.number,
      );
    expect(asked(3)?.content).toContain(floor(3));
    expect(asked(4)?.content).toContain(floor(4));
    expect(asked(4)?.content).not.toContain(floor(3));
  });

  it('are what the dossier claimed too, beside the minimum where that is another option', () => {
    const rows = section(
      'criteria',
      thing({ choices: { '1.1': '1.1-2', '1.2': '1.2-1', '1.3': 'unknown' } }),
    );
    const origin = rows.find(({ code }) => code === '1.1');
    expect(origin?.content).toMatch(/^Nguồn gốc sản phẩm\. Hồ sơ đã ghi: .*50% đến dưới 75%/u);
    // A claim worth nothing (no certificate of quality) leaves nothing to be kept.
    expect(rows.find(({ code }) => code === '1.2')).toBeUndefined();
  });

  it('say it once where the claim is the minimum itself', () => {
    const [number] = withFloor(3);
    const criterion = honey.parts
      .flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria))
      .find((each) => each.number === number);
    const floor = criterion?.options.find(({ starFloor }) => starFloor === 3);
    const [row] = section('criteria', thing({ choices: { [String(number)]: String(floor?.id) } }));
    expect(row?.content).toContain('Hồ sơ đã ghi: ');
    expect(row?.content).not.toContain('Tối thiểu');
  });

  it('are one line where the criteria of the decree are not held here, and none without a recognition', () => {
    const old = thing({ certificate: certificate({ decree: 'qd1048-2019' }), criteriaSet: null });
    expect(section('criteria', old)).toMatchObject([
      { code: '', content: expect.stringContaining('Quyết định 1048/QĐ-TTg năm 2019') as unknown },
    ]);
    expect(section('criteria', thing({ certificate: null, criteriaSet: null }))).toEqual([]);
  });

  it('fit into a cell of 500 characters', async () => {
    for (const { no } of PRODUCT_SETS) {
      const set = await loadCriteriaSet(`qd26-2026/${String(no).padStart(2, '0')}`);
      const choices = Object.fromEntries(
        set.parts
          .flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria))
          .map(({ number, options }) => [number, String(options.at(-1)?.id)]),
      );
      const given = thing({
        product: { name: 'Sản phẩm', setNo: no },
        certificate: certificate({ stars: 5 }),
        criteriaSet: set,
        choices,
      });
      for (const { content } of inspectionChecklist(given, ON))
        expect(content.length).toBeLessThanOrEqual(500);
    }
  });
});

describe('the use of the OCOP mark (QĐ 26/2026, Điều 9.3.b)', () => {
  it('is asked of the right product, stars, form and days while the certificate holds', () => {
    const rows = section('mark', thing({ certificate: certificate({ stars: 4 }) }));
    const text = rows.map(({ content }) => content).join('\n');
    expect(rows).toHaveLength(5);
    expect(text).toContain('“Mật ong hoa núi”');
    expect(text).toContain('đúng hạng được công nhận: 4 sao');
    expect(text).toContain('đến hết ngày 30/05/2029');
  });

  it.each<[string, Partial<Certificate>, string]>([
    ['ended', {}, '2029-05-31'],
    ['replaced', { replacedBy: 'c2' }, ON],
    ['revoked', { revoked: { on: ON, ground: 'd', decisionNumber: '1/QĐ', conclusionOn: ON } }, ON],
  ])('must be gone once the certificate is %s', (_, override, on) => {
    const rows = section('mark', thing({ certificate: certificate(override) }), on);
    expect(rows.map(({ content }) => content).join('\n')).toContain('đã bỏ nhãn hiệu OCOP');
    expect(rows).toHaveLength(2);
  });

  it('is nobody’s who was never recognised', () => {
    const [row] = section('mark', thing({ certificate: null, criteriaSet: null }));
    expect(row?.content).toContain('chưa được công nhận');
  });
});

describe('papers with a term, and food safety in the same visit (Nghị quyết 198/2025/QH15, Điều 4)', () => {
  it('of food ask hygiene too', () => {
    expect(codes('papers', thing())).toEqual(['E01', 'E02', 'E07', 'E11', 'E12', 'ATTP']);
  });

  it('of a tour ask no test and no hygiene', () => {
    const tour = thing({ product: { name: 'Hang Pác Bó', setNo: 26 }, certificate: null, criteriaSet: null });
    expect(codes('papers', tour)).not.toContain('E12');
    expect(codes('papers', tour)).not.toContain('ATTP');
    expect(codes('papers', tour)).toContain('E01');
  });
});

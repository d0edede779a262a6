import { describe, expect, it } from 'vitest';
import {
  completeDetails,
  type DetailField,
  type Details,
  emptyDetails,
  isAsked,
  MAX_DETAIL_ROWS,
  missingDetails,
  parseDetails,
} from './details.ts';

const FIELDS = [
  { key: 'title', kind: 'text', label: 'Tên', required: true },
  { key: 'about', kind: 'lines', label: 'Nội dung' },
  { key: 'day', kind: 'date', label: 'Ngày' },
  { key: 'hour', kind: 'time', label: 'Giờ' },
  { key: 'money', kind: 'number', label: 'Tiền' },
  {
    key: 'form',
    kind: 'choice',
    label: 'Hình thức',
    options: [
      { value: 'open', label: 'Mở' },
      { value: 'closed', label: 'Kín' },
    ],
  },
  { key: 'page', kind: 'link', label: 'Trang' },
  { key: 'productId', kind: 'ref', to: 'products', label: 'Sản phẩm' },
  {
    key: 'people',
    kind: 'rows',
    label: 'Thành phần',
    rowName: 'thành viên',
    required: true,
    columns: [
      { key: 'name', kind: 'text', label: 'Họ và tên' },
      { key: 'since', kind: 'date', label: 'Từ ngày' },
      {
        key: 'voice',
        kind: 'choice',
        label: 'Ý kiến',
        options: [
          { value: '', label: 'Chưa có' },
          { value: 'yes', label: 'Đồng ý' },
        ],
      },
      { key: 'memberUid', kind: 'ref', to: 'members', label: 'Thành viên' },
    ],
  },
] as const satisfies readonly DetailField[];

const WHOLE = {
  title: 'Họp',
  about: 'Một\nHai',
  day: '2026-11-25',
  hour: '08:30',
  money: '1200,5',
  form: 'closed',
  page: 'https://sàn.vn/gian-hàng?x=1#y',
  productId: 'mat-ong',
  people: [{ name: 'Nguyễn Văn A', since: '', voice: 'yes', memberUid: 'u1' }],
};

const [ROW] = WHOLE.people;
const rowOf = (given: object): object => ({ people: [{ ...ROW, ...given }] });

const issuesOf = (given: object): unknown => {
  try {
    parseDetails(FIELDS, { ...WHOLE, ...given });
  } catch (error) {
    return error;
  }
  return null;
};

describe('details that come in', () => {
  it.each(['', 'http://a.vn', 'HTTPS://shopee.vn/x', 'https://1.vn:8080/a?b=c'])('may link to %j', (page) => {
    expect(parseDetails(FIELDS, { ...WHOLE, page })).toMatchObject({ page });
  });

  it('say where they stand under the name that they were given', () => {
    expect(() => parseDetails(FIELDS, { ...WHOLE, page: 'x' }, 'values')).toThrow(
      expect.objectContaining({ details: { issues: [expect.objectContaining({ path: 'values.page' })] } }),
    );
  });

  it('name the field and how its number is written', () => {
    expect(() => parseDetails(FIELDS, { ...WHOLE, money: '1.200,5' })).toThrow(
      'Tiền: chỉ ghi chữ số, không dấu chấm; dấu phẩy trước phần lẻ, ví dụ 1200,5.',
    );
    expect(() => parseDetails(FIELDS, { ...WHOLE, form: 'secret' })).toThrow(
      'Hãy chọn trong danh sách: Hình thức.',
    );
  });

  it('are taken as they are typed, empty where nothing is known', () => {
    expect(parseDetails(FIELDS, WHOLE)).toEqual(WHOLE);
    expect(emptyDetails(FIELDS)).toEqual({
      title: '',
      about: '',
      day: '',
      hour: '',
      money: '',
      form: 'open',
      page: '',
      productId: '',
      people: [],
    });
  });

  it.each<[string, object, string]>([
    ['a line that is too long', { title: 'x'.repeat(501) }, 'details.title'],
    ['a text that is too long', { about: 'x'.repeat(10_001) }, 'details.about'],
    ['a day that is none', { day: '2026-02-30' }, 'details.day'],
    ['an hour that is none', { hour: '24:00' }, 'details.hour'],
    ['a number with a point', { money: '1.5' }, 'details.money'],
    ['a choice that is not offered', { form: 'secret' }, 'details.form'],
    ['a number too long to add up exactly', { money: '1234567890123' }, 'details.money'],
    ['a link that runs a script', { page: 'javascript:alert(1)' }, 'details.page'],
    ['a link to a file', { page: 'file:///etc/passwd' }, 'details.page'],
    ['a link with a space', { page: 'https://a.vn/ b' }, 'details.page'],
    ['a link to no host', { page: 'https:///a' }, 'details.page'],
    ['a link without end', { page: `https://a.vn/${'x'.repeat(600)}` }, 'details.page'],
    ['a pointer that leaves its collection', { productId: '../members/x' }, 'details.productId'],
    ['a pointer that is no id', { productId: '__all__' }, 'details.productId'],
    ['a row with a wrong day', rowOf({ since: '2026-13-01' }), 'details.people.0.since'],
    ['a row with a choice that is not offered', rowOf({ voice: 'no' }), 'details.people.0.voice'],
    ['a row that points to no id', rowOf({ memberUid: 'a/b' }), 'details.people.0.memberUid'],
    ['a row that lacks a column', { people: [{ ...ROW, since: undefined }] }, 'details.people.0.since'],
    [
      'more rows than a sheet holds',
      { people: Array.from({ length: MAX_DETAIL_ROWS + 1 }, () => ROW) },
      'details.people',
    ],
    ['a field that is not the paper’s', { other: 'x' }, 'details'],
  ])('are refused for %s, with its place', (_, given, path) => {
    expect(issuesOf(given)).toMatchObject({ code: 'invalid-argument', details: { issues: [{ path }] } });
  });

  it('say every fault at once', () => {
    expect(issuesOf({ money: 'x', hour: 'x' })).toMatchObject({ details: { issues: { length: 2 } } });
    expect(() => parseDetails(FIELDS, null)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});

describe('details of an earlier version of the form', () => {
  it('come whole in today’s fields: what is missing is empty, what is gone is left out', () => {
    expect(completeDetails(FIELDS, { title: 'Họp', gone: 'x' })).toEqual({
      ...emptyDetails(FIELDS),
      title: 'Họp',
    });
    expect(completeDetails([])).toEqual({});
  });
});

describe('a field that is asked only while others say so', () => {
  const address: DetailField = {
    key: 'address',
    kind: 'text',
    label: 'Địa chỉ',
    when: { keys: ['kind', 'support'], among: ['shop'] },
  };

  it.each<[string, Details, boolean, Details?]>([
    ['something is stored in it', { kind: 'web' }, true, { address: 'Bản Tân' }],
    ['something was only typed in it', { kind: 'web', address: 'Bản Tân' }, false],
    ['the other holds the value', { kind: 'shop' }, true],
    ['the other holds another', { kind: 'web' }, false],
    ['the other holds nothing yet', {}, false],
    ['a row holds it', { kind: 'web', support: [{ unit: 'web' }, { unit: 'shop' }] }, true],
    ['no row holds it', { support: [] }, false],
  ])('%s', (_, values, asked, stored = {}) => {
    expect(isAsked(address, values, stored)).toBe(asked);
  });

  it('is asked always where nothing is said', () => {
    expect(isAsked({ key: 'address', kind: 'text', label: 'Địa chỉ' }, {}, {})).toBe(true);
  });
});

describe('what must be filled before a paper is signed or numbered', () => {
  it('names each empty one in the form’s order, a blank as empty', () => {
    expect(missingDetails(FIELDS, { ...WHOLE, title: '  ', people: [] })).toEqual([
      { path: 'details.title', label: 'Tên' },
      { path: 'details.people', label: 'Thành phần' },
    ]);
    expect(missingDetails(FIELDS, {})).toHaveLength(2);
    expect(missingDetails(FIELDS, WHOLE)).toEqual([]);
  });
});

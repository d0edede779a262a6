import type { Choice, DetailProblem, Details } from '../fields/details.ts';
import { defineSubject, type Place, placed } from '../subject/subject.ts';
import { known, OFFICE, text, unless } from './common.ts';

export const CHANNEL_CHOICES = [
  { value: 'pointOfSale', label: 'Điểm giới thiệu, bán sản phẩm' },
  { value: 'marketplace', label: 'Gian hàng trên sàn thương mại điện tử' },
  { value: 'website', label: 'Trang web bán hàng' },
  { value: 'social', label: 'Trang mạng xã hội' },
] as const satisfies readonly [Choice, ...Choice[]];

/**
 * What the machine found at the address. `guarded`: the site answers, but not to machines (many markets ask for a
 * sign-in), so only a person can tell. `failing`: not reached once; it is `broken` when the next try fails too.
 */
export const LINK_STATES = [
  { value: '', label: 'Chưa kiểm tra' },
  { value: 'works', label: 'Mở được' },
  { value: 'guarded', label: 'Trang không cho máy kiểm tra; xin mở xem' },
  { value: 'failing', label: 'Chưa mở được, sẽ thử lại' },
  { value: 'broken', label: 'Không mở được' },
] as const satisfies readonly [Choice, ...Choice[]];

const CHANNEL = ['name', 'kind', 'producerId', 'productId', 'link', 'address', 'openedOn', 'note'] as const;
const AUTO = ['linkState', 'linkNote', 'linkCheckedOn', 'nextCheckOn'] as const;
const ROLES = ['producer', 'economy', 'culture'] as const;
const SELLERS = ['economy', 'culture'] as const;

/** What is online has an address on the web, what is not has one on the ground. */
function problems(values: Details): readonly DetailProblem[] {
  const isPlace = text(values, 'kind') === 'pointOfSale';
  return [
    ...unless(isPlace || text(values, 'link') !== '', 'link', 'Kênh trực tuyến cần có đường dẫn.'),
    ...unless(!isPlace || text(values, 'address') !== '', 'address', 'Điểm bán cần có địa chỉ.'),
  ];
}

/** Owed is the next check of the link. */
const placeOf = (values: Details): Place =>
  placed({
    title: text(values, 'name'),
    on: text(values, 'openedOn'),
    dueOn: text(values, 'link') === '' ? null : known(values, 'nextCheckOn'),
    lead: 'economy',
    support: ['culture'],
    producerId: known(values, 'producerId'),
  });

/** Where a product is sold or shown: points of sale, online shops, social pages, whose links are checked. */
export const channels = defineSubject({
  name: 'channels',
  one: 'kênh bán hàng',
  many: 'Điểm bán, kênh trực tuyến',
  fields: [
    { key: 'name', kind: 'text', label: 'Tên kênh, điểm bán', required: true },
    { key: 'kind', kind: 'choice', label: 'Loại', options: CHANNEL_CHOICES },
    { key: 'producerId', kind: 'ref', to: 'producers', label: 'Chủ thể', required: true },
    { key: 'productId', kind: 'ref', to: 'products', label: 'Sản phẩm' },
    { key: 'link', kind: 'link', label: 'Đường dẫn' },
    {
      key: 'address',
      kind: 'text',
      label: 'Địa chỉ',
      when: { keys: ['kind'], among: ['pointOfSale'] },
    },
    { key: 'openedOn', kind: 'date', label: 'Ngày mở' },
    { key: 'note', kind: 'lines', label: 'Ghi chú' },
    { key: 'checkedOn', kind: 'date', label: 'Ngày cán bộ kiểm tra', isToday: true },
    {
      key: 'works',
      kind: 'choice',
      label: 'Kết quả kiểm tra',
      options: [
        { value: '', label: 'Chưa kiểm tra' },
        { value: 'yes', label: 'Còn hoạt động, đúng sản phẩm' },
        { value: 'no', label: 'Không mở được hoặc sai sản phẩm' },
      ],
    },
    { key: 'linkState', kind: 'choice', label: 'Máy kiểm tra đường dẫn', options: LINK_STATES },
    { key: 'linkNote', kind: 'text', label: 'Máy ghi nhận' },
    { key: 'linkCheckedOn', kind: 'date', label: 'Ngày máy kiểm tra' },
    { key: 'nextCheckOn', kind: 'date', label: 'Ngày máy kiểm tra tiếp' },
  ],
  states: { active: 'Đang hoạt động', closed: 'Đã đóng' },
  open: ['active'],
  commands: {
    add: {
      label: 'Thêm kênh',
      roles: ROLES,
      from: null,
      to: 'active',
      writes: [...CHANNEL, ...AUTO],
      fills: AUTO,
      files: true,
    },
    amend: {
      label: 'Sửa',
      roles: ROLES,
      from: ['active'],
      to: null,
      writes: [...CHANNEL, ...AUTO],
      fills: AUTO,
      files: true,
    },
    check: {
      label: 'Ghi kết quả kiểm tra',
      roles: SELLERS,
      from: ['active'],
      to: null,
      writes: ['checkedOn', 'works'],
      needs: ['checkedOn', 'works'],
    },
    recordLink: {
      label: 'Ghi kết quả máy kiểm tra',
      roles: [],
      from: ['active'],
      to: null,
      writes: AUTO,
      bySystem: true,
    },
    close: { label: 'Đóng kênh', roles: ROLES, from: ['active'], to: 'closed', writes: [], reason: true },
    reopen: { label: 'Mở lại', roles: ROLES, from: ['closed'], to: 'active', writes: [], reason: true },
  },
  reads: OFFICE,
  place: placeOf,
  problems: (values, on, command) => [
    ...(command === 'add' || command === 'amend' ? problems(values) : []),
    ...unless(text(values, 'checkedOn') <= on, 'checkedOn', 'Ngày kiểm tra không thể sau hôm nay.'),
  ],
  columns: ['name', 'kind', 'producerId', 'productId', 'link', 'linkState', 'works', 'checkedOn'],
  empty: 'Chưa có kênh nào. Chủ thể hoặc Phòng Kinh tế thêm điểm bán, gian hàng, trang mạng xã hội.',
});

/** What each kind of list holds, and how its columns are called in lists that people keep. */
import { z } from 'zod';

export const ImportKind = z.enum(['producers', 'products', 'certificates']);
export type ImportKind = z.infer<typeof ImportKind>;

export const IMPORT_KIND_LABELS: Readonly<Record<ImportKind, string>> = {
  producers: 'Chủ thể OCOP',
  products: 'Sản phẩm',
  certificates: 'Lịch sử công nhận (giấy chứng nhận)',
};

/** What a row comes to. `passed`: a total, a title between the rows, a note below them. */
export const IMPORT_OUTCOMES = ['new', 'change', 'same', 'problem', 'passed'] as const;
export type RowOutcome = (typeof IMPORT_OUTCOMES)[number];

export const ROW_OUTCOME_LABELS: Readonly<Record<RowOutcome, string>> = {
  new: 'Thêm mới',
  change: 'Cập nhật',
  same: 'Không đổi',
  problem: 'Có lỗi, không nhập',
  passed: 'Bỏ qua (không phải dòng dữ liệu)',
};

export interface ImportField {
  readonly key: string;
  /** As the template's heading has it. */
  readonly label: string;
  readonly required?: true;
  /** Other headings, without dấu and marks. One word must be the whole heading; more may stand inside a longer one. */
  readonly also: readonly string[];
  /** What the template shows below the heading. */
  readonly example: string;
}

const PRODUCER: ImportField = {
  key: 'producer',
  label: 'Tên chủ thể',
  required: true,
  also: [
    'chu the',
    'chu the ocop',
    'chu the san xuat',
    'ten co so',
    'co so san xuat',
    'ten don vi',
    'don vi san xuat',
    'don vi',
    'ten htx',
    'ten hop tac xa',
    'ten doanh nghiep',
    'ten to chuc',
    'to chuc ca nhan',
    'nha san xuat',
  ],
  example: 'Hợp tác xã Ví Dụ',
};

const PRODUCT: ImportField = {
  key: 'product',
  label: 'Tên sản phẩm',
  required: true,
  also: ['san pham', 'san pham ocop', 'ten sp', 'ten hang hoa', 'ten san pham dich vu'],
  example: 'Mật ong ví dụ',
};

const PRODUCERS: readonly ImportField[] = [
  PRODUCER,
  {
    key: 'kind',
    label: 'Loại hình',
    also: [
      'loai hinh to chuc',
      'loai hinh chu the',
      'loai hinh san xuat',
      'hinh thuc to chuc',
      'loai chu the',
    ],
    example: 'Hợp tác xã',
  },
  {
    key: 'village',
    label: 'Thôn',
    also: ['thon ban', 'thon xom', 'thon to', 'ban', 'xom', 'thon to dan pho'],
    example: 'Thôn 1',
  },
  {
    key: 'commune',
    label: 'Xã',
    also: ['xa phuong', 'xa thi tran', 'ten xa', 'xa cu', 'don vi hanh chinh', 'dia ban'],
    example: 'Tân Kỳ',
  },
  {
    key: 'address',
    label: 'Địa chỉ',
    also: ['dia chi tru so', 'dia chi san xuat', 'tru so', 'noi san xuat', 'dia diem san xuat'],
    example: 'Thôn 1, xã Tân Kỳ, tỉnh Thái Nguyên',
  },
  {
    key: 'phone',
    label: 'Điện thoại',
    also: ['so dien thoai', 'sdt', 'dt', 'so dt', 'di dong', 'lien he', 'dien thoai lien he'],
    example: '0912 345 678',
  },
  {
    key: 'email',
    label: 'Thư điện tử',
    also: ['email', 'e mail', 'hop thu', 'dia chi email', 'dia chi thu dien tu'],
    example: 'vidu@example.com',
  },
];

const PRODUCTS: readonly ImportField[] = [
  PRODUCT,
  PRODUCER,
  {
    key: 'set',
    label: 'Bộ sản phẩm (số 1 đến 26)',
    also: [
      'bo san pham',
      'bo san pham so',
      'so bo',
      'bo tieu chi',
      'nhom san pham',
      'nhom',
      'phan nhom',
      'nganh hang',
      'phan loai san pham',
    ],
    example: '4',
  },
];

const CERTIFICATES: readonly ImportField[] = [
  PRODUCT,
  PRODUCER,
  {
    key: 'stars',
    label: 'Hạng sao',
    required: true,
    also: [
      'so sao',
      'sao',
      'hang',
      'xep hang',
      'phan hang',
      'hang dat',
      'ket qua phan hang',
      'hang san pham',
    ],
    example: '3 sao',
  },
  {
    key: 'decision',
    label: 'Số quyết định công nhận',
    required: true,
    also: [
      'so quyet dinh',
      'quyet dinh',
      'quyet dinh so',
      'quyet dinh cong nhan',
      'quyet dinh cong nhan so',
      'so qd',
      'qd cong nhan',
      'so qd cong nhan',
      'so ngay quyet dinh',
    ],
    example: '123/QĐ-UBND',
  },
  {
    key: 'issued',
    label: 'Ngày cấp',
    also: [
      'ngay cap giay chung nhan',
      'giay chung nhan ngay cap',
      'giay chung nhan ngay',
      'ngay',
      'ngay thang nam',
    ],
    example: '12/08/2024',
  },
  {
    key: 'decided',
    label: 'Ngày quyết định',
    also: [
      'ngay qd',
      'ngay cong nhan',
      'ngay ban hanh',
      'ngay ky',
      'thoi gian cong nhan',
      'quyet dinh cong nhan ngay',
      'quyet dinh ngay',
    ],
    example: '12/08/2024',
  },
  {
    key: 'until',
    label: 'Có giá trị đến ngày',
    also: [
      'ngay het han',
      'het han',
      'ngay het hieu luc',
      'co gia tri den',
      'gia tri den ngay',
      'hieu luc den',
      'thoi han den',
      'giay chung nhan ngay het han',
    ],
    example: '12/08/2027',
  },
  {
    key: 'months',
    label: 'Thời hạn (tháng)',
    also: ['thoi han', 'thoi han thang', 'so thang', 'thoi gian hieu luc'],
    example: '36',
  },
  {
    key: 'certificate',
    label: 'Số giấy chứng nhận',
    also: ['giay chung nhan', 'giay chung nhan so', 'so gcn', 'so chung nhan', 'ma gcn', 'so giay'],
    example: '01/GCN-OCOP',
  },
];

export const IMPORT_FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  producers: PRODUCERS,
  products: PRODUCTS,
  certificates: CERTIFICATES,
};

/** The example's commune and producer; persons and figures are examples. @see examples.ts */
import { defaultOfficeWording } from './office-wording.ts';
import type { ProducerFacts } from './papers/facts.ts';

export const EXAMPLE_OFFICE = defaultOfficeWording({ kind: 'xã', name: 'Tân Kỳ', province: 'Thái Nguyên' });

export const EXAMPLE_PRODUCER: ProducerFacts = {
  name: 'Hợp tác xã Linh Ngọc',
  kind: 'Hợp tác xã',
  address: 'xã Tân Kỳ, tỉnh Thái Nguyên',
  phone: '0900 000 000',
  email: 'vi-du@example.org',
  representative: {
    name: 'Nguyễn Thị Linh (ví dụ)',
    position: 'Giám đốc',
    gender: 'Nữ',
    ethnicity: 'Tày',
    residence: 'thôn ví dụ, xã Tân Kỳ, tỉnh Thái Nguyên',
  },
};

export const EXAMPLE_PRODUCT = 'Mật ong hoa núi';

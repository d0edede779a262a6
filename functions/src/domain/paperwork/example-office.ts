/** The example's commune and producer; persons and figures are examples. @see examples.ts */
import { defaultIdentity, defaultWording } from './default-wordings.ts';
import type { Issuance, OfficeFacts } from './office-wording.ts';
import type { OfficePaper } from './paper-types.ts';
import type { ProducerFacts } from './papers/facts.ts';

const NAMES = { kind: 'xã', name: 'Tân Kỳ', province: 'Thái Nguyên' };

export const EXAMPLE_OFFICE = defaultIdentity(NAMES);

/** The office's side of an example paper; number and day are examples. */
export const exampleOffice = (paper: OfficePaper, issuance: Issuance): OfficeFacts => ({
  office: EXAMPLE_OFFICE,
  wording: defaultWording(paper, NAMES),
  issuance,
});

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

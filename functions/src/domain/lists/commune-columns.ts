/** The columns of the lists that are no subject of the year. Their headings are those that an import understands. */
import { type Certificate } from '../certificate/certificate.ts';
import { CERTIFICATE_STATE_LABELS, certificateState } from '../certificate/state.ts';
import { productSetOf } from '../criteria/product-sets.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { DOSSIER_KIND_LABELS, DOSSIER_STATE_LABELS } from '../dossier/state.ts';
import { type PlainDate, plainDateOf } from '../kernel/plain-date.ts';
import { type Paper, PAPER_STATE_LABELS } from '../paperwork/paper.ts';
import { type Producer, PRODUCER_KIND_LABELS, type Village } from '../producer/producer.ts';
import { type Product, PRODUCT_GOAL_LABELS } from '../product/product.ts';
import { type Column, dayColumn, numberColumn, textColumn } from './columns.ts';

const exampleColumn = <T extends { readonly example?: boolean | undefined }>(): Column<T> =>
  textColumn('Số liệu ví dụ', 7, ({ example }) => (example === true ? 'Có' : ''));

export function producerColumns(villages: readonly Village[]): readonly Column<Producer>[] {
  const names = new Map(villages.map(({ id, name }) => [id, name]));
  return [
    textColumn('Tên chủ thể', 20, ({ name }) => name),
    textColumn('Loại hình', 14, ({ kind }) => PRODUCER_KIND_LABELS[kind]),
    textColumn('Thôn', 10, ({ villageId }) => names.get(villageId ?? '') ?? ''),
    textColumn('Địa chỉ', 24, ({ address }) => address),
    textColumn('Điện thoại', 11, ({ phone }) => phone),
    textColumn('Thư điện tử', 14, ({ email }) => email),
    exampleColumn(),
  ];
}

export function productColumns(certificates: readonly Certificate[]): readonly Column<Product>[] {
  const byId = new Map(certificates.map((one) => [one.id, one]));
  const current = ({ currentCertificateId }: Product): Certificate | undefined =>
    byId.get(currentCertificateId ?? '');
  return [
    textColumn('Tên sản phẩm', 20, ({ name }) => name),
    textColumn('Tên chủ thể', 20, ({ producerName }) => producerName),
    numberColumn('Bộ sản phẩm', ({ setNo }) => setNo),
    textColumn('Tên bộ sản phẩm', 20, ({ setNo }) => productSetOf(setNo).name),
    textColumn('Mục tiêu của kế hoạch', 12, ({ goal }) => (goal === null ? '' : PRODUCT_GOAL_LABELS[goal])),
    numberColumn('Hạng sao', (product) => current(product)?.stars ?? null),
    dayColumn('Có giá trị đến ngày', (product) => current(product)?.validUntil ?? null),
    exampleColumn(),
  ];
}

export function certificateColumns(today: PlainDate): readonly Column<Certificate>[] {
  return [
    textColumn('Tên sản phẩm', 18, ({ productName }) => productName),
    textColumn('Tên chủ thể', 18, ({ producerName }) => producerName),
    numberColumn('Hạng sao', ({ stars }) => stars),
    textColumn('Số quyết định công nhận', 13, ({ decisionNumber }) => decisionNumber),
    textColumn('Số giấy chứng nhận', 11, ({ certificateNumber }) => certificateNumber ?? ''),
    dayColumn('Ngày cấp', ({ issuedOn }) => issuedOn),
    dayColumn('Có giá trị đến ngày', ({ validUntil }) => validUntil),
    textColumn('Trạng thái', 12, (one) => CERTIFICATE_STATE_LABELS[certificateState(one, today)]),
    exampleColumn(),
  ];
}

export const dossierColumns: readonly Column<Dossier>[] = [
  textColumn('Tên sản phẩm', 18, ({ product }) => product.name),
  textColumn('Tên chủ thể', 18, ({ producer }) => producer.name),
  textColumn('Đăng ký', 10, ({ kind }) => DOSSIER_KIND_LABELS[kind]),
  textColumn('Trạng thái', 14, ({ state }) => DOSSIER_STATE_LABELS[state]),
  textColumn('Mã hồ sơ', 14, ({ receipt }) => receipt?.number ?? ''),
  dayColumn('Ngày nhận', ({ receipt }) => receipt?.on ?? null),
  dayColumn('Ngày gửi tỉnh', ({ referral }) => referral?.sentOn ?? null),
  dayColumn('Ngày có kết quả', ({ result }) => result?.decidedOn ?? null),
  numberColumn('Hạng sao', ({ result }) => result?.stars ?? null),
  dayColumn('Ngày lập', ({ createdAt }) => plainDateOf(createdAt)),
];

export const paperColumns: readonly Column<Paper>[] = [
  textColumn('Số, ký hiệu', 13, ({ number }) => number?.text ?? ''),
  dayColumn('Ngày ban hành', ({ issuedOn }) => issuedOn),
  textColumn('Tên văn bản', 34, ({ title }) => title),
  textColumn('Trạng thái', 12, ({ state }) => PAPER_STATE_LABELS[state]),
  dayColumn('Ngày lập', ({ madeAt }) => plainDateOf(madeAt)),
];

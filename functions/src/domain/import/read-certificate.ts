import {
  type Certificate,
  type CertificateDecree,
  type CertificateLevel,
  validUntil,
} from '../certificate/certificate.ts';
import { QD148_EFFECTIVE_ON, QD148_LAST_DAY, QD26_EFFECTIVE_ON } from '../criteria/transition.ts';
import { addMonthsClamped, formatDate, type PlainDate } from '../kernel/plain-date.ts';
import type { Producer } from '../producer/producer.ts';
import type { Product } from '../product/product.ts';
import { NameIndex, plainKey } from './names.ts';
import { indexesByProducer, producerOf } from './read-product.ts';
import { type Change, changeOf, type ImportScene, type Judged, type ListRow } from './row.ts';
import { holdsDay, readDay, readStars, readWhole, withoutDay } from './values.ts';

/** One recognition of the past. */
export interface CertificateEntry {
  /** Null for a new one. */
  readonly id: string | null;
  readonly productId: string;
  readonly productName: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly stars: 3 | 4 | 5;
  readonly level: CertificateLevel;
  readonly decree: CertificateDecree;
  readonly decisionNumber: string;
  readonly certificateNumber: string;
  readonly issuedOn: PlainDate;
  readonly validUntil: PlainDate;
}

/** The programme began with Quyết định 490/QĐ-TTg. */
const PROGRAMME_SINCE: PlainDate = '2018-05-07';

/**
 * The decree of a recognition by its day. A dossier filed before 22/05/2026 could still end under QĐ 148 until
 * 21/07/2026: the list does not say, so the note asks.
 * @see QĐ 26/2026, Điều 11, 12.2
 */
function decreeOf(row: ListRow, issuedOn: PlainDate): CertificateDecree {
  if (issuedOn < QD148_EFFECTIVE_ON) return 'qd1048-2019';
  if (issuedOn < QD26_EFFECTIVE_ON) return 'qd148-2023';
  if (issuedOn <= QD148_LAST_DAY)
    row.notes.push(
      'Công nhận trong thời gian chuyển tiếp: được ghi theo QĐ 26/2026, có thể còn theo QĐ 148.',
    );
  return 'qd26-2026';
}

/** The day of issue: its own column, else the decision's, else inside the decision's number. */
function issuedOf(row: ListRow, { today }: ImportScene): PlainDate | null {
  const key = row.firstFilled(['issued', 'decided']) ?? (holdsDay(row.text('decision')) ? 'decision' : null);
  if (key === null) {
    row.refuse('issued', 'Chưa ghi ngày cấp hoặc ngày quyết định công nhận.');
    return null;
  }
  const day = row.taken(key, readDay(row.cell(key)));
  if (day === null) return null;
  if (day > today) row.refuse(key, `Ngày ${formatDate(day)} sau hôm nay.`);
  if (day < PROGRAMME_SINCE)
    row.refuse(
      key,
      `Ngày ${formatDate(day)} trước khi có Chương trình OCOP (Quyết định 490/QĐ-TTg, 07/05/2018).`,
    );
  return day;
}

/** The last valid day: written, or so many months, or the 36 of the decrees. */
function untilOf(row: ListRow, issuedOn: PlainDate): PlainDate {
  if (row.text('until') !== '') {
    const until = row.taken('until', readDay(row.cell('until'))) ?? issuedOn;
    if (until < issuedOn) row.refuse('until', `Ngày hết hạn ${formatDate(until)} trước ngày cấp.`);
    return until;
  }
  const written = row.text('months');
  const months = readWhole(written.replace(/\s*tháng$/iu, ''));
  if (written === '') return validUntil(issuedOn);
  if (months !== null && months > 0 && months <= 120) return addMonthsClamped(issuedOn, months);
  row.refuse('months', `“${written}” không phải số tháng; hãy ghi 36 hoặc để trống.`);
  return validUntil(issuedOn);
}

/** The product of the producer that a row names, or null after its problem is noted. */
function productOf(
  row: ListRow,
  productsOf: (producerId: string) => NameIndex<Product>,
  producers: NameIndex<Producer>,
): Product | null {
  const name = row.name('product', 'tên sản phẩm');
  const producer = producerOf(row, producers);
  if (name === '' || producer === null) return null;
  const index = productsOf(producer.id);
  const found = index.find(name);
  if (found !== null) return found;
  const [near] = index.alike(name);
  row.refuse(
    'product',
    near === undefined
      ? `Chưa có sản phẩm “${name}” của ${producer.name}; hãy nhập danh sách sản phẩm trước.`
      : `“${name}” chỉ khác dấu với sản phẩm “${near.name}”; hãy sửa tên cho giống.`,
  );
  return null;
}

const numberKey = (text: string): string => plainKey(text).replaceAll(' ', '');

function changesOf(stored: Certificate, entry: CertificateEntry): Change[] {
  return [
    ...changeOf('Hạng sao', String(stored.stars), String(entry.stars)),
    ...changeOf('Ngày cấp', formatDate(stored.issuedOn), formatDate(entry.issuedOn)),
    ...changeOf('Có giá trị đến ngày', formatDate(stored.validUntil), formatDate(entry.validUntil)),
    ...changeOf('Số giấy chứng nhận', stored.certificateNumber ?? '', entry.certificateNumber),
  ];
}

interface KnownHistory {
  readonly products: readonly Product[];
  readonly producers: readonly Producer[];
  readonly certificates: readonly Certificate[];
}

/** Reads rows of the recognition history; products must be known before. @see QĐ 26/2026, Điều 4 */
export function certificateReader(
  known: KnownHistory,
  scene: ImportScene,
): (row: ListRow) => Judged<CertificateEntry> {
  const products = indexesByProducer(known.products);
  const producers = new NameIndex(known.producers, ({ name }) => name);
  const stored = new Map(
    known.certificates.map((one) => [`${one.productId} ${numberKey(one.decisionNumber)}`, one]),
  );
  return (row) => {
    const product = productOf(row, products, producers);
    const stars = row.taken('stars', readStars(row.text('stars')));
    const written = row.name('decision', 'số quyết định công nhận');
    const decisionNumber = withoutDay(written);
    if (written !== '' && decisionNumber === '') row.refuse('decision', 'Chưa ghi số quyết định công nhận.');
    const issuedOn = issuedOf(row, scene) ?? scene.today;
    const entry: Omit<CertificateEntry, 'id'> = {
      productId: product?.id ?? '',
      productName: product?.name ?? '',
      producerId: product?.producerId ?? '',
      producerName: product?.producerName ?? '',
      stars: stars ?? 3,
      level: stars === 5 ? 'ministry' : 'province',
      decree: decreeOf(row, issuedOn),
      decisionNumber,
      certificateNumber: row.text('certificate').slice(0, 200),
      issuedOn,
      validUntil: untilOf(row, issuedOn),
    };
    const key = `${entry.productId} ${numberKey(decisionNumber)}`;
    return judged(row, key, entry, stored.get(key));
  };
}

function judged(
  row: ListRow,
  key: string,
  entry: Omit<CertificateEntry, 'id'>,
  before: Certificate | undefined,
): Judged<CertificateEntry> {
  const title = `${row.text('product')} – ${entry.decisionNumber}`;
  const whole = { ...entry, id: before?.id ?? null };
  const changes = before === undefined ? [] : changesOf(before, whole);
  if (changes.length > 0 && before?.dossierId !== undefined)
    row.refuse(null, 'Giấy chứng nhận này được ghi từ hồ sơ đã xử lý; danh sách nhập không sửa được.');
  return { title, key, entry: whole, known: before !== undefined, changes };
}

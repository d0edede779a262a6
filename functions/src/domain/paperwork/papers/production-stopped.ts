/** Công văn xác nhận chủ thể không còn sản xuất sản phẩm OCOP. */
import { revocationDueOn } from '../../certificate/certificate.ts';
import { bullets, closingBlocks, dottedLine, paragraph, recipients, signing } from '../build.ts';
import type { DetailField, DetailsOf } from '../../fields/details.ts';
import { emptyDetails } from '../../fields/details.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import {
  isFilled,
  joinFilled,
  legalDate,
  orBlank,
  punctuateList,
  toLines,
  withFullStop,
} from '../typography.ts';
import { certificateLines, UNKNOWN_CERTIFICATE } from './parts/certificate.ts';
import type { CertificateFacts } from './parts/certificate.ts';
import { typedOrNull } from './parts/typed.ts';

export const PRODUCTION_STOPPED_FIELDS = [
  {
    key: 'addressees',
    kind: 'lines',
    label: 'Kính gửi',
    hint: 'Cơ quan tham mưu quản lý OCOP của tỉnh. Mỗi nơi một dòng.',
    required: true,
  },
  { key: 'stoppedOn', kind: 'date', label: 'Ngày dừng sản xuất', required: true },
  {
    key: 'reason',
    kind: 'text',
    label: 'Lý do dừng sản xuất',
    hint: 'Ví dụ: hợp tác xã chuyển sang ngành nghề khác',
  },
  {
    key: 'proofs',
    kind: 'rows',
    label: 'Căn cứ xác minh',
    hint: 'Đơn của chủ thể, biên bản kiểm tra, xác nhận của trưởng thôn.',
    rowName: 'căn cứ',
    required: true,
    columns: [
      { key: 'name', kind: 'text', label: 'Văn bản', hint: 'Ví dụ: Biên bản kiểm tra' },
      { key: 'number', kind: 'text', label: 'Số, ký hiệu' },
      { key: 'on', kind: 'date', label: 'Ngày' },
    ],
  },
  {
    key: 'situation',
    kind: 'lines',
    label: 'Tình hình qua xác minh',
    hint: 'Ví dụ: cơ sở đã tháo dỡ dây chuyền; còn 120 chai trong kho, đã yêu cầu bóc tem OCOP',
  },
] as const satisfies readonly DetailField[];

export type ProductionStoppedDetails = DetailsOf<typeof PRODUCTION_STOPPED_FIELDS>;

export interface ProductionStoppedFacts extends OfficeFacts {
  readonly certificate: CertificateFacts;
  readonly details: ProductionStoppedDetails;
}

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankProductionStopped = (office: OfficeFacts): ProductionStoppedFacts => ({
  ...office,
  certificate: UNKNOWN_CERTIFICATE,
  details: emptyDetails(PRODUCTION_STOPPED_FIELDS),
});

function proofs({ details }: ProductionStoppedFacts): Block[] {
  const lines = details.proofs
    .filter(({ name }) => isFilled(name))
    .map(({ name, number, on }) =>
      joinFilled(
        [name, isFilled(number) ? `số ${number.trim()}` : null, on === '' ? null : legalDate(on)],
        ' ',
      ),
    );
  return lines.length > 0 ? bullets(punctuateList(lines)) : [dottedLine(), dottedLine()];
}

/** The Minister withdraws five stars, the province's Chair three and four (Điều 8.2). */
const authorityOf = ({ level }: CertificateFacts, province: string): string =>
  level === 'ministry' ? 'Bộ trưởng Bộ Nông nghiệp và Môi trường' : `Chủ tịch Ủy ban nhân dân ${province}`;

/** The 15 days run from the day of this very paper: a draft leaves the day to the pen. */
function request({ office, certificate, issuance }: ProductionStoppedFacts): string {
  const dueOn = issuance.issuedOn === null ? null : revocationDueOn(issuance.issuedOn);
  return (
    `Ủy ban nhân dân ${office.commune} đề nghị quý cơ quan tổng hợp, trình ${authorityOf(certificate, office.province)} xem xét, quyết định thu hồi giấy chứng nhận nêu trên theo điểm đ khoản 1 và khoản 2 Điều 8 Quyết định số 26/2026/QĐ-TTg. ` +
    `Thời gian thu hồi là 15 ngày kể từ ngày có văn bản xác nhận này (khoản 4 Điều 8), đến hết ${legalDate(dueOn)}.`
  );
}

function body(facts: ProductionStoppedFacts): Block[] {
  const { office, certificate, details } = facts;
  const day = typedOrNull(details.stoppedOn);
  const reason = isFilled(details.reason) ? ` do ${details.reason.trim()}` : '';
  return [
    paragraph(
      `Thực hiện Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ, Ủy ban nhân dân ${office.commune} đã xác minh tình hình sản xuất sản phẩm OCOP sau:`,
      { keepWithNext: true },
    ),
    ...certificateLines(certificate),
    paragraph('Căn cứ xác minh:', { keepWithNext: true }),
    ...proofs(facts),
    ...toLines(details.situation).map((line) => paragraph(line)),
    paragraph(
      withFullStop(
        `Ủy ban nhân dân ${office.commune} xác nhận: ${orBlank(certificate.producer)} không còn hoạt động sản xuất sản phẩm ${orBlank(certificate.product)} từ ${legalDate(day)}${reason}`,
      ),
    ),
    paragraph(request(facts)),
  ];
}

/**
 * The commune's word that a producer no longer makes its product: with it the 15 days of the revocation begin.
 * @see QĐ 26/2026/QĐ-TTg, Điều 8.1.đ, 8.2, 8.4
 */
export function productionStopped(facts: ProductionStoppedFacts): PaperModel {
  const { office, wording, issuance, details } = facts;
  const subject = 'xác nhận chủ thể không còn sản xuất sản phẩm OCOP';
  const addressees = toLines(details.addressees);
  return finishPaper({
    type: 'productionStopped',
    documentTitle: joinFilled([`Công văn ${subject}`, facts.certificate.product], ': '),
    letterhead: officeLetterhead(office, issuance, wording.symbol, `V/v ${subject}`),
    title: null,
    authorityLine: null,
    addressees: punctuateList(
      addressees.length > 0 ? addressees : [`Cơ quan tham mưu quản lý OCOP ${office.province}`],
    ),
    grounds: punctuateList(wording.grounds),
    body: [
      ...body(facts),
      ...closingBlocks(wording, 'Kính đề nghị quý cơ quan xem xét, giải quyết'),
      signing(recipients(wording.recipients), officeSigner(wording.signer)),
    ],
  });
}

/** Giấy xác nhận của trưởng thôn về lao động, nguyên liệu địa phương. */
import type { VillageHeadConfirmation } from '../../dossier/dossier.ts';
import type { RatioClaim } from '../../dossier/draft.ts';
import { computeRatios } from '../../dossier/ratios.ts';
import { box, cell, closingBlocks, field, headerCell, heading, paragraph } from '../build.ts';
import { party, said, signing, text } from '../build.ts';
import type { DetailField, DetailsOf } from '../../fields/details.ts';
import { emptyDetails } from '../../fields/details.ts';
import { amountText, percentText, shareText } from '../figures.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel, TableBlock, TableRow } from '../model.ts';
import { officeSigner, placeAndDate } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { isFilled, joinFilled, orBlank, punctuateList, shortDate, withFullStop } from '../typography.ts';
import { numberedTable } from './parts/numbered-table.ts';

export const VILLAGE_CONFIRMATION_FIELDS = [
  { key: 'village', kind: 'text', label: 'Thôn', hint: 'Ví dụ: Thôn Nà Lẹng', required: true },
  { key: 'headName', kind: 'text', label: 'Họ và tên trưởng thôn', required: true },
  {
    key: 'headTerm',
    kind: 'text',
    label: 'Nhiệm kỳ hoặc quyết định công nhận',
    hint: 'Ví dụ: nhiệm kỳ 2025 - 2027',
  },
  {
    key: 'countersign',
    kind: 'choice',
    label: 'Xác nhận chữ ký của Ủy ban nhân dân xã',
    hint: 'Trưởng thôn không có con dấu; nơi nhận giấy có thể yêu cầu xã xác nhận chữ ký.',
    options: [
      { value: 'no', label: 'Không có' },
      { value: 'yes', label: 'Có phần xác nhận chữ ký' },
    ],
  },
  { key: 'further', kind: 'lines', label: 'Nội dung liên quan khác xác nhận thêm' },
] as const satisfies readonly DetailField[];

export type VillageConfirmationDetails = DetailsOf<typeof VILLAGE_CONFIRMATION_FIELDS>;

export interface VillageConfirmationFacts extends OfficeFacts {
  readonly producer: string | null;
  readonly address: string | null;
  readonly product: string | null;
  /** As the head counted them; the producer's claim until the head has answered; null on a sheet for the pen. */
  readonly counts: RatioClaim | null;
  /** `pending` until the head has answered: then the head ticks by pen. */
  readonly state: VillageHeadConfirmation['state'];
  /** How it was checked, and what else the head says; null before the answer. */
  readonly method: string | null;
  readonly comment: string | null;
  readonly confirmedOn: string | null;
  readonly details: VillageConfirmationDetails;
}

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankVillageConfirmation = (office: OfficeFacts): VillageConfirmationFacts => ({
  ...office,
  producer: null,
  address: null,
  product: null,
  counts: null,
  state: 'pending',
  method: null,
  comment: null,
  confirmedOn: null,
  details: emptyDetails(VILLAGE_CONFIRMATION_FIELDS),
});

function labourTable(counts: RatioClaim | null): TableBlock {
  const ratios = counts === null ? null : computeRatios(counts);
  const row = (label: string, count: number | undefined, ratio: number | null | undefined): TableRow => [
    cell(label),
    cell(count === undefined ? null : amountText(count)),
    cell(ratio === undefined ? null : percentText(ratio)),
  ];
  return {
    kind: 'table',
    columns: [
      { share: 60, align: 'left' },
      { share: 20, align: 'center' },
      { share: 20, align: 'center' },
    ],
    header: [['Lao động', 'Số người', 'Tỷ lệ'].map((name) => headerCell(name))],
    rows: [
      [cell('Tổng số lao động'), cell(counts === null ? null : amountText(counts.labourTotal)), cell('100%')],
      row('Lao động thường trú trong xã', counts?.labourCommune, ratios?.labourCommune),
      row('Trong đó: lao động thường trú trong thôn', counts?.labourVillage, ratios?.labourVillage),
    ],
    footer: [],
  };
}

const materialTable = (counts: RatioClaim | null): TableBlock =>
  numberedTable(
    [
      { name: 'Nguyên liệu', share: 30, left: true },
      { name: 'Đơn vị', share: 14 },
      { name: 'Tổng số', share: 17 },
      { name: 'Trong xã', share: 17 },
      { name: 'Tỷ lệ', share: 15 },
      { name: 'Trong tỉnh', share: 17 },
      { name: 'Tỷ lệ', share: 15 },
    ],
    (counts?.materials ?? []).map(({ name, unit, total, fromCommune, fromProvince }) => [
      name,
      unit,
      amountText(total),
      amountText(fromCommune),
      shareText(fromCommune, total),
      amountText(fromProvince),
      shareText(fromProvince, total),
    ]),
    3,
  );

const period = ({ periodFrom, periodTo }: RatioClaim): string =>
  `từ ngày ${shortDate(periodFrom)} đến ngày ${shortDate(periodTo)}`;

function opening({ office, details, producer, address, product, counts }: VillageConfirmationFacts): Block[] {
  const village = orBlank(details.village);
  return [
    field('Tôi là:', details.headName),
    field(
      'Chức vụ:',
      joinFilled([
        isFilled(details.village) ? `Trưởng ${village.charAt(0).toLowerCase()}${village.slice(1)}` : null,
        isFilled(details.village) ? office.commune : null,
        details.headTerm,
      ]),
    ),
    paragraph('Tôi xác nhận các nội dung sau đây về sản phẩm đăng ký OCOP của chủ thể:'),
    field('- Chủ thể:', producer),
    field('- Địa chỉ:', address),
    field('- Sản phẩm:', product),
    field('- Kỳ số liệu:', counts === null ? null : period(counts)),
  ];
}

function findings({ counts, state, method, comment, details }: VillageConfirmationFacts): Block[] {
  return [
    heading('clause', '1. Lao động'),
    labourTable(counts),
    heading('clause', '2. Nguyên liệu'),
    materialTable(counts),
    heading('clause', '3. Kết quả kiểm tra'),
    paragraph([
      box(state === 'confirmed'),
      text(' Số liệu kê khai đúng với thực tế.   '),
      box(state === 'disputed'),
      text(' Có số liệu chưa đúng (ghi ở dưới).'),
    ]),
    ...said('- Cách kiểm tra:', method, 1),
    ...(isFilled(comment) || state === 'pending' ? said('- Ý kiến khác:', comment, 1) : []),
    ...said('- Nội dung liên quan khác:', details.further),
  ];
}

/** The committee's word on the signature alone, not on the figures. */
function countersigned({ office, details }: VillageConfirmationFacts): Block[] {
  if (details.countersign === 'no') return [];
  return [
    { kind: 'divider' },
    heading('part', `XÁC NHẬN CHỮ KÝ CỦA ỦY BAN NHÂN DÂN ${office.commune.toLocaleUpperCase('vi-VN')}`),
    paragraph(
      withFullStop(
        `Ủy ban nhân dân ${office.commune} xác nhận chữ ký trên là của ông/bà ${orBlank(details.headName)}, trưởng thôn`,
      ),
    ),
    signing(
      null,
      party({
        dateLine: placeAndDate(office.place, null),
        authority: ['TM. ỦY BAN NHÂN DÂN'],
        hint: '(Ký, đóng dấu, ghi rõ họ tên)',
        name: null,
      }),
    ),
  ];
}

/**
 * The village head's word on local labour and materials. A head has no seal and signs as a person; the commune's own
 * check under Điều 7.2.a goes on beside it.
 * @see Kế hoạch OCOP xã Tân Kỳ 2025, mục V.4; QĐ 26/2026/QĐ-TTg, Điều 7.2.a
 */
export function villageConfirmation(facts: VillageConfirmationFacts): PaperModel {
  const { office, wording, details } = facts;
  const signer = officeSigner({ ...wording.signer, name: details.headName });
  return finishPaper({
    type: 'villageConfirmation',
    documentTitle: joinFilled(['Giấy xác nhận của trưởng thôn', facts.product], ': '),
    letterhead: { kind: 'nation' },
    title: {
      name: 'GIẤY XÁC NHẬN',
      subject: ['Về lao động, nguyên liệu địa phương của sản phẩm đăng ký OCOP'],
      notes: [],
      ruled: true,
    },
    authorityLine: null,
    addressees: [`Ủy ban nhân dân ${office.commune}.`],
    grounds: punctuateList(wording.grounds),
    body: [
      ...opening(facts),
      ...findings(facts),
      ...closingBlocks(wording, 'Tôi chịu trách nhiệm về nội dung đã xác nhận trên đây'),
      signing(null, {
        ...signer,
        dateLine: placeAndDate(office.place, facts.confirmedOn),
        hint: '(Ký, ghi rõ họ tên)',
      }),
      ...countersigned(facts),
    ],
  });
}

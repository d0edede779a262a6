/** Biên bản bàn giao hồ sơ và mẫu sản phẩm. */
import { closingBlocks, field, heading, paragraph, party, said, signing } from '../build.ts';
import type { DetailField, DetailsOf } from '../../fields/details.ts';
import { emptyDetails } from '../../fields/details.ts';
import { countInWords } from '../figures.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel, TableBlock } from '../model.ts';
import { officeLetterhead } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { joinFilled, legalMoment, orBlank, punctuateList, twoDigits } from '../typography.ts';
import { numberedTable } from './parts/numbered-table.ts';
import { peopleLines } from './parts/people.ts';
import { dayOrNothing, typedOrNull } from './parts/typed.ts';

export const HANDOVER_FIELDS = [
  { key: 'handedOn', kind: 'date', label: 'Ngày bàn giao', required: true },
  { key: 'handedAt', kind: 'time', label: 'Giờ bàn giao' },
  { key: 'place', kind: 'text', label: 'Địa điểm', required: true },
  { key: 'giverName', kind: 'text', label: 'Người giao', required: true },
  { key: 'giverPosition', kind: 'text', label: 'Chức vụ người giao' },
  {
    key: 'receiverUnit',
    kind: 'text',
    label: 'Đơn vị nhận',
    hint: 'Cơ quan tham mưu quản lý OCOP của tỉnh',
    required: true,
  },
  { key: 'receiverName', kind: 'text', label: 'Người nhận' },
  { key: 'receiverPosition', kind: 'text', label: 'Chức vụ người nhận' },
  {
    key: 'samples',
    kind: 'rows',
    label: 'Mẫu sản phẩm',
    hint: 'Mỗi lô một dòng; dịch vụ du lịch không có mẫu.',
    rowName: 'lô mẫu',
    columns: [
      { key: 'product', kind: 'text', label: 'Sản phẩm' },
      { key: 'packaging', kind: 'text', label: 'Quy cách', hint: 'Ví dụ: chai 500 ml' },
      { key: 'count', kind: 'number', label: 'Số mẫu' },
      { key: 'batch', kind: 'text', label: 'Số lô' },
      { key: 'madeOn', kind: 'date', label: 'Ngày sản xuất' },
      { key: 'bestBefore', kind: 'date', label: 'Hạn sử dụng' },
    ],
  },
  {
    key: 'condition',
    kind: 'lines',
    label: 'Tình trạng hồ sơ, mẫu khi bàn giao',
    hint: 'Ví dụ: hồ sơ đóng quyển, có mục lục; mẫu còn nguyên niêm phong',
  },
] as const satisfies readonly DetailField[];

export type HandoverDetails = DetailsOf<typeof HANDOVER_FIELDS>;

export interface HandedDossier {
  readonly code: string;
  readonly product: string;
  readonly producer: string;
  /** Number and symbol of its Mẫu số 03. */
  readonly reviewNumber: string | null;
  /** Files of the electronic set. */
  readonly files: number;
}

export interface HandoverFacts extends OfficeFacts {
  /** Number and symbol of the request that they go with; null when there are several or none. */
  readonly requestNumber: string | null;
  readonly dossiers: readonly HandedDossier[];
  readonly details: HandoverDetails;
}

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankHandover = (office: OfficeFacts): HandoverFacts => ({
  ...office,
  requestNumber: null,
  dossiers: [],
  details: emptyDetails(HANDOVER_FIELDS),
});

/** One paper set and one electronic set of each (Điều 7.2.b). */
const dossierTable = ({ dossiers }: HandoverFacts): TableBlock =>
  numberedTable(
    [
      { name: 'Mã hồ sơ', share: 42 },
      { name: 'Sản phẩm', share: 30, left: true },
      { name: 'Chủ thể', share: 30, left: true },
      { name: 'Báo cáo số', share: 22 },
      { name: 'Bộ giấy', share: 14 },
      { name: 'Bộ điện tử', share: 20 },
    ],
    dossiers.map(({ code, product, producer, reviewNumber, files }) => [
      code,
      product,
      producer,
      orBlank(reviewNumber, ''),
      '01',
      `01 (${twoDigits(files)} tệp)`,
    ]),
    3,
  );

/** A count typed with a decimal comma; what was left empty counts for nothing. */
const countOf = (typed: string): number => Number(typed.replace(',', '.'));

const sampleTable = ({ samples }: HandoverDetails): TableBlock =>
  numberedTable(
    [
      { name: 'Sản phẩm', share: 38, left: true },
      { name: 'Quy cách', share: 26 },
      { name: 'Số mẫu', share: 16 },
      { name: 'Số lô', share: 26 },
      { name: 'Ngày sản xuất', share: 26 },
      { name: 'Hạn sử dụng', share: 26 },
    ],
    samples.map(({ product, packaging, count, batch, madeOn, bestBefore }) => [
      product,
      packaging,
      count === '' ? '' : twoDigits(countOf(count)),
      batch,
      dayOrNothing(madeOn),
      dayOrNothing(bestBefore),
    ]),
    3,
  );

/** Both totals in figures and in words; a sheet for the pen leaves room for them. */
function totals({ dossiers, details }: HandoverFacts): Block[] {
  const samples = details.samples.reduce((sum, { count }) => sum + countOf(count), 0);
  const known = dossiers.length > 0;
  return [
    field(
      'Tổng số hồ sơ:',
      known
        ? `${countInWords(dossiers.length, 'bộ')} hồ sơ giấy và ${countInWords(dossiers.length, 'bộ')} hồ sơ điện tử`
        : null,
    ),
    field('Tổng số mẫu sản phẩm:', known || samples > 0 ? countInWords(samples, 'mẫu') : null),
  ];
}

function parties({ office, details }: HandoverFacts): Block[] {
  const person = (name: string, position: string): Block[] => peopleLines([{ name, position }], 1);
  return [
    heading('clause', '1. Bên giao'),
    field('- Đơn vị:', `Ủy ban nhân dân ${office.commune}`),
    ...person(details.giverName, details.giverPosition),
    heading('clause', '2. Bên nhận'),
    field('- Đơn vị:', details.receiverUnit),
    ...person(details.receiverName, details.receiverPosition),
  ];
}

/**
 * What went to the province from hand to hand: dossiers, copies and samples with batch and day; both sides sign.
 * @see QĐ 26/2026/QĐ-TTg, Điều 6.2, Điều 7.2.b; NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9
 */
export function handover(facts: HandoverFacts): PaperModel {
  const { office, wording, details } = facts;
  const moment = legalMoment(typedOrNull(details.handedOn), typedOrNull(details.handedAt));
  const hint = '(Ký, ghi rõ họ tên)';
  return finishPaper({
    type: 'handover',
    documentTitle: 'Biên bản bàn giao hồ sơ và mẫu sản phẩm OCOP',
    letterhead: officeLetterhead(office, facts.issuance, wording.symbol),
    title: {
      name: 'BIÊN BẢN',
      subject: ['Bàn giao hồ sơ và mẫu sản phẩm OCOP'],
      notes: [],
      ruled: true,
    },
    authorityLine: null,
    addressees: [],
    grounds: punctuateList(wording.grounds),
    body: [
      field('Thời gian:', moment),
      field('Địa điểm:', details.place),
      ...parties(facts),
      heading('clause', '3. Hồ sơ bàn giao'),
      field('Kèm theo văn bản đề nghị số:', facts.requestNumber),
      dossierTable(facts),
      heading('clause', '4. Mẫu sản phẩm bàn giao'),
      sampleTable(details),
      ...totals(facts),
      ...said('Tình trạng khi bàn giao:', details.condition, 1),
      paragraph('Bên nhận chịu trách nhiệm bảo quản hồ sơ và mẫu sản phẩm kể từ thời điểm ký biên bản này.'),
      ...closingBlocks(wording, 'Biên bản được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản'),
      signing(
        party({ authority: ['BÊN NHẬN'], hint, name: details.receiverName }),
        party({ authority: wording.signer.authority, hint, name: joinFilled([details.giverName]) }),
      ),
    ],
  });
}

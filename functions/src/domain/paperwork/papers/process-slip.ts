/** Phiếu kiểm soát quá trình giải quyết hồ sơ. */
import { answer, closingBlocks, field, fields, heading, party, signing } from '../build.ts';
import type { DetailField, DetailsOf } from '../../fields/details.ts';
import { emptyDetails } from '../../fields/details.ts';
import { finishPaper } from '../finish.ts';
import type { PaperModel, TableBlock } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import { isFilled, joinFilled, punctuateList, shortDate } from '../typography.ts';
import { UNKNOWN_HEAD } from './parts/dossier-head.ts';
import type { DossierHead } from './parts/dossier-head.ts';
import { numberedTable } from './parts/numbered-table.ts';
import { dayOrNothing } from './parts/typed.ts';

export const PROCESS_SLIP_FIELDS = [
  { key: 'preparedBy', kind: 'text', label: 'Người lập phiếu' },
  {
    key: 'furtherSteps',
    kind: 'rows',
    label: 'Bước khác',
    hint: 'Việc giao, nhận ngoài hệ thống: hồ sơ giấy chuyển giữa các bộ phận.',
    rowName: 'bước',
    columns: [
      { key: 'work', kind: 'text', label: 'Công việc' },
      { key: 'giver', kind: 'text', label: 'Bên giao' },
      { key: 'receiver', kind: 'text', label: 'Bên nhận' },
      { key: 'handedOn', kind: 'date', label: 'Ngày giao, nhận' },
      { key: 'dueOn', kind: 'date', label: 'Hạn' },
      { key: 'doneOn', kind: 'date', label: 'Ngày xong' },
      { key: 'note', kind: 'text', label: 'Ghi chú' },
    ],
  },
  { key: 'remarks', kind: 'lines', label: 'Nhận xét về tiến độ, nguyên nhân quá hạn (nếu có)' },
] as const satisfies readonly DetailField[];

export type ProcessSlipDetails = DetailsOf<typeof PROCESS_SLIP_FIELDS>;

/** One passing of the dossier from hand to hand; '' where a day or a name is unknown or there is none. */
export type ProcessStep = ProcessSlipDetails['furtherSteps'][number];

export interface ProcessSlipFacts extends OfficeFacts {
  readonly head: DossierHead;
  readonly dueOn: string | null;
  /** Who works on it, and who is asked. */
  readonly unit: string;
  readonly askedUnits: string | null;
  /** From the dossier's own days, in their order. */
  readonly steps: readonly ProcessStep[];
  readonly details: ProcessSlipDetails;
}

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankProcessSlip = (office: OfficeFacts): ProcessSlipFacts => ({
  ...office,
  head: UNKNOWN_HEAD,
  dueOn: null,
  unit: '',
  askedUnits: null,
  steps: [],
  details: emptyDetails(PROCESS_SLIP_FIELDS),
});

/** "Trước hạn", "Đúng hạn", "Quá hạn" as the form asks; nothing without both days. */
export function stepResult({ dueOn, doneOn }: Pick<ProcessStep, 'dueOn' | 'doneOn'>): string {
  if (dueOn === '' || doneOn === '') return '';
  if (doneOn > dueOn) return 'Quá hạn';
  return doneOn < dueOn ? 'Trước hạn' : 'Đúng hạn';
}

const COLUMNS = [
  { name: 'Công việc', share: 38, left: true },
  { name: 'Bên giao, bên nhận', share: 38, left: true },
  { name: 'Thời gian', share: 42, left: true },
  { name: 'Kết quả', share: 17 },
  { name: 'Ghi chú', share: 27, left: true },
] as const;

/** "Giao: …", one line for each that is known. */
const labelled = (labels: readonly string[], values: readonly string[]): string =>
  labels.flatMap((label, at) => (isFilled(values[at]) ? [`${label} ${values[at]}`] : [])).join('\n');

const PARTIES = ['Giao:', 'Nhận:'];
const DAYS = ['Giao:', 'Hạn:', 'Xong:'];

const rowOf = (step: ProcessStep): string[] => [
  step.work,
  labelled(PARTIES, [step.giver, step.receiver]),
  labelled(DAYS, [step.handedOn, step.dueOn, step.doneOn].map(dayOrNothing)),
  stepResult(step),
  step.note,
];

/** Rows that say what goes where, with room after each label. */
const penRows = (): string[][] =>
  Array.from({ length: 6 }, () => ['', PARTIES.join('\n'), DAYS.join('\n'), '', '']);

function stepTable({ steps, details }: ProcessSlipFacts): TableBlock {
  const rows = [...steps, ...details.furtherSteps].map(rowOf);
  return numberedTable(COLUMNS, rows.length > 0 ? rows : penRows(), 0);
}

/**
 * Who had the dossier when, until when and with what result. It carries no number, because it goes with the dossier.
 * @see Thông tư 03/2025/TT-VPCP, Mẫu số 06; QĐ 26/2026/QĐ-TTg, Điều 7.2
 */
export function processSlip(facts: ProcessSlipFacts): PaperModel {
  const { office, wording, issuance, head, details, dueOn } = facts;
  const signer = officeSigner({ ...wording.signer, name: details.preparedBy });
  return finishPaper({
    type: 'processSlip',
    documentTitle: joinFilled(['Phiếu kiểm soát quá trình giải quyết hồ sơ', head.code], ' '),
    letterhead: { ...officeLetterhead(office, issuance, wording.symbol), number: null },
    title: { name: 'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ', subject: [], notes: [], ruled: false },
    authorityLine: null,
    addressees: [],
    grounds: punctuateList(wording.grounds),
    body: [
      fields({ label: 'Mã hồ sơ:', value: head.code }, { label: 'Sản phẩm:', value: head.product }),
      field('Chủ thể:', head.applicant),
      fields(
        { label: 'Bộ phận giải quyết:', value: facts.unit },
        { label: 'Bộ phận phối hợp:', value: facts.askedUnits },
      ),
      fields(
        { label: 'Ngày tiếp nhận:', value: head.receivedOn === null ? null : shortDate(head.receivedOn) },
        { label: 'Hạn giải quyết:', value: dueOn === null ? null : shortDate(dueOn) },
      ),
      stepTable(facts),
      ...(isFilled(details.remarks) ? [heading('clause', 'Nhận xét'), ...answer(details.remarks, 0)] : []),
      ...closingBlocks(wording, null),
      signing(party({ authority: ['NGƯỜI GIẢI QUYẾT HỒ SƠ'], hint: '(Ký, ghi rõ họ tên)', name: null }), {
        ...signer,
        hint: '(Ký, ghi rõ họ tên)',
      }),
    ],
  });
}

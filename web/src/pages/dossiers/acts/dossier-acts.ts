// The short acts of a dossier's way; longer ones have pages of their own (see `dossier-links.ts`).
import {
  type DossierCommandName,
  DOSSIER_COMMAND_LABELS,
  FINDING_CONTENT_LABELS,
  FindingContent,
  formatDate,
  PRODUCT_SETS,
  validUntil,
} from '@ocop/functions/domain';
import { act, type ActScene, type DossierAct, type DossierActField } from './act.ts';

const reason: DossierActField = { name: 'reason', label: 'Lý do', kind: 'text' };
const on = ({ dossier }: ActScene) => ({ dossierId: dossier.id });
const today = ({ today: day }: ActScene): string => day;
const productName = ({ dossier }: ActScene): string => `“${dossier.product.name}”`;

const findingFields = FindingContent.options.map((content): DossierActField => ({
  name: content,
  label: FINDING_CONTENT_LABELS[content],
  kind: 'choice',
  options: () => [
    { value: 'economy', label: 'Phòng Kinh tế' },
    { value: 'culture', label: 'Phòng Văn hóa - Xã hội' },
  ],
  initial: () => (content === 'materials' || content === 'labour' ? 'economy' : 'culture'),
}));

/** Requests to the province that carry a number and name this dossier. */
function issuedRequests({ papers, dossier }: ActScene) {
  return papers
    .filter(
      ({ type, state, dossierIds }) =>
        type === 'provinceRequest' && state === 'issued' && dossierIds.includes(dossier.id),
    )
    .map(({ id, number, title }) => ({ value: id, label: `${number?.text ?? ''} – ${title}` }));
}

export const DOSSIER_ACTS: Readonly<Partial<Record<DossierCommandName, DossierAct>>> = {
  receiveDossier: act('receiveDossier', {
    label: DOSSIER_COMMAND_LABELS.receiveDossier,
    fields: [{ name: 'paperCopy', label: 'Đã nhận cả bộ hồ sơ giấy', kind: 'check' }],
    effects: () => [
      'Hồ sơ có số phiếu đăng ký; chủ thể thấy giấy tiếp nhận.',
      '15 ngày làm việc của xã bắt đầu tính từ ngày mai (hôm nay là ngày 0).',
    ],
    input: (values, scene) => ({ ...on(scene), paperCopy: values['paperCopy'] === 'yes' }),
  }),
  rejectDossier: act('rejectDossier', {
    label: DOSSIER_COMMAND_LABELS.rejectDossier,
    fields: [reason],
    isDanger: true,
    effects: (scene) => [
      `Hồ sơ ${productName(scene)} dừng tại xã; chủ thể thấy lý do.`,
      'Không mở lại được hồ sơ này.',
    ],
    input: (values, scene) => ({ ...on(scene), reason: values['reason'] ?? '' }),
  }),
  withdrawDossier: act('withdrawDossier', {
    label: DOSSIER_COMMAND_LABELS.withdrawDossier,
    fields: [reason],
    isDanger: true,
    effects: (scene) => [
      `Hồ sơ ${productName(scene)} dừng lại; xã không xử lý nữa.`,
      'Muốn đăng ký lại phải lập hồ sơ mới.',
    ],
    input: (values, scene) => ({ ...on(scene), reason: values['reason'] ?? '' }),
  }),
  declareComplete: act('declareComplete', {
    label: DOSSIER_COMMAND_LABELS.declareComplete,
    effects: () => [
      'Hồ sơ được ghi là đủ thành phần; bước tiếp theo là xin ý kiến các phòng về bốn nội dung.',
    ],
    input: (_values, scene) => on(scene),
  }),
  requestFinding: act('requestFinding', {
    label: DOSSIER_COMMAND_LABELS.requestFinding,
    fields: [
      ...findingFields,
      {
        name: 'dueOn',
        label: 'Hạn trả lời',
        kind: 'date',
        initial: today,
        hint: 'Trong 15 ngày làm việc của xã',
      },
    ],
    effects: () => ['Mỗi phòng thấy nội dung được hỏi cùng mô tả của chủ thể ở trang chính của mình.'],
    input: (values, scene) => ({
      ...on(scene),
      dueOn: values['dueOn'] ?? scene.today,
      contents: FindingContent.options
        .filter(
          (content) =>
            !scene.dossier.findings.some((done) => done.content === content && done.answer !== null),
        )
        .map((content) => ({ content, askedUnit: values[content] === 'culture' ? 'culture' : 'economy' })),
    }),
  }),
  requestConfirmation: act('requestConfirmation', {
    label: DOSSIER_COMMAND_LABELS.requestConfirmation,
    effects: () => ['Trưởng thôn nhận số liệu lao động, nguyên liệu trong hồ sơ để kiểm tra và xác nhận.'],
    input: (_values, scene) => on(scene),
  }),
  recordConsent: act('recordConsent', {
    label: 'Đồng ý để nộp hộ',
    fields: [
      {
        name: 'fileId',
        label: 'Ảnh giấy đồng ý có chữ ký của chủ thể',
        hint: 'Chủ thể tự đồng ý bằng tài khoản của mình thì không cần',
        kind: 'choice',
        optional: true,
        options: ({ files }) =>
          files
            .filter(({ state }) => state === 'received')
            .map(({ id, name }) => ({ value: id, label: name })),
      },
    ],
    effects: ({ dossier }) => [
      `Ghi nhận chủ thể đồng ý cho ${dossier.preparedBy?.name ?? 'người nộp hộ'} nộp hồ sơ này.`,
    ],
    input: (values, scene) => ({
      ...on(scene),
      fileId: values['fileId'] === '' ? null : (values['fileId'] ?? null),
    }),
  }),
  changeProductSet: act('changeProductSet', {
    label: DOSSIER_COMMAND_LABELS.changeProductSet,
    fields: [
      {
        name: 'setNo',
        label: 'Bộ sản phẩm',
        kind: 'choice',
        options: () =>
          PRODUCT_SETS.map(({ no, name }) => ({ value: String(no), label: `${String(no)}. ${name}` })),
        initial: ({ dossier }) => String(dossier.product.setNo),
      },
      reason,
    ],
    effects: () => [
      'Hồ sơ chuyển sang bộ tiêu chí của bộ sản phẩm mới; phần tự đánh giá theo bộ cũ phải chọn lại.',
    ],
    input: (values, scene) => ({
      ...on(scene),
      setNo: Number(values['setNo']),
      reason: values['reason'] ?? '',
    }),
  }),
  submitForSigning: act('submitForSigning', {
    label: DOSSIER_COMMAND_LABELS.submitForSigning,
    effects: () => ['Lãnh đạo và văn thư thấy báo cáo Mẫu số 03 chờ ký, cấp số.'],
    input: (_values, scene) => on(scene),
  }),
  returnFromSigning: act('returnFromSigning', {
    label: DOSSIER_COMMAND_LABELS.returnFromSigning,
    fields: [reason],
    effects: () => ['Dự thảo trở về Phòng Kinh tế để sửa.'],
    input: (values, scene) => ({ ...on(scene), reason: values['reason'] ?? '' }),
  }),
  issueReport: act('issueReport', {
    label: DOSSIER_COMMAND_LABELS.issueReport,
    effects: () => ['Báo cáo Mẫu số 03 đã được cấp số ở mục Văn bản được ghi là đã ban hành cho hồ sơ này.'],
    input: (_values, scene) => on(scene),
  }),
  referToProvince: act('referToProvince', {
    label: DOSSIER_COMMAND_LABELS.referToProvince,
    fields: [
      {
        name: 'documentId',
        label: 'Văn bản đề nghị đã ban hành',
        kind: 'choice',
        optional: true,
        options: issuedRequests,
        initial: (scene) => issuedRequests(scene)[0]?.value ?? '',
      },
      { name: 'sentOn', label: 'Ngày gửi', kind: 'date', initial: today },
    ],
    effects: () => [
      'Ghi nhận xã đã gửi tỉnh: văn bản đề nghị, báo cáo Mẫu số 03, hồ sơ sản phẩm và 05 sản phẩm mẫu (01 bộ giấy, 01 bộ điện tử).',
      'Đợt đánh giá của tỉnh được tính theo ngày gửi.',
    ],
    input: (values, scene) => ({
      ...on(scene),
      documentId: values['documentId'] === '' ? null : (values['documentId'] ?? null),
      sentOn: values['sentOn'] ?? scene.today,
    }),
  }),
  recordProvinceReceipt: act('recordProvinceReceipt', {
    label: DOSSIER_COMMAND_LABELS.recordProvinceReceipt,
    fields: [{ name: 'receivedOn', label: 'Ngày tỉnh tiếp nhận', kind: 'date', initial: today }],
    effects: () => ['Hồ sơ chuyển sang “Tỉnh đang đánh giá”.'],
    input: (values, scene) => ({ ...on(scene), receivedOn: values['receivedOn'] ?? scene.today }),
  }),
  recordCertificate: act('recordCertificate', {
    label: DOSSIER_COMMAND_LABELS.recordCertificate,
    fields: [
      { name: 'number', label: 'Số giấy chứng nhận', kind: 'line', optional: true },
      {
        name: 'issuedOn',
        label: 'Ngày cấp',
        kind: 'date',
        initial: ({ dossier, today: day }) => dossier.result?.decidedOn ?? day,
      },
    ],
    effects: ({ dossier, today: day }) => [
      `Giấy chứng nhận có giá trị 36 tháng từ ngày cấp (cấp ngày ${formatDate(dossier.result?.decidedOn ?? day)} thì đến hết ngày ${formatDate(validUntil(dossier.result?.decidedOn ?? day))}).`,
      'Hệ thống tự nhắc khi đến kỳ nộp hồ sơ đánh giá lại.',
    ],
    input: (values, scene) => ({
      ...on(scene),
      certificateId: `gcn-${scene.dossier.id}`,
      certificateNumber: (values['number'] ?? '').trim() === '' ? null : (values['number'] ?? null),
      issuedOn: values['issuedOn'] ?? scene.today,
    }),
  }),
  closeDossier: act('closeDossier', {
    label: DOSSIER_COMMAND_LABELS.closeDossier,
    effects: () => ['Hồ sơ được lưu; không làm thêm được gì với hồ sơ này.'],
    input: (_values, scene) => on(scene),
  }),
};

/** What must have happened before a paper can be made: one table over all of them, for the server and for the screens. */
import type { Certificate } from '../certificate/certificate.ts';
import { outcomes } from '../dossier/commands.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { blocked } from '../dossier/guards.ts';
import { CLOCK_STATES } from '../dossier/state.ts';
import type { PaperType } from './paper-types.ts';

/** What a paper is to be about. */
export interface PaperAbout {
  readonly dossiers: readonly Dossier[];
  readonly certificate: Pick<Certificate, 'revoked' | 'replacedBy'> | null;
}

type Asked<Subject> = (subject: Subject) => string | null;

const always = (): null => null;
const unless = (holds: boolean, sentence: string): string | null => (holds ? null : sentence);

const received: Asked<Dossier> = ({ receipt, product }) =>
  unless(receipt !== null, `Hồ sơ sản phẩm “${product.name}” chưa được tiếp nhận.`);

const reported: Asked<Dossier> = ({ report, product }) =>
  unless(
    report !== null && report.issuedOn !== null,
    `Báo cáo Mẫu số 03 của sản phẩm “${product.name}” chưa được ban hành.`,
  );

/** Điều 7.2: the commune's own time is running. */
const inTime: Asked<Dossier> = ({ state, receipt }) =>
  unless(
    receipt !== null && CLOCK_STATES.includes(state),
    'Hồ sơ không đang trong thời hạn giải quyết của xã.',
  );

const stopped: Asked<Dossier> = ({ state, receipt }) =>
  unless(
    receipt !== null && ['supplement', 'withdrawn', 'rejected'].includes(state),
    'Hồ sơ chưa rút, chưa bị từ chối và cũng không đang chờ bổ sung nên chưa có căn cứ dừng giải quyết.',
  );

const reportable: Asked<Dossier> = (dossier) =>
  outcomes(dossier.state, 'draftReport').length > 0
    ? blocked(dossier, 'draftReport')
    : 'Hồ sơ không ở bước đánh giá tại xã nên chưa lập được báo cáo Mẫu số 03.';

const OF_DOSSIER: Readonly<Record<PaperType, Asked<Dossier>>> = {
  annualPlan: always,
  assessmentTeamDecision: always,
  registrationForm: always,
  selfAssessmentReport: always,
  villageConfirmation: ({ confirmations }) =>
    unless(confirmations.length > 0, 'Chưa có yêu cầu trưởng thôn xác nhận số liệu của hồ sơ này.'),
  receipt: ({ receipt }) => unless(receipt !== null, 'Hồ sơ chưa được tiếp nhận nên chưa có giấy tiếp nhận.'),
  supplementRequest: ({ remarks }) =>
    unless(
      remarks.some(({ source }) => source === 'commune'),
      'Hồ sơ chưa có nội dung nào phải bổ sung.',
    ),
  refusal: ({ state }) => unless(state === 'rejected', 'Hồ sơ chưa bị từ chối tiếp nhận.'),
  extensionNotice: inTime,
  stopNotice: stopped,
  processSlip: received,
  invitation: always,
  opinionSheet: received,
  meetingMinutes: received,
  communeReview: reportable,
  provinceRequest: reported,
  handover: reported,
  resultNotice: ({ result }) => unless(result !== null, 'Chưa ghi kết quả đánh giá của tỉnh.'),
  certificateEndingNotice: always,
  inspectionMinutes: always,
  productionStopped: always,
  periodicReport: always,
};

type HeldCertificate = NonNullable<PaperAbout['certificate']>;

const OF_CERTIFICATE: Readonly<Partial<Record<PaperType, Asked<HeldCertificate>>>> = {
  certificateEndingNotice: ({ revoked, replacedBy }) =>
    unless(
      revoked === undefined && replacedBy === undefined,
      'Giấy chứng nhận này đã bị thu hồi hoặc đã có giấy mới thay thế.',
    ),
  productionStopped: ({ revoked }) => unless(revoked === undefined, 'Giấy chứng nhận này đã bị thu hồi.'),
};

/** Why a paper cannot be made of this yet, in one Vietnamese sentence; null when it can. */
export function paperBlocked(type: PaperType, { dossiers, certificate }: PaperAbout): string | null {
  const why = dossiers.map((dossier) => OF_DOSSIER[type](dossier)).find((sentence) => sentence !== null);
  return why ?? (certificate === null ? null : (OF_CERTIFICATE[type]?.(certificate) ?? null));
}

// What may be done with a made paper, each as a short form. Numbering and the signed file have elements of their own.
import {
  type Actor,
  availablePaperCommands,
  formatDate,
  type Paper,
  PAPER_COMMAND_LABELS,
  type PaperCommandName,
  paperKinds,
  type PaperState,
  type PlainDate,
} from '@ocop/functions/domain';
import { type Act, type ActField, type ActIssue, type ActValues, actOn } from '../../components/act.ts';
import { serialIn } from './issue.model.ts';
import { numberText } from './paper.model.ts';

/** What the acts of a paper can see. */
export interface PaperScene {
  readonly paper: Paper;
  readonly today: PlainDate;
}

const REASON: ActField<PaperScene> = { name: 'reason', label: 'Lý do', kind: 'text' };
const on = ({ paper }: PaperScene) => ({ documentId: paper.id });
const withReason = (values: ActValues, scene: PaperScene) => ({
  ...on(scene),
  reason: values['reason'] ?? '',
});
const title = ({ paper }: PaperScene): string => `“${paper.title}”`;
const isReport = ({ paper }: PaperScene): boolean => paper.type === 'communeReview';
/** Sentences that hold for some papers only. */
const also = (holds: boolean, sentence: string): readonly string[] => (holds ? [sentence] : []);
const seenByProducer = ({ paper }: PaperScene): boolean => paper.producerId !== null;

function dayIssues(field: string, values: ActValues, { today }: PaperScene, label: string): ActIssue[] {
  const day = values[field] ?? '';
  if (day === '' || day <= today) return [];
  return [{ field, message: `${label} không thể sau hôm nay.` }];
}

const methodOf = (value: string | undefined): 'digital' | 'ink' => (value === 'digital' ? 'digital' : 'ink');

function correctionIssues(values: ActValues, scene: PaperScene): ActIssue[] {
  const { number, issuedOn } = scene.paper;
  const serial = serialIn(values['serial'] ?? '');
  const wrong =
    (values['serial'] ?? '') !== '' && serial === null
      ? [{ field: 'serial', message: 'Hãy ghi số văn bản, từ 1 đến 99999.' }]
      : [];
  const isSame = serial === number?.serial && values['issuedOn'] === issuedOn;
  return [
    ...wrong,
    ...dayIssues('issuedOn', values, scene, 'Ngày ban hành'),
    ...(isSame ? [{ field: 'serial', message: 'Số và ngày vẫn như cũ; hãy ghi số hoặc ngày đúng.' }] : []),
  ];
}

/** From what to what, and what becomes of the old number. */
function correctionEffects({ paper }: PaperScene, values: ActValues): string[] {
  const { number, issuedOn } = paper;
  const serial = serialIn(values['serial'] ?? '');
  const day = values['issuedOn'] ?? '';
  const said = (text: string, on: string): string => `${text}${on === '' ? '' : ` ngày ${formatDate(on)}`}`;
  const old = said(number?.text ?? '', issuedOn ?? '');
  const next = said(serial === null ? '…' : numberText(paper, serial), day);
  return [
    `Số ${old} đổi thành số ${next}.`,
    ...also(serial !== number?.serial, `Số ${number?.text ?? ''} bị bỏ, không cấp lại cho văn bản khác.`),
    'Bản Word và PDF được in lại; lý do ghi vào nhật ký và sổ văn bản.',
    ...also(
      paper.type === 'communeReview',
      'Nếu số cũ đã ghi vào hồ sơ: số đó được rút ra, hãy bấm “Ban hành báo cáo Mẫu số 03” lại để ghi số đúng.',
    ),
    ...also(paper.signedFile !== null, 'Tệp đã ký mang số cũ: hãy ký lại bản mới.'),
  ];
}

export const PAPER_ACTS: Readonly<Partial<Record<PaperCommandName, Act<PaperScene>>>> = {
  submitPaper: actOn('submitPaper', {
    label: PAPER_COMMAND_LABELS.submitPaper,
    effects: (scene) => [
      `${title(scene)} chuyển đến người ký; chưa ký thì người ký trả lại được để sửa.`,
      'Trong lúc trình ký, nội dung không sửa được.',
      ...also(isReport(scene), 'Hồ sơ chuyển sang bước “Trình ký”.'),
    ],
    input: (_values, scene) => on(scene),
  }),
  returnPaper: actOn('returnPaper', {
    label: PAPER_COMMAND_LABELS.returnPaper,
    fields: [{ ...REASON, label: 'Chỗ cần sửa', hint: 'Người lập văn bản đọc được' }],
    effects: (scene) => [
      `${title(scene)} về lại Phòng Kinh tế để sửa rồi trình lại.`,
      ...also(
        scene.paper.signedFile !== null,
        'Tệp đã ký tải lên trước đây bị bỏ vì không còn đúng nội dung.',
      ),
      ...also(isReport(scene), 'Hồ sơ về lại bước “Đang dự thảo báo cáo”.'),
    ],
    input: withReason,
  }),
  recordSigned: actOn('recordSigned', {
    label: PAPER_COMMAND_LABELS.recordSigned,
    fields: [
      {
        name: 'method',
        label: 'Cách ký',
        kind: 'choice',
        options: () => [
          { value: 'digital', label: 'Ký số (đã tải tệp đã ký lên)' },
          { value: 'ink', label: 'Ký tay trên bản giấy' },
        ],
        initial: ({ paper }) => (paper.signedFile?.state === 'received' ? 'digital' : 'ink'),
      },
      { name: 'signedOn', label: 'Ngày ký', kind: 'date', initial: ({ today }) => today },
    ],
    check: (values, scene) => dayIssues('signedOn', values, scene, 'Ngày ký'),
    effects: () => ['Văn bản chờ văn thư cấp số, ban hành.', 'Nội dung không sửa được nữa, trừ khi trả lại.'],
    input: ({ method, signedOn = '' }, scene) => ({ ...on(scene), method: methodOf(method), signedOn }),
  }),
  correctIssue: actOn('correctIssue', {
    label: PAPER_COMMAND_LABELS.correctIssue,
    isDanger: true,
    fields: [
      {
        name: 'serial',
        label: 'Số đúng',
        kind: 'number',
        hint: 'Chỉ ghi phần số; giữ nguyên nếu chỉ sửa ngày',
        initial: ({ paper }) => String(paper.number?.serial ?? ''),
      },
      {
        name: 'issuedOn',
        label: 'Ngày ban hành đúng',
        kind: 'date',
        initial: ({ paper }) => paper.issuedOn ?? '',
      },
      REASON,
    ],
    check: correctionIssues,
    effects: correctionEffects,
    input: (values, scene) => ({
      ...withReason(values, scene),
      serial: serialIn(values['serial'] ?? '') ?? 0,
      issuedOn: values['issuedOn'] ?? '',
    }),
  }),
  replacePaper: actOn('replacePaper', {
    label: PAPER_COMMAND_LABELS.replacePaper,
    fields: [REASON],
    effects: ({ paper }) => [
      `Một dự thảo ${paperKinds[paper.type].shortName.toLowerCase()} mới được lập từ văn bản này để ông/bà sửa.`,
      `Số ${paper.number?.text ?? ''} vẫn có hiệu lực cho đến khi bản mới được ban hành; khi đó ghi là đã thay thế.`,
    ],
    input: withReason,
    goTo: ({ documentId }) => `/van-ban/${documentId}`,
  }),
  withdrawPaper: actOn('withdrawPaper', {
    label: PAPER_COMMAND_LABELS.withdrawPaper,
    isDanger: true,
    fields: [REASON],
    effects: (scene) => [
      `${title(scene)}, số ${scene.paper.number?.text ?? ''}, không còn hiệu lực.`,
      'Số đã cấp không dùng lại; sổ văn bản ghi “Thu hồi” cùng lý do.',
      ...also(isReport(scene), 'Hồ sơ về lại bước “Đang dự thảo báo cáo” để lập báo cáo khác.'),
      ...also(seenByProducer(scene), 'Chủ thể thấy văn bản đã bị thu hồi.'),
      'Không khôi phục được; muốn ban hành lại phải lập văn bản mới.',
    ],
    input: withReason,
  }),
};

/** In the order in which they are offered: what carries the paper on comes first, what takes it back last. */
const ORDER: readonly PaperCommandName[] = [
  'submitPaper',
  'recordSigned',
  'generateDocument',
  'correctIssue',
  'replacePaper',
  'returnPaper',
  'withdrawPaper',
];

/** The steps that carry a paper on; correcting, replacing and taking back are never the one primary button. */
const FORWARD: readonly PaperCommandName[] = ['submitPaper', 'recordSigned', 'generateDocument'];

export const isForward = (command: PaperCommandName): boolean => FORWARD.includes(command);

/** A producer or a village head makes only the papers that are their own word. */
const isOthersWord = ({ type }: Paper, { role }: Pick<Actor, 'role'>): boolean =>
  (role === 'producer' || role === 'village') && paperKinds[type].issuedBy !== role;

/** The acts open to this person, in their order. */
export function actsOf(paper: Paper, actor: Pick<Actor, 'role'>): PaperCommandName[] {
  const open = availablePaperCommands(paper, actor);
  return ORDER.filter(
    (command) => open.includes(command) && !(command === 'generateDocument' && isOthersWord(paper, actor)),
  );
}

const UNISSUED: readonly PaperState[] = ['draft', 'submitted', 'returned', 'signed'];

/** Whether the paper can be shown in place as its data say it now; what is issued is read in its own files. */
export const canPreview = (paper: Paper, actor: Pick<Actor, 'role'>): boolean =>
  UNISSUED.includes(paper.state) && !isOthersWord(paper, actor);

// What the commune decides for itself, as a form: each setting with why there is one and what holds by default.
import {
  type Commune,
  completeDetails,
  DecidedSettings,
  decidedSettings,
  DEFAULT_COMMUNE_SETTINGS,
  type DetailField,
  type Details,
  ROLE_LABELS,
  rowsOf,
  type SettingKey,
  settingsProblems,
  textOf,
} from '@ocop/functions/domain';
import { formatMoment } from '../../text/format.ts';

export interface Setting {
  readonly key: SettingKey;
  readonly title: string;
  /** What it does, and to what it applies from when. */
  readonly why: string;
  /** The default, and where it comes from. */
  readonly byDefault: string;
  readonly fields: readonly DetailField[];
}

export interface SettingGroup {
  readonly id: string;
  readonly title: string;
  readonly settings: readonly Setting[];
}

const days = (key: SettingKey, label: string): readonly DetailField[] => [
  { key, kind: 'number', label, unit: 'ngày làm việc' },
];
const dayRows = (key: 'off' | 'work', label: string): DetailField => ({
  key,
  kind: 'rows',
  label,
  rowName: 'ngày',
  columns: [{ key: 'day', kind: 'date', label: 'Ngày' }],
});

export const SETTING_GROUPS: readonly SettingGroup[] = [
  {
    id: 'clock',
    title: 'Thời hạn và ngày làm việc',
    settings: [
      {
        key: 'pauseWhileSupplementing',
        title: 'Thời hạn trong lúc chờ bổ sung hồ sơ',
        why: 'Trong lúc chờ chủ thể bổ sung, 15 ngày làm việc đánh giá tại xã có dừng lại hay không. Đổi mục này thì hạn của hồ sơ đang giải quyết được tính lại ngay; lần chờ nào cũng còn ghi trong hồ sơ.',
        byDefault:
          'Mặc định: tạm dừng, theo thông lệ một cửa. Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 2 không quy định việc này.',
        fields: [
          {
            key: 'pauseWhileSupplementing',
            kind: 'choice',
            label: 'Trong lúc chờ bổ sung',
            options: [
              { value: 'yes', label: 'Tạm dừng tính ngày' },
              { value: 'no', label: 'Vẫn tính ngày' },
            ],
          },
        ],
      },
      {
        key: 'supplementDays',
        title: 'Thời gian cho chủ thể bổ sung',
        why: 'Hạn gợi ý khi Phòng Kinh tế trả lại hồ sơ để bổ sung; từng lần trả lại vẫn sửa được.',
        byDefault: 'Mặc định: 10 ngày làm việc. Quyết định 26/2026/QĐ-TTg không ấn định; xã tự định.',
        fields: days('supplementDays', 'Số ngày cho bổ sung'),
      },
      {
        key: 'findingDays',
        title: 'Thời gian cho đơn vị được hỏi ghi ý kiến',
        why: 'Hạn của Phòng Văn hóa - Xã hội và đơn vị khác, kể từ ngày được hỏi; áp dụng cho lần hỏi từ nay.',
        byDefault:
          'Mặc định: 5 ngày làm việc, trong 15 ngày làm việc của xã (Quyết định 26/2026/QĐ-TTg, Điều 7).',
        fields: days('findingDays', 'Số ngày cho ý kiến'),
      },
      {
        key: 'confirmationDays',
        title: 'Thời gian cho trưởng thôn xác nhận',
        why: 'Hạn xác nhận tỷ lệ lao động, nguyên liệu địa phương; áp dụng cho lần đề nghị từ nay.',
        byDefault: 'Mặc định: 3 ngày làm việc. Quyết định 26/2026/QĐ-TTg không ấn định; xã tự định.',
        fields: days('confirmationDays', 'Số ngày cho xác nhận'),
      },
      {
        key: 'holidaySwaps',
        title: 'Ngày nghỉ hoán đổi, ngày làm bù',
        why: 'Ngày lễ, Tết và ngày nghỉ bù đã có sẵn. Ở đây chỉ ghi thay đổi được công bố hằng năm; hạn của hồ sơ đang giải quyết được tính lại ngay.',
        byDefault:
          'Mặc định: không có thay đổi; nghỉ theo Bộ luật Lao động 2019, Điều 111 khoản 3 và Điều 112.',
        fields: [
          dayRows('off', 'Ngày làm việc chuyển thành ngày nghỉ'),
          dayRows('work', 'Ngày nghỉ chuyển thành ngày làm việc'),
        ],
      },
    ],
  },
  {
    id: 'papers',
    title: 'Văn bản',
    settings: [
      {
        key: 'numbering',
        title: 'Cách đánh số văn bản',
        why: 'Chỉ đổi được khi năm nay chưa cấp số nào, để không số nào cấp hai lần.',
        byDefault: 'Mặc định: mỗi loại văn bản một dãy số trong năm (Nghị định 30/2020/NĐ-CP, Điều 15).',
        fields: [
          {
            key: 'numbering',
            kind: 'choice',
            label: 'Dãy số',
            options: [
              { value: 'perType', label: 'Mỗi loại văn bản một dãy' },
              { value: 'single', label: 'Một dãy chung cho mọi loại' },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'files',
    title: 'Tệp tải lên',
    settings: [
      {
        key: 'uploadLimits',
        title: 'Dung lượng',
        why: 'Áp dụng cho tệp tải lên từ nay; tệp đã nhận vẫn giữ.',
        byDefault:
          'Mặc định: mỗi tệp 50 MB, mỗi hồ sơ 500 MB, cũng là mức cao nhất hệ thống nhận. Pháp luật không ấn định.',
        fields: [
          { key: 'file', kind: 'number', label: 'Một tệp tối đa', unit: 'MB' },
          { key: 'dossier', kind: 'number', label: 'Cả hồ sơ tối đa', unit: 'MB' },
        ],
      },
    ],
  },
  {
    id: 'rounds',
    title: 'Đợt đánh giá tại xã',
    settings: [
      {
        key: 'rounds',
        title: 'Đợt mới bắt đầu với',
        why: 'Số tối thiểu vừa là số thành viên phải có mặt, vừa là số phiếu phải có về mỗi hồ sơ. Điểm chấm thử lệch quá giới hạn thì được nhắc để trao đổi lại. Đợt đã lập giữ số của đợt đó; từng đợt vẫn sửa được.',
        byDefault:
          'Mặc định: quá nửa số thành viên; tổng điểm lệch 10, một tiêu chí lệch 2. Quyết định 26/2026/QĐ-TTg không ấn định; xã không chấm điểm, điểm chấm thử chỉ để trao đổi.',
        fields: [
          {
            key: 'quorum',
            kind: 'choice',
            label: 'Số thành viên tối thiểu',
            options: [
              { value: 'majority', label: 'Quá nửa số thành viên của Tổ' },
              { value: 'twoThirds', label: 'Hai phần ba số thành viên của Tổ' },
            ],
          },
          { key: 'spread', kind: 'number', label: 'Tổng điểm chấm thử lệch quá', unit: 'điểm' },
          { key: 'criterionSpread', kind: 'number', label: 'Điểm một tiêu chí lệch quá', unit: 'điểm' },
        ],
      },
    ],
  },
];

const FIELDS = SETTING_GROUPS.flatMap(({ settings }) => settings.flatMap(({ fields }) => fields));
const MB = 1024 * 1024;

/** The settings as the boxes hold them. */
export function boxesOf(settings: DecidedSettings): Details {
  const { holidaySwaps, uploadLimits, rounds } = settings;
  return completeDetails(FIELDS, {
    pauseWhileSupplementing: settings.pauseWhileSupplementing ? 'yes' : 'no',
    supplementDays: String(settings.supplementDays),
    findingDays: String(settings.findingDays),
    confirmationDays: String(settings.confirmationDays),
    off: holidaySwaps.off.map((day) => ({ day })),
    work: holidaySwaps.work.map((day) => ({ day })),
    numbering: settings.numbering,
    file: String(uploadLimits.file / MB),
    dossier: String(uploadLimits.dossier / MB),
    quorum: rounds.quorum,
    spread: String(rounds.spread),
    criterionSpread: String(rounds.criterionSpread),
  });
}

/** An empty box is no number, not 0. */
function numberIn(boxes: Details, key: string): number {
  const text = textOf(boxes, key);
  return text === '' ? Number.NaN : Number(text.replace(',', '.'));
}

/** What would be sent; rows without a day are no days. */
function written(boxes: Details): unknown {
  const daysIn = (key: string): string[] =>
    rowsOf(boxes, key)
      .map(({ day = '' }) => day)
      .filter((day) => day !== '');
  return {
    pauseWhileSupplementing: textOf(boxes, 'pauseWhileSupplementing') === 'yes',
    supplementDays: numberIn(boxes, 'supplementDays'),
    findingDays: numberIn(boxes, 'findingDays'),
    confirmationDays: numberIn(boxes, 'confirmationDays'),
    holidaySwaps: { off: daysIn('off'), work: daysIn('work') },
    numbering: textOf(boxes, 'numbering'),
    uploadLimits: { file: numberIn(boxes, 'file') * MB, dossier: numberIn(boxes, 'dossier') * MB },
    rounds: {
      quorum: textOf(boxes, 'quorum'),
      spread: numberIn(boxes, 'spread'),
      criterionSpread: numberIn(boxes, 'criterionSpread'),
    },
  };
}

export interface BoxProblem {
  readonly path: string;
  readonly message: string;
}

/** "holidaySwaps.off.2" → "settings.off.2.day", "rounds.spread" → "settings.spread": the box on the page. */
export function boxPath(path: string): string {
  const [first = '', second, third] = path.split('.');
  if (first === 'holidaySwaps')
    return third === undefined ? `settings.${String(second)}` : `settings.${String(second)}.${third}.day`;
  return `settings.${second ?? first}`;
}

/** "settings.off.2.day" → "Ngày làm việc chuyển thành ngày nghỉ": what the summary of errors says before each. */
export function boxLabel(path: string): string {
  const [, key] = path.split('.');
  return FIELDS.find((field) => field.key === key)?.label ?? '';
}

/** The settings as they would be sent, or what keeps them from it, by the server's own rules. */
export function readBoxes(
  boxes: Details,
): { readonly settings: DecidedSettings } | { readonly problems: readonly BoxProblem[] } {
  const read = DecidedSettings.safeParse(written(boxes));
  const found = read.success
    ? settingsProblems(read.data)
    : read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const problems = found
    .map(({ path, message }) => ({ path: boxPath(path), message }))
    .filter(({ path }, at, all) => all.findIndex((each) => each.path === path) === at);
  return read.success && problems.length === 0 ? { settings: read.data } : { problems };
}

/** What was typed beside what is stored: a box that was put back is not typed. */
export const typedOver = (stored: Details, boxes: Details): Details =>
  Object.fromEntries(
    Object.entries(boxes).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(stored[key])),
  );

/** Who changed a setting last, or that it is as it was set up. */
export function changeWords(commune: Commune, { key, fields }: Setting): string {
  const change = commune.settingsLog?.changes[key];
  if (change !== undefined) {
    const { by, at } = change;
    return `Đổi lần cuối lúc ${formatMoment(at)}: ${by.name} (${ROLE_LABELS[by.role]}).`;
  }
  const [now, usual] = [commune.settings, DEFAULT_COMMUNE_SETTINGS].map((settings) =>
    boxesOf(decidedSettings({ settings })),
  );
  const isUsual = fields.every(
    (field) => JSON.stringify(now?.[field.key]) === JSON.stringify(usual?.[field.key]),
  );
  return isUsual ? 'Chưa ai đổi: đang theo mặc định.' : 'Đặt khi lập xã trong hệ thống; chưa ai đổi từ đó.';
}

// What stands between a dossier and its sending, and what follows afterwards, in sentences.
import {
  clockRule,
  type Commune,
  type FrozenFile,
  lastReceiptFor,
  type MissingItem,
  type PlainDate,
  provinceRound,
  type StoredDossier,
} from '@ocop/functions/domain';
import { formatDay, formatDayWithWeekday } from '../../text/format.ts';
import { missingIn, placeOf, type Step, stepHref } from './steps.model.ts';
import type { Work } from './work.model.ts';

export interface Gap {
  readonly message: string;
  readonly href: string;
}
export interface GapGroup {
  readonly step: Step;
  readonly gaps: readonly Gap[];
}

/** Files that are neither received nor gone: they would be refused with the whole dossier. */
function fileGaps({ files, dossier }: Work): Gap[] {
  return files
    .filter(({ state }) => state === 'uploading' || state === 'refused')
    .map(({ name, state, evidenceCode }) => ({
      message:
        state === 'refused'
          ? `Tệp “${name}” không nhận được; xin bỏ hoặc thay tệp khác.`
          : `Tệp “${name}” chưa tải xong; xin đợi hoặc bỏ tệp.`,
      href: stepHref(dossier.id, 'minh-chung', evidenceCode),
    }));
}

/** Everything that is missing, under the step at which it is mended; steps with nothing missing are left out. */
export function gapsOf(work: Work): readonly GapGroup[] {
  const gapOf = ({ key, message }: MissingItem): Gap => ({
    message,
    href: placeOf(work.dossier.id, work.steps, key),
  });
  return work.steps
    .map((step) => ({
      step,
      gaps: [...missingIn(step, work.missing).map(gapOf), ...(step.kind === 'files' ? fileGaps(work) : [])],
    }))
    .filter(({ gaps }) => gaps.length > 0);
}

/** Whether the producer still has to agree to what a helper prepared. */
export function needsConsent({ preparedBy, consent }: StoredDossier): boolean {
  return preparedBy !== null && consent === null;
}

/** The files that a sending would freeze, or has frozen. */
export type SentFile = Pick<FrozenFile, 'id' | 'name' | 'size' | 'pageCount' | 'evidenceCode'> & {
  readonly sha256: string | null;
};

/** What sending sets going, before and after the press. */
export function effectsOf(
  dossier: StoredDossier,
  today: PlainDate,
  commune: Commune | undefined,
): readonly string[] {
  const locked = 'Hồ sơ được khóa như lúc gửi; chỉ những chỗ xã yêu cầu bổ sung mới mở lại để sửa.';
  if (dossier.referral !== null) return [locked, 'Phòng Kinh tế xã xem phần hoàn thiện và gửi lại lên tỉnh.'];
  if (dossier.receipt !== null)
    return [locked, 'Phòng Kinh tế xã xem phần bổ sung; thời hạn 15 ngày làm việc chạy tiếp.'];
  return [
    locked,
    'Phòng Kinh tế xã kiểm tra và tiếp nhận hồ sơ, ông/bà nhận được giấy tiếp nhận. Từ ngày tiếp nhận, xã có 15 ngày làm việc.',
    roundSentence(today, commune),
    'Xã chỉ ghi ý kiến về bốn nội dung, không chấm điểm, không xếp sao; kết quả do tỉnh quyết định.',
  ];
}

function roundSentence(today: PlainDate, commune: Commune | undefined): string {
  const round = provinceRound(today);
  const name = `đợt ${String(round.round)} năm ${String(round.year)}`;
  const until = `xã gửi tỉnh trước ngày ${formatDay(round.sendBefore)}`;
  if (commune === undefined) return `Đợt đánh giá của tỉnh đang tới: ${name}, ${until}.`;
  const last = lastReceiptFor(round, clockRule(commune, today).calendar);
  return today > last
    ? `Đợt của tỉnh đang tới là ${name}, ${until}. Còn ít hơn 15 ngày làm việc, hồ sơ có thể phải sang đợt sau.`
    : `Để kịp ${name} của tỉnh (${until}), hồ sơ cần được tiếp nhận chậm nhất ${formatDayWithWeekday(last)}.`;
}

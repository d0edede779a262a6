import { type Certificate, renewalWindow } from '../certificate/certificate.ts';
import { type CertificateMilestone, dueMilestones, type MilestoneCode } from '../certificate/milestones.ts';
import { addDays, formatDate, type PlainDate } from '../kernel/plain-date.ts';
import type { NoticeKind } from './notice.ts';
import { type Audience, type Milestone, type NoticeFacts, noticesBetween } from './milestones.ts';

/**
 * What each day of a certificate says. The window's two days have a code of their own beside `d180` and `d120`: those
 * say nothing more, so that nobody is told twice on one day.
 */
const WORDS: Readonly<Partial<Record<MilestoneCode, { kind: NoticeKind; title: string }>>> = {
  d210: { kind: 'certificateEnding', title: 'Giấy chứng nhận OCOP còn 210 ngày' },
  windowOpens: { kind: 'renewalWindowOpens', title: 'Bắt đầu nhận hồ sơ đánh giá lại' },
  d150: { kind: 'certificateEnding', title: 'Giấy chứng nhận OCOP còn 150 ngày' },
  d130: { kind: 'certificateEnding', title: 'Giấy chứng nhận OCOP còn 130 ngày' },
  windowCloses: { kind: 'renewalWindowCloses', title: 'Ngày cuối nộp hồ sơ đánh giá lại' },
  ended: { kind: 'certificateEnded', title: 'Giấy chứng nhận OCOP đã hết hạn' },
};

function bodyOf({ productName, validUntil }: Certificate, ended: boolean): string {
  const until = `Giấy chứng nhận của sản phẩm “${productName}” có giá trị đến hết ngày ${formatDate(validUntil)}.`;
  if (ended)
    return `${until} Không dùng nhãn hiệu OCOP trên sản phẩm, bao bì, quảng cáo cho đến khi được công nhận lại.`;
  const { opensOn, closesOn } = renewalWindow(validUntil);
  return `${until} Hồ sơ đề nghị đánh giá lại nộp từ ngày ${formatDate(opensOn)} đến hết ngày ${formatDate(closesOn)} (QĐ 26/2026/QĐ-TTg, Điều 7.6.a).`;
}

function milestoneOf(
  certificate: Certificate,
  audiences: readonly Audience[],
  { code, on }: CertificateMilestone,
): Milestone[] {
  const words = WORDS[code];
  if (words === undefined) return [];
  const ended = code === 'ended';
  return [
    {
      key: code,
      kind: words.kind,
      on,
      until: ended ? null : renewalWindow(certificate.validUntil).closesOn,
      title: `${words.title}: ${certificate.productName}`,
      body: bodyOf(certificate, ended),
      audiences,
    },
  ];
}

/**
 * The notices of a certificate after the day `after` (already told) up to and with `today`: to Phòng Kinh tế, to the
 * producer, and to the head of the producer's village, who tells those that use paper.
 */
export function certificateNotices(
  certificate: Certificate,
  villageId: string | null,
  after: PlainDate,
  today: PlainDate,
): NoticeFacts[] {
  const audiences: Audience[] = [
    { role: 'economy', unit: null },
    { role: 'producer', unit: certificate.producerId },
    ...(villageId === null ? [] : [{ role: 'village', unit: villageId } as const]),
  ];
  const milestones = dueMilestones(certificate, after, today).flatMap((due) =>
    milestoneOf(certificate, audiences, due),
  );
  const subject = {
    collection: 'certificates',
    id: certificate.id,
    communeId: certificate.communeId,
  } as const;
  return noticesBetween(subject, milestones, addDays(after, 1), today);
}

// Which kinds of dossier a product may open, and how a renewal stands to its window.
import {
  type Certificate,
  certificateState,
  type DossierKind,
  ENDED_STATES,
  isInForce,
  type PlainDate,
  renewalWindow,
  type StoredDossier,
} from '@ocop/functions/domain';
import { formatDay, formatDayWithWeekday } from '../../text/format.ts';

export interface KindChoice {
  readonly kind: DossierKind;
  readonly label: string;
  /** When this is the right one. */
  readonly hint: string;
}

const FIRST: KindChoice = {
  kind: 'first',
  label: 'Đánh giá lần đầu',
  hint: 'Sản phẩm chưa được công nhận, hoặc giấy chứng nhận đã hết hiệu lực từ lâu.',
};
const UPGRADE: KindChoice = {
  kind: 'upgrade',
  label: 'Nâng hạng',
  hint: 'Sản phẩm đang được công nhận và muốn đạt nhiều sao hơn.',
};
const RENEWAL: KindChoice = {
  kind: 'renewal',
  label: 'Đánh giá lại',
  hint: 'Giữ công nhận khi giấy chứng nhận sắp hết 36 tháng.',
};

/** A product without a certificate can only begin; a revoked certificate cannot be renewed (Điều 7.6). */
export function kindsFor(certificate: Certificate | undefined, today: PlainDate): readonly KindChoice[] {
  if (certificate === undefined) return [FIRST];
  const state = certificateState(certificate, today);
  if (state === 'revoked') return [FIRST];
  return isInForce(state) ? [RENEWAL, UPGRADE, FIRST] : [FIRST, RENEWAL];
}

export interface WindowWord {
  /** Whether a reason must be given for filing outside the window. */
  readonly isOutside: boolean;
  readonly text: string;
}

/** How filing a renewal today stands to the 180 to 120 days before the certificate's last day. */
export function windowWord({ validUntil }: Pick<Certificate, 'validUntil'>, today: PlainDate): WindowWord {
  const { opensOn, closesOn } = renewalWindow(validUntil);
  const rule = `Giấy chứng nhận có giá trị đến ${formatDay(validUntil)}; hồ sơ đánh giá lại nộp từ ${formatDay(opensOn)} đến ${formatDayWithWeekday(closesOn)}`;
  if (today < opensOn)
    return { isOutside: true, text: `${rule}. Hôm nay còn sớm; nộp bây giờ cần ghi lý do.` };
  if (today > closesOn)
    return {
      isOutside: true,
      text: `${rule}. Thời gian này đã qua; Phòng Kinh tế xem lý do và quyết định nhận như thế nào.`,
    };
  return { isOutside: false, text: `${rule}. Hôm nay đang trong thời gian nộp.` };
}

/** A dossier of this product that is still on its way: better to go on with it than to begin another. */
export function openDossierOf(
  dossiers: readonly StoredDossier[],
  productId: string,
): StoredDossier | undefined {
  return dossiers.find(({ product, state }) => product.id === productId && !ENDED_STATES.includes(state));
}

/** The wording of a commune that has set nothing itself, under the law in force (QĐ 26/2026/QĐ-TTg). */
import type { Commune } from '../people/commune.ts';
import type { RecipientGroup } from './model.ts';
import { paperKinds } from './kinds.ts';
import { authorityLines, reviewCommittee } from './office-wording.ts';
import type { OfficePaper } from './paper-types.ts';
import type { OfficeIdentity, PaperWording, SignerWording } from './wording.ts';

export interface CommuneNames {
  /** "xã", "phường", "đặc khu". */
  readonly kind: string;
  readonly name: string;
  readonly province: string;
}

const KINDS = ['xã', 'phường', 'đặc khu'] as const;

/** "Xã Tân Kỳ" → kind "xã", name "Tân Kỳ"; a bare name is taken for a commune's (xã). */
export function communeNames(commune: Pick<Commune, 'name' | 'provinceName'>): CommuneNames {
  const lower = commune.name.toLowerCase();
  const kind = KINDS.find((each) => lower.startsWith(`${each} `));
  const name = kind === undefined ? commune.name : commune.name.slice(kind.length + 1);
  const province = commune.provinceName.replace(/^(?:tỉnh|thành phố) /iu, '');
  return { kind: kind ?? 'xã', name, province };
}

/** Căn cứ in force in November 2026; an office adds its province's plan and its own. */
export const GROUNDS_IN_FORCE: readonly string[] = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
  'Căn cứ Nghị quyết số 257/2025/QH15 của Quốc hội',
  'Căn cứ Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ ban hành Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm OCOP',
];

/** What the office says of itself, until it says otherwise. */
export function defaultIdentity({ kind, name, province }: CommuneNames): OfficeIdentity {
  return {
    commune: `${kind} ${name}`,
    province: `tỉnh ${province}`,
    place: name,
    issuer: ['ỦY BAN NHÂN DÂN', `${kind} ${name}`],
    letterSymbol: 'UBND-KT',
    receivingDesk: 'Phòng Kinh tế',
    deskContact: null,
  };
}

type Words = Pick<PaperWording, 'grounds' | 'recipients' | 'signer'>;

const all = (...lines: readonly string[]): PaperWording['recipients'] => [{ label: null, lines: [...lines] }];
const group = (label: string, ...lines: readonly string[]): RecipientGroup & { lines: string[] } => ({
  label,
  lines: [...lines],
});

/** Acts of the committee: "TM. ỦY BAN NHÂN DÂN", a deputy for the chair. */
const committee: SignerWording = {
  authority: [...authorityLines({ authority: 'KT', position: 'PHÓ CHỦ TỊCH' })],
  name: null,
};
/** Acts of the chair (a decision, an invitation), without "TM.". */
const chair: SignerWording = { authority: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: null };
const section: SignerWording = { authority: ['TL. CHỦ TỊCH', 'TRƯỞNG PHÒNG KINH TẾ'], name: null };
const hand = (title: string): SignerWording => ({ authority: [title], name: null });

const words = (
  signer: SignerWording,
  recipients: PaperWording['recipients'] = [],
  grounds: readonly string[] = [],
): Words => ({
  signer,
  recipients,
  grounds: [...grounds],
});

const toApplicant = all('Như trên', 'Lưu: VT, KT');

const WORDS: { readonly [Paper in OfficePaper]: (names: CommuneNames) => Words } = {
  annualPlan: ({ kind }) =>
    words(
      committee,
      [
        group(
          'Gửi bản điện tử:',
          'Chi cục Kinh tế hợp tác và PTNT tỉnh',
          `TT Đảng ủy; TT HĐND ${kind}`,
          `Các PCT UBND ${kind}`,
          `UB MTTQVN ${kind}`,
          'Phòng Văn hóa - Xã hội',
        ),
        group('Gửi bản giấy:', 'Các trưởng thôn', 'Các tổ chức kinh tế', 'Lưu: VT, KT'),
      ],
      GROUNDS_IN_FORCE,
    ),
  assessmentTeamDecision: ({ kind }) =>
    words(
      chair,
      all('Như Điều 3', `TT Đảng ủy, TT HĐND ${kind}`, `Chủ tịch, các PCT UBND ${kind}`, 'Lưu: VT, KT'),
      [...GROUNDS_IN_FORCE, 'Theo đề nghị của Trưởng phòng Kinh tế'],
    ),
  villageConfirmation: () => words(hand('TRƯỞNG THÔN')),
  receipt: () => words(hand('NGƯỜI TIẾP NHẬN HỒ SƠ')),
  supplementRequest: () => words(section, toApplicant),
  refusal: () => words(section, toApplicant),
  extensionNotice: () => words(committee, toApplicant),
  stopNotice: () => words(section, toApplicant),
  processSlip: () => words(hand('NGƯỜI LẬP PHIẾU')),
  invitation: () => words(chair, all('Như trên', 'Lưu: VT, KT')),
  opinionSheet: () => words(hand('NGƯỜI CHO Ý KIẾN')),
  meetingMinutes: () => words(hand('CHỦ TRÌ')),
  communeReview: ({ kind, name, province }) =>
    words(
      {
        authority: [
          ...authorityLines(
            { authority: 'KT', position: 'PHÓ CHỦ TỊCH' },
            reviewCommittee(`${kind} ${name}`),
          ),
        ],
        name: null,
      },
      all(
        `Ủy ban nhân dân tỉnh ${province}`,
        'Sở Nông nghiệp và Môi trường',
        `Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân ${kind}`,
        'Lưu: VT, KT',
      ),
    ),
  provinceRequest: () =>
    words(
      committee,
      all('Như trên', 'Sở Nông nghiệp và Môi trường', 'Chủ thể có sản phẩm', 'Lưu: VT, KT'),
      GROUNDS_IN_FORCE,
    ),
  handover: () => words(hand('BÊN GIAO')),
  resultNotice: ({ kind }) =>
    words(committee, all('Như trên', `Chủ tịch, các PCT UBND ${kind}`, 'Lưu: VT, KT')),
  certificateEndingNotice: ({ kind }) =>
    words(
      committee,
      all('Như trên', `Chủ tịch, các PCT UBND ${kind}`, 'Trưởng thôn nơi có sản phẩm', 'Lưu: VT, KT'),
    ),
  inspectionMinutes: () => words(hand('TRƯỞNG ĐOÀN KIỂM TRA')),
  productionStopped: ({ kind }) =>
    words(
      committee,
      all(
        'Như trên',
        'Sở Nông nghiệp và Môi trường',
        `Chủ tịch, các PCT UBND ${kind}`,
        'Chủ thể có sản phẩm',
        'Lưu: VT, KT',
      ),
    ),
  periodicReport: ({ kind }) =>
    words(
      committee,
      all('Như trên', `TT Đảng ủy, TT HĐND ${kind}`, `Chủ tịch, các PCT UBND ${kind}`, 'Lưu: VT, KT'),
    ),
};

/** The wording of one paper, until the office words it itself. */
export function defaultWording(paper: OfficePaper, names: CommuneNames): PaperWording {
  return { symbol: paperKinds[paper].symbol ?? '', closing: [], ...WORDS[paper](names) };
}

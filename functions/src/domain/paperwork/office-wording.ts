/** What an office words itself: letterhead, căn cứ, recipients, signers, symbols. Settings of the commune. */
import { party } from './build.ts';
import type { OfficeLetterhead, SignatureParty } from './model.ts';
import { capitals, isFilled, joinFilled, legalDate, orBlank } from './typography.ts';

/** Who signs, by what authority, one line each: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
export interface SignerWording {
  readonly authority: readonly string[];
  /** Full name without a degree (NĐ 30, ô 7b); null leaves the place for the pen. */
  readonly name: string | null;
}

/** What may differ for each paper: symbol without the number, căn cứ, recipients, signer. */
export interface PaperWording {
  /** "BC-UBND" of "08/BC-UBND". */
  readonly symbol: string;
  readonly grounds: readonly string[];
  /** Without "- " and ";": "Như trên", "Lưu: VT, KT". */
  readonly recipients: readonly string[];
  readonly signer: SignerWording;
}

export type OfficePaper = 'communeReview' | 'provinceRequest' | 'receipt' | 'supplementRequest';

export interface OfficeWording {
  /** "xã Tân Kỳ": kind and name as it stands in a sentence. */
  readonly commune: string;
  /** "tỉnh Thái Nguyên". */
  readonly province: string;
  /** Place in the date line; by custom the name alone: "Tân Kỳ". */
  readonly place: string;
  /** Letterhead, capitals, one line each: "ỦY BAN NHÂN DÂN", "XÃ TÂN KỲ". */
  readonly issuer: readonly string[];
  /** Symbol of a letter (công văn): issuer and drafting unit, "UBND-KT". */
  readonly letterSymbol: string;
  /** Desk that takes the dossiers: "Phòng Kinh tế". */
  readonly receivingDesk: string;
  /** Address, telephone, e-mail of that desk, in one line; null when not set. */
  readonly deskContact: string | null;
  readonly papers: Readonly<Record<OfficePaper, PaperWording>>;
}

/** Number, date and signer of one paper; all null while it is a draft. */
export interface Issuance {
  /** The number alone, as the register gave it: "08". */
  readonly number: string | null;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string | null;
}

export const UNISSUED: Issuance = { number: null, issuedOn: null };

/** Căn cứ in force in November 2026; an office adds its province's plan and its own. */
export const GROUNDS_IN_FORCE: readonly string[] = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
  'Căn cứ Nghị quyết số 257/2025/QH15 của Quốc hội',
  'Căn cứ Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ ban hành Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm OCOP',
];

/** "Số: 08/BC-UBND"; a draft keeps room for the number. */
export function numberLine(issuance: Issuance, symbol: string): string {
  const number = isFilled(issuance.number) ? issuance.number.trim() : '……';
  return `Số: ${number}/${symbol}`;
}

/** "Tân Kỳ, ngày 05 tháng 02 năm 2026". */
export const placeAndDate = (place: string | null, day: string | null): string =>
  joinFilled([orBlank(place), legalDate(day)]);

/** The office's letterhead over one paper. `about` is the "V/v …" of a công văn. */
export function officeLetterhead(
  office: OfficeWording,
  issuance: Issuance,
  symbol: string,
  about: string | null = null,
): OfficeLetterhead {
  return {
    kind: 'office',
    parent: [],
    issuer: office.issuer.map(capitals),
    number: numberLine(issuance, symbol),
    about,
    placeAndDate: placeAndDate(office.place, issuance.issuedOn),
  };
}

export const officeSigner = (signer: SignerWording): SignatureParty =>
  party({ authority: signer.authority.map(capitals), name: signer.name });

/** TM. on behalf of the collective, KT. deputy for the head, TL. by order, Q. acting (NĐ 30, ô 7a). */
export type SigningAuthority = 'TM' | 'KT' | 'TL' | 'Q' | 'none';

export interface OfficeSigner {
  readonly name: string;
  /** "Phó Chủ tịch", "Trưởng phòng Kinh tế". */
  readonly position: string;
  readonly authority: SigningAuthority;
}

const COMMITTEE = 'TM. ỦY BAN NHÂN DÂN';

/** The lines over a signature; `committee` is the line of the collective, which Mẫu số 03 writes in its own way. */
export function authorityLines(
  { authority, position }: Pick<OfficeSigner, 'authority' | 'position'>,
  committee: string = COMMITTEE,
): readonly string[] {
  switch (authority) {
    case 'TM':
      return [committee, position];
    case 'KT':
      return [committee, 'KT. CHỦ TỊCH', position];
    case 'Q':
      return [committee, /^q\./iu.test(position) ? position : `Q. ${position}`];
    case 'TL':
      return ['TL. CHỦ TỊCH', position];
    case 'none':
      return [position];
  }
}

/** The same wording with another signer for one paper. */
export function withSigner(office: OfficeWording, paper: OfficePaper, signer: OfficeSigner): OfficeWording {
  const committee = paper === 'communeReview' ? reviewCommittee(office.commune) : COMMITTEE;
  const wording = { name: signer.name, authority: authorityLines(signer, committee) };
  return { ...office, papers: { ...office.papers, [paper]: { ...office.papers[paper], signer: wording } } };
}

/** Mẫu số 03 prints "T.M ỦY BAN NHÂN DÂN XÃ…." where NĐ 30/2020 would write "TM.": the form is kept. */
const reviewCommittee = (commune: string): string => `T.M ỦY BAN NHÂN DÂN ${commune}`;

interface CommuneNames {
  /** "xã", "phường", "đặc khu". */
  readonly kind: string;
  readonly name: string;
  readonly province: string;
}

const deputySigns: SignerWording = {
  authority: [COMMITTEE, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  name: null,
};

function reviewWording(kind: string, commune: string, province: string): PaperWording {
  return {
    symbol: 'BC-UBND',
    grounds: [],
    recipients: [
      `Ủy ban nhân dân tỉnh ${province}`,
      'Sở Nông nghiệp và Môi trường',
      `Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân ${kind}`,
      'Lưu: VT, KT',
    ],
    signer: { authority: [reviewCommittee(commune), 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: null },
  };
}

/**
 * The wording of a commune that has set nothing itself, under the law in force (QĐ 26/2026/QĐ-TTg).
 * Mẫu số 03 prints "T.M ỦY BAN NHÂN DÂN XÃ…" and keeps it; other papers write "TM." as NĐ 30/2020 does.
 */
export function defaultOfficeWording({ kind, name, province }: CommuneNames): OfficeWording {
  const commune = `${kind} ${name}`;
  const desk = { authority: ['NGƯỜI TIẾP NHẬN HỒ SƠ'], name: null };
  return {
    commune,
    province: `tỉnh ${province}`,
    place: name,
    issuer: ['ỦY BAN NHÂN DÂN', commune],
    letterSymbol: 'UBND-KT',
    receivingDesk: 'Phòng Kinh tế',
    deskContact: null,
    papers: {
      communeReview: reviewWording(kind, commune, province),
      provinceRequest: {
        symbol: 'TTr-UBND',
        grounds: GROUNDS_IN_FORCE,
        recipients: ['Như trên', 'Sở Nông nghiệp và Môi trường', 'Chủ thể có sản phẩm', 'Lưu: VT, KT'],
        signer: deputySigns,
      },
      receipt: { symbol: 'GTN-UBND', grounds: [], recipients: [], signer: desk },
      supplementRequest: {
        symbol: 'PBS-UBND',
        grounds: [],
        recipients: ['Như trên', 'Lưu: VT, KT'],
        signer: { authority: ['TL. CHỦ TỊCH', 'TRƯỞNG PHÒNG KINH TẾ'], name: null },
      },
    },
  };
}

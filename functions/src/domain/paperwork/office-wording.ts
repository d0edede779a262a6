/** What an office words itself: letterhead, căn cứ, recipients, signers, symbols. Settings of the commune. */
import { party } from './build.ts';
import type { OfficeLetterhead, SignatureParty } from './model.ts';
import { capitals, isFilled, joinFilled, legalDate, orBlank } from './typography.ts';
import type { OfficeIdentity, PaperWording, SignerWording } from './wording.ts';

/** Number, date and signer of one paper; all null while it is a draft. */
export interface Issuance {
  /** The number alone, as the register gave it: "08". */
  readonly number: string | null;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string | null;
}

export const UNISSUED: Issuance = { number: null, issuedOn: null };

/** What every paper of the office is built from, beside its own facts. */
export interface OfficeFacts {
  readonly office: OfficeIdentity;
  readonly wording: PaperWording;
  readonly issuance: Issuance;
}

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
  office: OfficeIdentity,
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

/** The wording with another signer; `committee` as in `authorityLines`. */
export function withSigner(wording: PaperWording, signer: OfficeSigner, committee?: string): PaperWording {
  return { ...wording, signer: { name: signer.name, authority: [...authorityLines(signer, committee)] } };
}

/** Mẫu số 03 prints "T.M ỦY BAN NHÂN DÂN XÃ…." where NĐ 30/2020 would write "TM.": the form is kept. */
export const reviewCommittee = (commune: string): string => `T.M ỦY BAN NHÂN DÂN ${commune}`;

/** What an office words itself, resolved for one paper and kept with it as it was issued. */
import { z } from 'zod';

const Line = z.string().max(1000);

export const RecipientGroups = z
  .array(z.strictObject({ label: z.string().max(100).nullable(), lines: z.array(Line).max(40) }))
  .max(6);

/** What may differ for each paper: symbol without the number, căn cứ, closing lines, recipients, signer. */
export const PaperWording = z.strictObject({
  /** "BC-UBND" of "08/BC-UBND"; empty for a paper without a number. */
  symbol: z.string().max(30),
  grounds: z.array(Line).max(30),
  /** Paragraphs before the signature, in place of the paper's own last sentence; none keeps the paper's own. */
  closing: z.array(Line).max(10),
  /** Without "- " and ";": "Như trên", "Lưu: VT, KT". */
  recipients: RecipientGroups,
  signer: z.strictObject({
    /** By what authority, one line each: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
    authority: z.array(z.string().max(200)).max(4),
    /** Full name without a degree (NĐ 30, ô 7b); null leaves the place for the pen. */
    name: z.string().max(200).nullable(),
  }),
});
export type PaperWording = z.infer<typeof PaperWording>;
export type SignerWording = PaperWording['signer'];

/** What the office says of itself on every paper. */
export const OfficeIdentity = z.strictObject({
  /** "xã Tân Kỳ": kind and name as it stands in a sentence. */
  commune: z.string().max(200),
  /** "tỉnh Thái Nguyên". */
  province: z.string().max(200),
  /** Place in the date line; by custom the name alone: "Tân Kỳ". */
  place: z.string().max(200),
  /** Letterhead, capitals, one line each: "ỦY BAN NHÂN DÂN", "XÃ TÂN KỲ". */
  issuer: z.array(z.string().max(200)).min(1).max(4),
  /** Symbol of a letter (công văn): issuer and drafting unit, "UBND-KT". */
  letterSymbol: z.string().max(30),
  /** Desk that takes the dossiers: "Phòng Kinh tế". */
  receivingDesk: z.string().max(200),
  /** Address, telephone, e-mail of that desk, in one line; null when not set. */
  deskContact: z.string().max(300).nullable(),
});
export type OfficeIdentity = z.infer<typeof OfficeIdentity>;

/** The wording that one paper was made with: the office's own words may change later, the paper's do not. */
export const KeptWording = z.strictObject({ office: OfficeIdentity, paper: PaperWording });
export type KeptWording = z.infer<typeof KeptWording>;

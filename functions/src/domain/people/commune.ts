import { z } from 'zod';
import { CommuneId, Uid } from '../kernel/ids.ts';
import { Instant, PlainDate } from '../kernel/plain-date.ts';
import { ShortText } from '../kernel/text.ts';
import { DEFAULT_UPLOAD_LIMITS } from '../dossier/files.ts';
import { Role } from './roles.ts';

/** What each commune sets for itself; a province has about a hundred of them in one project. */
export const Commune = z.strictObject({
  id: CommuneId,
  name: ShortText,
  provinceCode: z.string().regex(/^\d{2}$/u),
  provinceName: ShortText,
  /** Place name on papers, before the date. */
  placeName: ShortText,
  signers: z.array(
    z.strictObject({
      id: z.string().max(40),
      name: ShortText,
      position: ShortText,
      /** How they sign: on behalf of the committee, for the chair, by order, acting. */
      authority: z.enum(['TM', 'KT', 'TL', 'Q', 'none']),
    }),
  ),
  settings: z.strictObject({
    /** Điều 7.2 is silent on supplementing: pause by one-stop practice, or not. Each pause is logged either way. */
    pauseWhileSupplementing: z.boolean(),
    /** Each year's announced swaps of working days. */
    holidaySwaps: z.strictObject({ off: z.array(PlainDate), work: z.array(PlainDate) }),
    uploadLimits: z.strictObject({ file: z.number().int(), dossier: z.number().int() }),
    /** Working days given for a supplement, a finding, a confirmation (local practice). */
    supplementDays: z.number().int().min(1).max(60),
    findingDays: z.number().int().min(1).max(15),
    confirmationDays: z.number().int().min(1).max(15),
    /** One number series per type of paper and year, or one for all. */
    numbering: z.enum(['perType', 'single']),
    /** What a new assessment round begins with; left out: more than half present, 10 and 2 points. */
    rounds: z
      .strictObject({
        quorum: z.enum(['majority', 'twoThirds']),
        /** Whole points between two members' totals, and on one criterion. */
        spread: z.number().int().min(0).max(100),
        criterionSpread: z.number().int().min(0).max(40),
      })
      .optional(),
    /** Roots of the authorities whose digital signatures the office trusts: name and certificate (PEM). */
    trustList: z
      .array(z.strictObject({ name: ShortText, pem: z.string().max(20_000) }))
      .max(60)
      .default([]),
  }),
  /** How often the settings were changed in the app, and who changed each last; left out while all are as set up. */
  settingsLog: z
    .strictObject({
      version: z.number().int().min(1),
      changes: z.record(
        z.string(),
        z.strictObject({ by: z.strictObject({ uid: Uid, role: Role, name: z.string() }), at: Instant }),
      ),
    })
    .optional(),
  schemaVersion: z.literal(1),
});
export type Commune = z.infer<typeof Commune>;

/** What a new round begins with where the commune has set nothing. */
export const DEFAULT_ROUND_SETTINGS: NonNullable<Commune['settings']['rounds']> = {
  quorum: 'majority',
  spread: 10,
  criterionSpread: 2,
};

export const DEFAULT_COMMUNE_SETTINGS: Commune['settings'] = {
  pauseWhileSupplementing: true,
  holidaySwaps: { off: [], work: [] },
  uploadLimits: { ...DEFAULT_UPLOAD_LIMITS },
  supplementDays: 10,
  findingDays: 5,
  confirmationDays: 3,
  numbering: 'perType',
  trustList: [],
};

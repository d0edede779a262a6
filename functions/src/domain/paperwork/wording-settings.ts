/** What a person of the office words in the app: one document for the office itself, one for each paper. */
import { z } from 'zod';
import { Doer } from '../dossier/dossier.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { CommuneId, Id } from '../kernel/ids.ts';
import { Instant } from '../kernel/plain-date.ts';
import { OfficePaper } from './paper-types.ts';
import { fillPlaceholders, placeholderProblems } from './placeholders.ts';
import type { PlaceholderValues } from './placeholders.ts';
import { type PaperWording, OfficeIdentity, RecipientGroups } from './wording.ts';

const Lines = (max: number) => z.array(z.string().trim().max(1000, 'Dài tối đa 1000 ký tự.')).max(max);

/** Null leaves the default wording of the law in force. Texts may hold `{{placeholders}}`. */
export const PaperWordingSettings = z.strictObject({
  symbol: z
    .string()
    .trim()
    .regex(/^\p{Lu}[\p{L}\d&.]*(?:-[\p{L}\d&.]+)*$/u, 'Ký hiệu ghi dạng TTr-UBND.')
    .max(30)
    .nullable(),
  grounds: Lines(30).nullable(),
  closing: Lines(10).nullable(),
  recipients: RecipientGroups.nullable(),
  /** Of the commune's signers; null takes the first, or who signs this paper by default. */
  signerId: z.string().max(40).nullable(),
});
export type PaperWordingSettings = z.infer<typeof PaperWordingSettings>;

export const NO_WORDING: PaperWordingSettings = {
  symbol: null,
  grounds: null,
  closing: null,
  recipients: null,
  signerId: null,
};

/** What the office may say of itself; null leaves what follows from the commune's name. */
export const OfficeSettings = z.strictObject({
  place: OfficeIdentity.shape.place.trim().min(1).nullable(),
  issuer: OfficeIdentity.shape.issuer.nullable(),
  letterSymbol: OfficeIdentity.shape.letterSymbol.trim().min(1).nullable(),
  receivingDesk: OfficeIdentity.shape.receivingDesk.trim().min(1).nullable(),
  deskContact: OfficeIdentity.shape.deskContact,
});
export type OfficeSettings = z.infer<typeof OfficeSettings>;

export const NO_OFFICE_SETTINGS: OfficeSettings = {
  place: null,
  issuer: null,
  letterSymbol: null,
  receivingDesk: null,
  deskContact: null,
};

/**
 * `wordings/{id}`: `office`, or the type of a paper. `version` grows with each save, so that of two people who edit at
 * once the later one is told.
 */
export const WordingDocument = z.strictObject({
  id: Id,
  communeId: CommuneId,
  office: OfficeSettings.nullable(),
  paper: PaperWordingSettings.nullable(),
  version: z.number().int().min(1),
  changedBy: Doer,
  changedAt: Instant,
  schemaVersion: z.literal(1),
});
export type WordingDocument = z.infer<typeof WordingDocument>;

/** Which document: the office itself, or one of its papers. */
export const WordingId = z.union([z.literal('office'), OfficePaper]);
export type WordingId = z.infer<typeof WordingId>;

function texts(settings: PaperWordingSettings): (readonly [path: string, text: string])[] {
  const lines = (name: 'grounds' | 'closing') =>
    (settings[name] ?? []).map((text, at) => [`paper.${name}.${String(at)}`, text] as const);
  const recipients = (settings.recipients ?? []).flatMap((group, g) =>
    group.lines.map((text, at) => [`paper.recipients.${String(g)}.lines.${String(at)}`, text] as const),
  );
  return [...lines('grounds'), ...lines('closing'), ...recipients];
}

/**
 * Refuses a wording with a broken placeholder, saying in which line and at which character.
 * @throws DomainError `invalid-argument` with `issues` of `{path, message}`
 */
export function checkWording(settings: PaperWordingSettings): void {
  const issues = texts(settings).flatMap(([path, text]) =>
    placeholderProblems(text).map(({ at, message }) => ({
      path,
      message: `Ký tự thứ ${String(at)}: ${message}`,
    })),
  );
  if (issues[0] !== undefined) throw new DomainError('invalid-argument', issues[0].message, { issues });
}

/** What the office says of itself: its settings over what follows from the commune's name. */
export function officeIdentity(defaults: OfficeIdentity, settings: OfficeSettings): OfficeIdentity {
  return {
    ...defaults,
    place: settings.place ?? defaults.place,
    issuer: settings.issuer ?? defaults.issuer,
    letterSymbol: settings.letterSymbol ?? defaults.letterSymbol,
    receivingDesk: settings.receivingDesk ?? defaults.receivingDesk,
    deskContact: settings.deskContact ?? defaults.deskContact,
  };
}

/** The words of one paper: its settings over the defaults, with every place filled. The signer is chosen elsewhere. */
export function wordingOf(
  defaults: PaperWording,
  settings: PaperWordingSettings,
  values: PlaceholderValues,
): PaperWording {
  const fill = (text: string): string => fillPlaceholders(text, values);
  return {
    symbol: settings.symbol ?? defaults.symbol,
    grounds: (settings.grounds ?? defaults.grounds).map(fill),
    closing: (settings.closing ?? defaults.closing).map(fill),
    recipients: (settings.recipients ?? defaults.recipients).map(({ label, lines }) => ({
      label,
      lines: lines.map(fill),
    })),
    signer: defaults.signer,
  };
}

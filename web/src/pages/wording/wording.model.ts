// The office's words as a form: lines as text, what is wrong in which line, and only what differs from the default kept.
import {
  type OfficeIdentity,
  OfficeSettings,
  type PaperWording,
  PaperWordingSettings,
  placeholderProblems,
} from '@ocop/functions/domain';
import { z } from 'zod';

/** One paper's words. `grounds`, `closing` and the recipients' `lines` hold a line for each. */
export const PaperForm = z.object({
  symbol: z.string(),
  grounds: z.string(),
  closing: z.string(),
  recipients: z.array(z.object({ label: z.string(), lines: z.string() })),
  /** Empty: who signs this paper by custom. */
  signerId: z.string(),
});
export type PaperForm = z.infer<typeof PaperForm>;
export type RecipientsForm = PaperForm['recipients'][number];

/** What the office says of itself. */
export const OfficeForm = z.object({
  place: z.string(),
  issuer: z.string(),
  letterSymbol: z.string(),
  receivingDesk: z.string(),
  deskContact: z.string(),
});
export type OfficeForm = z.infer<typeof OfficeForm>;

/** Something wrong in a field; `from` and `to` mark the characters, where they are known. */
export interface WordingIssue {
  readonly field: string;
  readonly message: string;
  readonly from?: number;
  readonly to?: number;
}

/** More groups than this no paper has. */
export const MOST_GROUPS = 6;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const textOf = (lines: readonly string[]): string => lines.join('\n');

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The default where the office says the same, so that a later default reaches it too. */
const unlessDefault = <T>(value: T, usual: T): T | null => (isSame(value, usual) ? null : value);

export function paperForm(defaults: PaperWording, settings: PaperWordingSettings): PaperForm {
  return {
    symbol: settings.symbol ?? defaults.symbol,
    grounds: textOf(settings.grounds ?? defaults.grounds),
    closing: textOf(settings.closing ?? defaults.closing),
    recipients: (settings.recipients ?? defaults.recipients).map(({ label, lines }) => ({
      label: label ?? '',
      lines: textOf(lines),
    })),
    signerId: settings.signerId ?? '',
  };
}

function recipientsOf({ recipients }: PaperForm): PaperWording['recipients'] {
  return recipients
    .map(({ label, lines }) => ({
      label: label.trim() === '' ? null : label.trim(),
      lines: linesOf(lines),
    }))
    .filter(({ lines }) => lines.length > 0);
}

export function paperSettings(form: PaperForm, defaults: PaperWording): PaperWordingSettings {
  const symbol = form.symbol.trim();
  return {
    symbol: symbol === '' ? null : unlessDefault(symbol, defaults.symbol),
    grounds: unlessDefault(linesOf(form.grounds), defaults.grounds),
    closing: unlessDefault(linesOf(form.closing), defaults.closing),
    recipients: unlessDefault(recipientsOf(form), defaults.recipients),
    signerId: form.signerId === '' ? null : form.signerId,
  };
}

export function officeForm(defaults: OfficeIdentity, settings: OfficeSettings): OfficeForm {
  return {
    place: settings.place ?? defaults.place,
    issuer: textOf(settings.issuer ?? defaults.issuer),
    letterSymbol: settings.letterSymbol ?? defaults.letterSymbol,
    receivingDesk: settings.receivingDesk ?? defaults.receivingDesk,
    deskContact: settings.deskContact ?? '',
  };
}

export function officeSettings(form: OfficeForm, defaults: OfficeIdentity): OfficeSettings {
  const own = (text: string, usual: string): string | null =>
    text.trim() === '' ? null : unlessDefault(text.trim(), usual);
  const issuer = linesOf(form.issuer);
  return {
    place: own(form.place, defaults.place),
    issuer: issuer.length === 0 ? null : unlessDefault(issuer, defaults.issuer),
    letterSymbol: own(form.letterSymbol, defaults.letterSymbol),
    receivingDesk: own(form.receivingDesk, defaults.receivingDesk),
    deskContact: form.deskContact.trim() === '' ? null : form.deskContact.trim(),
  };
}

/** "paper.recipients.0.lines.2" → "recipients-0-lines": the id of the field on the page. */
export function fieldOf(path: string): string {
  const [first = '', second, third] = path.split('.').filter((part) => part !== 'paper' && part !== 'office');
  return first === 'recipients' && second !== undefined && third !== undefined
    ? `recipients-${second}-${third}`
    : first;
}

/** Every broken placeholder of a text, with its line, its place in it and the characters to mark. */
export function placesWrong(field: string, label: string, text: string): WordingIssue[] {
  let start = 0;
  return text.split('\n').flatMap((line, index) => {
    const begins = start;
    start += line.length + 1;
    return placeholderProblems(line).map(({ at, message }) => {
      const from = begins + at - 1;
      const close = line.indexOf('}}', at - 1);
      return {
        field,
        message: `${label}, dòng ${String(index + 1)}, ký tự thứ ${String(at)}: ${message}`,
        from,
        to: close === -1 ? begins + line.length : begins + close + 2,
      };
    });
  });
}

const shapeIssues = (schema: z.ZodType, value: unknown): WordingIssue[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => ({
    field: fieldOf(path.join('.')),
    message,
  }));

/** All that keeps one paper's words from being saved. */
export function paperIssues(form: PaperForm, defaults: PaperWording): WordingIssue[] {
  return [
    ...placesWrong('grounds', 'Căn cứ', form.grounds),
    ...placesWrong('closing', 'Lời kết', form.closing),
    ...form.recipients.flatMap(({ lines }, at) =>
      placesWrong(`recipients-${String(at)}-lines`, `Nơi nhận, nhóm ${String(at + 1)}`, lines),
    ),
    ...shapeIssues(PaperWordingSettings, paperSettings(form, defaults)),
  ];
}

export const officeIssues = (form: OfficeForm, defaults: OfficeIdentity): WordingIssue[] =>
  shapeIssues(OfficeSettings, officeSettings(form, defaults));

/** What a refusal of the server says of its fields: `{issues: [{path, message}]}`, or one `{path}`. */
const Refusal = z.union([
  z.object({ issues: z.array(z.object({ path: z.string(), message: z.string() })).min(1) }),
  z.object({ path: z.string() }),
]);

export function refusalIssues(
  message: string,
  details: unknown,
  toField: (path: string) => string = fieldOf,
): { message: string; field?: string }[] {
  const read = Refusal.safeParse(details);
  if (!read.success) return [{ message }];
  if ('path' in read.data) return [{ message, field: toField(read.data.path) }];
  return read.data.issues.map((issue) => ({ message: issue.message, field: toField(issue.path) }));
}

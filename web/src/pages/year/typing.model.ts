// What stands in a form of one command while it is open, without a screen: typed, kept on this machine, merged with what
// somebody else wrote meanwhile.
import {
  completeDetails,
  type DetailField,
  Details,
  type Item,
  type PlainDate,
} from '@ocop/functions/domain';
import { z } from 'zod';
import type { Attachments } from './files.model.ts';
import { type Clash, merge } from './item.model.ts';

/** The item as the form knew it. */
const Base = z.object({ version: z.number(), values: Details });

export const Typing = z.object({
  itemId: z.string(),
  /** Null where a new item is opened. */
  base: Base.nullable(),
  values: Details,
  reason: z.string(),
  attach: z.array(z.string()),
  detach: z.array(z.string()),
  /** When it was typed; null while nothing was. */
  at: z.string().nullable(),
});
export type Typing = z.infer<typeof Typing>;

const baseOf = (item: Item | null): Typing['base'] =>
  item === null ? null : { version: item.version, values: item.values };

/** Today in the empty boxes of what is mostly written on its day. */
const withToday = (fields: readonly DetailField[], values: Details, today: PlainDate): Details =>
  Object.fromEntries(
    fields.map((field) => {
      const value = values[field.key] ?? '';
      return [field.key, field.kind === 'date' && field.isToday === true && value === '' ? today : value];
    }),
  );

/** A form as it opens: what the item holds, or what a new one begins with. */
export const opened = (
  fields: readonly DetailField[],
  item: Item | null,
  { itemId, initial }: { readonly itemId: string; readonly initial: Details },
  today: PlainDate,
): Typing => ({
  itemId,
  base: baseOf(item),
  values: withToday(fields, completeDetails(fields, item?.values ?? initial), today),
  reason: '',
  attach: [],
  detach: [],
  at: null,
});

/** What was kept for this form; null where it is of another item. */
export function resumed(
  fields: readonly DetailField[],
  kept: Typing | null,
  item: Item | null,
): Typing | null {
  if (kept === null || (kept.base === null) !== (item === null)) return null;
  if (item !== null && kept.itemId !== item.id) return null;
  return { ...kept, values: completeDetails(fields, kept.values) };
}

export const withAttachments = (typing: Typing, { attach, detach }: Attachments): Typing => ({
  ...typing,
  attach: [...attach],
  detach: [...detach],
});

/** The form once the item has moved on: its new version is known, and which fields both wrote. */
export function caughtUp(
  fields: readonly DetailField[],
  typing: Typing,
  item: Item | null,
): { readonly typing: Typing; readonly clashes: readonly Clash[] } {
  const { base } = typing;
  if (base === null || item === null || base.version === item.version) return { typing, clashes: [] };
  const { values, clashes } = merge(fields, {
    base: base.values,
    typed: typing.values,
    theirs: item.values,
  });
  return { typing: { ...typing, values, base: baseOf(item) }, clashes };
}

/** Clashes that are still open, with those that came now; of the same field the newer. */
export const joined = (open: readonly Clash[], now: readonly Clash[]): readonly Clash[] => [
  ...open.filter(({ field }) => now.every((each) => each.field.key !== field.key)),
  ...now,
];

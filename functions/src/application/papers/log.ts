import { type Actor, doerOf, type Instant, type Paper } from '../../domain/index.ts';

type Entry = Paper['log'][number];

/** The log's end is what people look for; a paper with more steps than it holds loses the oldest. */
const LONGEST = 300;

/** The paper's log with one line more. */
export function logged(
  { log }: Pick<Paper, 'log'>,
  action: Entry['action'],
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
  note: string | null = null,
): Paper['log'] {
  return [...log, { action, by: doerOf(actor), at: now, note }].slice(-LONGEST);
}

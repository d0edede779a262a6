/** The weekly look at every link under which a product is sold. */
import {
  addDays,
  type Details,
  type Instant,
  type Item,
  type PlainDate,
  plainDateOf,
  textOf,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { applyToItem } from '../items/change-item.ts';
import type { Core } from '../ports.ts';
import { type Due } from '../sweep/due.ts';
import { openItemsDue } from '../sweep/open-items.ts';
import type { LinkChecker, LinkFinding } from './port.ts';

/** Links of one run: a province's 3,000 in a week of nightly runs, and a run ends in time (10 s each, 8 at once). */
const MOST_LINKS = 400;
const AT_ONCE = 8;

const EVERY_DAYS = 7;
/** What was not reached once is tried again the next night, before anybody is told. */
const AGAIN_DAYS = 1;

export interface LinkReport {
  readonly looked: number;
  readonly broken: number;
  /** Channels that could not be read or written; the others were dealt with. */
  readonly failed: number;
}

interface Ports extends Pick<Core, 'store' | 'ids'> {
  readonly links: LinkChecker;
}

/** What the finding makes of the channel's own fields. The first failure is not yet a broken link. */
function recorded(item: Item, { state, note }: LinkFinding, today: PlainDate): Details {
  const before = textOf(item.values, 'linkState');
  const isFirst = state === 'broken' && before !== 'failing' && before !== 'broken';
  return {
    linkState: isFirst ? 'failing' : state,
    linkNote: note.slice(0, 500),
    linkCheckedOn: today,
    nextCheckOn: addDays(today, isFirst ? AGAIN_DAYS : EVERY_DAYS),
  };
}

/** Looks at one link outside the transaction, and records it unless the channel changed meanwhile. */
async function checkOne(ports: Ports, { commune, id }: Due, now: Instant): Promise<'broken' | 'fine'> {
  const doc = documents.item(commune, 'channels', id);
  const seen = await ports.store.read(doc);
  const link = seen === null ? '' : textOf(seen.values, 'link');
  if (link === '') return 'fine';
  const finding = await ports.links.check(link);
  return ports.store.transaction(async (tx) => {
    const item = await tx.read(doc);
    if (item?.open !== true || textOf(item.values, 'link') !== link) return 'fine';
    const order = {
      commandId: `link-${plainDateOf(now)}-${String(item.version)}`,
      subject: 'channels',
      itemId: id,
      command: 'recordLink',
      values: recorded(item, finding, plainDateOf(now)),
      bySystem: true,
    } as const;
    const giver = { actor: { uid: 'system', commune, role: 'economy', name: 'Hệ thống' }, now } as const;
    const { item: after } = await applyToItem(ports, tx, giver, order);
    return textOf(after.values, 'linkState') === 'broken' ? 'broken' : 'fine';
  });
}

/**
 * Looks at the links that are due, some at once and so many at most in a run; who is left comes first the next night.
 * Each link is due again a week later. A broken one is told to Phòng Kinh tế by the channel's own room.
 */
export async function checkLinks(
  ports: Ports,
  now: Instant,
  onFailure: (where: Due, error: unknown) => void,
): Promise<LinkReport> {
  const due = await openItemsDue(ports.store, 'channels', plainDateOf(now), MOST_LINKS);
  let [broken, failed] = [0, 0];
  const waiting = [...due];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      try {
        if ((await checkOne(ports, next, now)) === 'broken') broken += 1;
      } catch (error) {
        failed += 1;
        onFailure(next, error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { looked: due.length, broken, failed };
}

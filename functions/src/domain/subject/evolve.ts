import { completeDetails } from '../fields/details.ts';
import { partsOf } from '../kernel/plain-date.ts';
import { searchTokens } from '../kernel/text.ts';
import type { Item, ItemEvent } from './item.ts';
import type { Subject } from './subject.ts';

/** The item after an event. Folding the log from null gives what is stored. */
export function evolveItem(subject: Subject, item: Item | null, event: ItemEvent): Item {
  const values = { ...completeDetails(subject.fields, item?.values), ...event.values };
  const { on, ...place } = subject.place(values);
  const opened = item ?? { createdAt: event.at, createdBy: event.by, names: {}, files: [], reason: null };
  const day = on === '' ? (item?.on ?? event.on) : on;
  return {
    id: event.itemId,
    communeId: event.communeId,
    subject: subject.name,
    state: event.state,
    open: subject.open.includes(event.state),
    values,
    names: { ...opened.names, ...event.names },
    files: [...opened.files.filter(({ id }) => !event.detached.includes(id)), ...event.attached],
    ...place,
    title: place.title.slice(0, 500),
    support: [...place.support],
    year: partsOf(day)[0],
    on: day,
    version: event.version,
    createdAt: opened.createdAt,
    createdBy: opened.createdBy,
    changedAt: event.at,
    changedBy: event.by,
    reason: event.reason ?? opened.reason,
    searchKeys: searchTokens(place.title),
    schemaVersion: 1,
  };
}

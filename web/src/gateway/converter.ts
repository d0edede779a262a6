/** A Firestore Timestamp, known by what it can do: the SDK's class would bring the SDK along. */
function isTimestamp(value: object): value is { toDate: () => Date } {
  return typeof Reflect.get(value, 'toDate') === 'function';
}

/** Moments are Timestamps in the store and ISO strings in the domain; everything else is as it is. */
export function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value !== 'object' || value === null) return value;
  if (isTimestamp(value)) return value.toDate().toISOString();
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, normalise(part)]));
}

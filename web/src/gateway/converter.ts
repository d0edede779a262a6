/** Moments are Timestamps in the store and ISO strings in the domain; everything else is as it is. */
export function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value !== 'object' || value === null) return value;
  if ('toDate' in value && typeof value.toDate === 'function') {
    const date: unknown = value.toDate();
    return date instanceof Date ? date.toISOString() : value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, normalise(part)]));
}

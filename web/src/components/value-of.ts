/** What a field holds when it fires `input` or `change`: the library's fields all carry `value`. */
export function valueOf(event: Event): string {
  const field = event.currentTarget;
  const value: unknown = field !== null && 'value' in field ? field.value : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

import { Role, ROLE_LABELS } from '@ocop/functions/domain';

/** Who leads or supports: a role, a village, a producer by its name. What is none reads as it stands. */
export function leadText(key: string, names: Readonly<Record<string, string>> = {}): string {
  const [role = '', unit] = key.split(':');
  const known = Role.safeParse(role);
  if (!known.success) return key;
  return unit === undefined ? ROLE_LABELS[known.data] : `${ROLE_LABELS[known.data]} (${names[unit] ?? unit})`;
}

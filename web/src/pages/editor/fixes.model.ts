import type { Remark } from '@ocop/functions/domain';
import type { FixItem } from '../../components/ocop-fix-list.ts';
import { fixItemOf } from '../../services/remark-words.ts';

/** The open remarks as the fix list shows them; one with a written reply counts as done. */
export function fixItems(
  remarks: readonly Remark[],
  replies: Readonly<Record<string, string>>,
  names: Parameters<typeof fixItemOf>[3],
): readonly FixItem[] {
  return remarks
    .filter(({ state }) => state === 'open')
    .map((remark) => {
      const reply = replies[remark.id] ?? '';
      return fixItemOf(remark, reply, reply.trim() !== '', names);
    });
}

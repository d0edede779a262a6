// What was typed for a paper and is not made yet, on this machine; a storage that is full or closed only loses the copy.
import { Details } from '@ocop/functions/domain';
import { z } from 'zod';

const Kept = z.object({ details: Details, signerId: z.string().nullable(), at: z.string() });
/** `at`: when it was typed. */
export type KeptTyping = z.infer<typeof Kept>;

export function keepTyping(key: string, typing: KeptTyping): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(typing));
  } catch {
    // What was typed still stands on the screen.
  }
}

export function keptTyping(key: string): KeptTyping | null {
  try {
    const kept = Kept.safeParse(JSON.parse(window.localStorage.getItem(key) ?? 'null'));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

export function forgetTyping(key: string): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // Nothing was kept where nothing can be.
  }
}

// What was typed and not sent yet, on this machine; a storage that is full or closed only loses the copy.
import type { Parser } from '../gateway/gateway.ts';

export function keepTyping(key: string, typing: unknown): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(typing));
  } catch {
    // What was typed still stands on the screen.
  }
}

/** Null where nothing was kept, or what was kept is of another form of the page. */
export function keptTyping<T>(key: string, parser: Parser<T>): T | null {
  try {
    const kept = parser.safeParse(JSON.parse(window.localStorage.getItem(key) ?? 'null'));
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

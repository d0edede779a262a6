/** Moves between pages on the History API: no page load, the place on each page kept, guards that may save first. */

/** Asked before a page is left; answers once the page may go (saved), or false to stay. */
export type LeaveGuard = () => boolean | Promise<boolean>;

const guards = new Set<LeaveGuard>();
const listeners = new Set<(movement: Movement) => void>();
const places = new Map<string, number>();

/** `scrollTo`: the remembered place when going back or forward, 0 for a new page. */
export interface Movement {
  readonly scrollTo: number;
  readonly hash: string;
}

function currentKey(): string {
  const state: unknown = window.history.state;
  const key: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'key') : undefined;
  return typeof key === 'string' ? key : 'first';
}

function rememberPlace(): void {
  places.set(currentKey(), window.scrollY);
}

async function mayLeave(): Promise<boolean> {
  for (const guard of guards) if (!(await guard())) return false;
  return true;
}

function tell(movement: Movement): void {
  for (const listener of listeners) listener(movement);
}

/** Keeps `guard` asked before pages change, until the returned function is called. */
export function addLeaveGuard(guard: LeaveGuard): () => void {
  guards.add(guard);
  return () => guards.delete(guard);
}

/** Calls `listener` after each change of address. */
export function onNavigate(listener: (movement: Movement) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Goes to an address of this site. `replace` leaves no way back to the present one. A change behind the question mark
 * alone (a filter) counts as the same page and keeps its place: use `setQuery` for that.
 */
export async function navigate(href: string, { replace = false }: { replace?: boolean } = {}): Promise<void> {
  if (!(await mayLeave())) return;
  rememberPlace();
  const url = new URL(href, window.location.href);
  const state = { key: replace ? currentKey() : String(Date.now()) };
  if (replace) window.history.replaceState(state, '', url);
  else window.history.pushState(state, '', url);
  tell({ scrollTo: 0, hash: url.hash });
}

/** Writes a list's filter, order and place into the address, so that it can be sent to a colleague; no page change. */
export function setQuery(values: Readonly<Record<string, string | null>>): void {
  const url = new URL(window.location.href);
  for (const [key, value] of Object.entries(values)) {
    if (value === null || value === '') url.searchParams.delete(key);
    else url.searchParams.set(key, value);
  }
  window.history.replaceState(window.history.state, '', url);
}

/** The link that was pressed, also inside shadow roots; undefined when the browser should do it itself. */
function pressedLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link === undefined || link.href === '' || link.target !== '' || link.hasAttribute('download'))
    return undefined;
  return link.origin === window.location.origin ? link : undefined;
}

/** Goes by `history.back()` and forward; the browser has moved already, so a guard that says no moves it back. */
async function followHistory(): Promise<void> {
  if (!(await mayLeave())) {
    window.history.forward();
    return;
  }
  tell({ scrollTo: places.get(currentKey()) ?? 0, hash: window.location.hash });
}

/** Starts listening to links and to the browser's own buttons. */
export function startNavigation(): void {
  window.history.scrollRestoration = 'manual';
  window.addEventListener('click', (event) => {
    const link = pressedLink(event);
    // Addresses with a file's ending or of the server itself are not pages.
    if (link === undefined || link.pathname.startsWith('/api/') || /\.[a-z0-9]+$/u.test(link.pathname))
      return;
    event.preventDefault();
    void navigate(link.href);
  });
  window.addEventListener('popstate', () => void followHistory());
  window.addEventListener('scrollend', rememberPlace);
}

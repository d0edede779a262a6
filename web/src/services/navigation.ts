// Moving between addresses without loading the document again: links, back and forward, scroll, focus.

export interface Visit {
  readonly url: URL;
  /** Where the reader had scrolled to when they left this entry of the history; null for a new one. */
  readonly scrollY: number | null;
}

type LeaveTask = () => Promise<void> | void;

const listeners = new Set<(visit: Visit) => void>();
const leaveTasks = new Set<LeaveTask>();
let wantsHeadingFocus = false;

function keptScroll(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !('scrollY' in state)) return null;
  return typeof state.scrollY === 'number' ? state.scrollY : null;
}

function keepScroll(): void {
  window.history.replaceState({ scrollY: window.scrollY }, '');
}

/** A save that hangs must not hold the reader: what it did not bring over stays on the device. */
const LEAVE_MS = 1500;

async function leave(): Promise<void> {
  if (leaveTasks.size === 0) return;
  const done = Promise.allSettled([...leaveTasks].map(async (task) => task()));
  await Promise.race([done, new Promise((resolve) => window.setTimeout(resolve, LEAVE_MS))]);
}

function arrive(visit: Visit): void {
  wantsHeadingFocus = true;
  for (const listener of listeners) listener(visit);
}

/** The address of now. */
export function currentVisit(): Visit {
  return { url: new URL(window.location.href), scrollY: keptScroll(window.history.state) };
}

/** Goes to an address of the site; first lets open forms save what they hold. */
export async function navigate(to: string, { replace = false }: { replace?: boolean } = {}): Promise<void> {
  const url = new URL(to, window.location.href);
  await leave();
  if (replace) window.history.replaceState({}, '', url);
  else {
    keepScroll();
    window.history.pushState({}, '', url);
  }
  arrive({ url, scrollY: null });
}

/** Changes the query of the address (a filter, a section) without a new page, focus or entry of the history. */
export function replaceQuery(change: Readonly<Record<string, string | null>>): void {
  const url = new URL(window.location.href);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  window.history.replaceState(window.history.state, '', url);
}

/** Calls `listener` after every move. @returns the end of it */
export function onNavigation(listener: (visit: Visit) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Runs `task` before the reader leaves the page, such as an autosave. @returns the end of it */
export function beforeLeaving(task: LeaveTask): () => void {
  leaveTasks.add(task);
  return () => leaveTasks.delete(task);
}

/** True once after each move: the first heading that appears takes the focus, so that screen readers say the page. */
export function takeHeadingFocus(): boolean {
  const wanted = wantsHeadingFocus;
  wantsHeadingFocus = false;
  return wanted;
}

function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const anchor = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (anchor === undefined || anchor.target !== '' || anchor.hasAttribute('download')) return null;
  return anchor.origin === window.location.origin ? anchor : null;
}

function handleClick(event: MouseEvent): void {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (event.defaultPrevented || !isPlain) return;
  const link = linkOf(event);
  if (link === null || link.pathname.startsWith('/api/')) return;
  // A jump inside the page is the browser's own business.
  if (link.hash !== '' && link.pathname === window.location.pathname) return;
  event.preventDefault();
  void navigate(link.href);
}

/** Scrolls to where the reader was once the page is tall enough again, for two seconds at most. */
export function restoreScroll(top: number, until = performance.now() + 2000): void {
  window.scrollTo({ top, behavior: 'instant' });
  if (Math.abs(window.scrollY - top) > 2 && performance.now() < until)
    window.requestAnimationFrame(() => restoreScroll(top, until));
}

/** Begins to listen to links and to the browser's back and forward. Once, by the shell. */
export function startNavigation(): void {
  window.history.scrollRestoration = 'manual';
  let timer = 0;
  document.addEventListener('click', handleClick);
  window.addEventListener('scroll', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(keepScroll, 250);
  });
  window.addEventListener('popstate', () => {
    const visit = currentVisit();
    void leave().then(() => arrive(visit));
  });
}

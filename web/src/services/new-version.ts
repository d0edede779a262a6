const BETWEEN_LOOKS_MS = 10 * 60_000;

/** The address of the page's first script: it carries the hash of everything below it. */
function entryOf(root: ParentNode): string | undefined {
  return root.querySelector('script[type=module][src]')?.getAttribute('src') ?? undefined;
}

async function isStale(): Promise<boolean> {
  const response = await fetch('/index.html', { cache: 'no-store' });
  if (!response.ok) return false;
  const latest = entryOf(new DOMParser().parseFromString(await response.text(), 'text/html'));
  return latest !== undefined && latest !== entryOf(document);
}

/**
 * Calls `found` once when the site was released anew while this page was open: seen on coming back to the page, at most
 * every ten minutes, or when a part of the old release can no longer be loaded.
 */
export function watchForNewVersion(found: () => void): void {
  let lookedAt = performance.now();
  let isFound = false;
  const tell = (): void => {
    if (!isFound) found();
    isFound = true;
  };
  window.addEventListener('vite:preloadError', tell);
  document.addEventListener('visibilitychange', () => {
    if (isFound || document.hidden || performance.now() - lookedAt < BETWEEN_LOOKS_MS) return;
    lookedAt = performance.now();
    isStale().then(
      (stale) => {
        if (stale) tell();
      },
      // Without network there is nothing to see; the next look will.
      () => undefined,
    );
  });
}

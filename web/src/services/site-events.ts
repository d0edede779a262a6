/** What happens to the whole site rather than to one page. */
export interface SiteEvents {
  readonly onNetwork: (isOnline: boolean) => void;
  /** Something threw where nobody caught it. */
  readonly onBreak: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Listens for as long as the document lives: the shell is never taken off it. */
export function watchSite({ onNetwork, onBreak, onKey }: SiteEvents): void {
  window.addEventListener('online', () => onNetwork(true));
  window.addEventListener('offline', () => onNetwork(false));
  window.addEventListener('unhandledrejection', onBreak);
  window.addEventListener('error', (event) => {
    // Without an error it is a picture that did not load, or another site's script.
    if (event instanceof ErrorEvent && event.error !== null) onBreak();
  });
  window.addEventListener('keydown', onKey);
}

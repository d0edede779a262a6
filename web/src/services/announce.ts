// One polite live region in the shell says what changes by itself.
const target = new EventTarget();

/** Has screen readers say `text` when they are done with what they are saying. */
export function announce(text: string): void {
  target.dispatchEvent(new CustomEvent('announce', { detail: text }));
}

export function onAnnouncement(listener: (text: string) => void): () => void {
  const heard = (event: Event): void => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') listener(event.detail);
  };
  target.addEventListener('announce', heard);
  return () => target.removeEventListener('announce', heard);
}

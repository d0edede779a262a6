/** Brings the place named in the address into view and gives it the focus; it may still be rendering. */
export function reveal(root: ParentNode, mark: string): void {
  requestAnimationFrame(() => {
    const place = root.querySelector<HTMLElement>(`[data-mark="${CSS.escape(mark)}"]`);
    if (place === null) return;
    place.scrollIntoView({ block: 'start' });
    place.focus({ preventScroll: true });
  });
}

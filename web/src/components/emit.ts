type DetailOf<E> = E extends CustomEvent<infer D> ? D : never;

/**
 * Fires an event that its component declared in `GlobalEventHandlersEventMap`: the one contract for who fires and who
 * listens. Bubbles and leaves shadow roots. Answers false when a listener prevented the default.
 */
export function emit<K extends keyof GlobalEventHandlersEventMap>(
  from: HTMLElement,
  type: K,
  detail: DetailOf<GlobalEventHandlersEventMap[K]>,
): boolean {
  return from.dispatchEvent(
    new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }),
  );
}

import { html, type TemplateResult } from 'lit';
import type { LiveState } from '../controllers/live-query.ts';
import './ocop-denied.ts';
import './ocop-problem.ts';
import './ocop-skeleton.ts';

/** What `LiveQuery` offers, of the parts that are shown. */
interface Live<T> {
  readonly state: LiveState<T>;
  readonly retry: () => void;
}

export interface LiveView<T> {
  readonly ready: (value: T) => TemplateResult;
  readonly empty?: () => TemplateResult;
  /** Shape of the skeleton while loading. */
  readonly shape?: 'list' | 'page' | 'card' | 'text';
  readonly rows?: number;
}

/** The looks of followed data that every page shares: loading, empty, no permission, failed, and what was asked for. */
export function liveView<T>(live: Live<T>, view: LiveView<T>): TemplateResult {
  const { state } = live;
  switch (state.kind) {
    case 'loading':
      return html`<ocop-skeleton shape=${view.shape ?? 'list'} rows=${view.rows ?? 3}></ocop-skeleton>`;
    case 'denied':
      return html`<ocop-denied></ocop-denied>`;
    case 'failed':
      return html`<ocop-problem .error=${state.error} @ocop-retry=${() => live.retry()}></ocop-problem>`;
    case 'empty':
      return view.empty?.() ?? html``;
    case 'ready':
      return view.ready(state.value);
  }
}

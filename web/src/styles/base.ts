import { css } from 'lit';

/** What every element of ours shares inside its shadow root. Put it first: `static override styles = [base, css…]`. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    box-sizing: border-box;
    overflow-wrap: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  h4 {
    margin: 0;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  h1 {
    font-size: var(--ocop-text-2xl);
    font-weight: 700;
  }
  h2 {
    font-size: var(--ocop-text-xl);
  }
  h3 {
    font-size: var(--ocop-text-l);
  }
  h4 {
    font-size: var(--ocop-text);
  }
  p {
    margin: 0;
    max-width: var(--ocop-measure);
  }
  p + p {
    margin-block-start: var(--ocop-3);
  }
  a {
    color: var(--ocop-green);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--ocop-green-strong);
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--ocop-focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  button {
    font: inherit;
    color: inherit;
  }
  wa-icon {
    flex: none;
    font-size: 1.25em;
    vertical-align: -0.2em;
  }
  wa-input,
  wa-select {
    max-width: 32rem;
  }
  wa-known-date {
    max-width: 22rem;
  }
  wa-textarea {
    max-width: var(--ocop-measure);
  }
  .figures,
  td,
  time {
    font-variant-numeric: tabular-nums;
  }
  .quiet {
    color: var(--ocop-quiet);
  }
  .stack {
    display: grid;
    gap: var(--ocop-4);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ocop-3);
  }
  .card {
    background: var(--ocop-surface);
    border: 1px solid var(--ocop-line);
    border-radius: var(--ocop-radius-l);
    padding: var(--ocop-4);
  }
  @media (min-width: 40rem) {
    .card {
      padding: var(--ocop-5);
    }
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      transition-duration: 0.01ms !important;
    }
  }
  @media print {
    .no-print,
    wa-button {
      display: none !important;
    }
    .card {
      break-inside: avoid;
    }
  }
`;

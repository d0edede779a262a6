// What every element starts from: box model, headings, links, focus, tables, print, calm motion. First in `static styles`.
import { css } from 'lit';

export const base = css`
  :host {
    display: block;
    font-family: var(--ocop-font);
    font-size: var(--ocop-text-m);
    line-height: var(--ocop-leading);
    color: var(--ocop-ink);
    overflow-wrap: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    line-height: var(--ocop-leading-tight);
    font-weight: var(--ocop-weight-title);
    text-wrap: balance;
  }
  h1 {
    font-size: var(--ocop-text-2xl);
  }
  h2 {
    font-size: var(--ocop-text-xl);
  }
  h3 {
    font-size: var(--ocop-text-l);
    font-weight: var(--ocop-weight-strong);
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
  }
  p {
    max-width: var(--ocop-measure);
  }
  a {
    color: var(--ocop-action);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--ocop-action-strong);
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: var(--ocop-focus-width) solid var(--ocop-focus);
    outline-offset: 2px;
    border-radius: var(--ocop-radius-s);
  }
  h1:focus,
  h1:focus-visible {
    outline: none;
  }
  .stack {
    display: grid;
    gap: var(--ocop-space-4);
    grid-template-columns: minmax(0, 1fr);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ocop-space-3);
    align-items: center;
  }
  .card {
    background: var(--ocop-surface);
    border: 1px solid var(--ocop-line);
    border-radius: var(--ocop-radius-l);
    padding: var(--ocop-space-4);
  }
  .quiet {
    color: var(--ocop-ink-quiet);
  }
  .small {
    font-size: var(--ocop-text-s);
  }
  .figures,
  td,
  time {
    font-variant-numeric: tabular-nums;
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
  ul.plain {
    list-style: none;
    padding: 0;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 1ms !important;
      transition-duration: 1ms !important;
      scroll-behavior: auto !important;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
    .card {
      border-color: #000;
      break-inside: avoid;
    }
  }
`;

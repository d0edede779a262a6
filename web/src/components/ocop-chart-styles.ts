import { css } from 'lit';

/** Bars, their patterns and the strip of months; colours and widths survive the printer. */
export const chartStyles = css`
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-4);
    margin: 0;
    align-content: start;
  }
  figcaption {
    display: grid;
    gap: var(--ocop-1);
  }
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-3);
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ocop-1) var(--ocop-4);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: var(--ocop-2);
  }
  .swatch {
    width: 1.25rem;
    height: 1.25rem;
    flex: none;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 var(--ocop-3);
  }
  .counts {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--ocop-3);
    font-variant-numeric: tabular-nums;
  }
  .counts a {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 1.5rem;
    min-height: 1.75rem;
  }
  .bar {
    display: flex;
    height: 1rem;
    border-block-end: 1px solid var(--ocop-line-strong);
  }
  .part {
    border: 1px solid var(--ocop-look);
    background: var(--ocop-look);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .green {
    --ocop-look: var(--ocop-green);
  }
  .amber {
    --ocop-look: var(--ocop-amber);
    background: repeating-linear-gradient(
      -45deg,
      var(--ocop-look) 0 0.25rem,
      var(--ocop-surface) 0.25rem 0.5rem
    );
  }
  .red {
    --ocop-look: var(--ocop-red);
    background: repeating-linear-gradient(
      90deg,
      var(--ocop-look) 0 0.1875rem,
      var(--ocop-surface) 0.1875rem 0.375rem
    );
  }
  .neutral {
    --ocop-look: var(--ocop-line-strong);
    background: var(--ocop-surface);
  }
  .gold {
    --ocop-look: var(--ocop-star);
    background: radial-gradient(var(--ocop-look) 40%, var(--ocop-surface) 45%) 0 0 / 0.5rem 0.5rem;
  }
  .months {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: var(--ocop-1);
  }
  .months > li {
    display: grid;
    align-content: center;
    justify-items: center;
    min-height: var(--ocop-target);
    border: 1px solid var(--ocop-line);
    border-radius: 0.25rem;
    text-align: center;
  }
  .months > li.some {
    border: 2px solid var(--ocop-green);
    background: var(--ocop-green-tint);
  }
  .months a {
    display: grid;
    width: 100%;
    min-height: var(--ocop-target);
    align-content: center;
    color: inherit;
    text-decoration: none;
  }
  .months b {
    color: var(--ocop-green);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  caption {
    text-align: start;
  }
  th,
  td {
    padding: var(--ocop-2);
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--ocop-line);
    font-weight: 400;
  }
  thead th,
  tfoot th,
  tfoot td {
    font-weight: 600;
  }
  .number {
    text-align: end;
  }
  td a {
    display: inline-block;
    min-width: 1.5rem;
    min-height: 1.5rem;
  }
  @media (min-width: 40rem) {
    .months {
      grid-template-columns: repeat(12, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .part {
      forced-color-adjust: none;
    }
  }
  @media print {
    figure {
      break-inside: avoid;
    }
  }
`;

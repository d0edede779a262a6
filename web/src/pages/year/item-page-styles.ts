import { css } from 'lit';

/** One column on a phone; from 1024 px what was done stands beside what is to be done, or below what needs the width. */
export const itemPageStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-6);
  }
  .columns > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--ocop-6);
  }
  section {
    grid-template-columns: minmax(0, 1fr);
  }
  @media (min-width: 64rem) {
    .columns:not(.wide) {
      grid-template-columns: minmax(0, 2fr) minmax(17rem, 1fr);
    }
  }
  /* A grid's cells do not break over pages: what follows would be printed over them. */
  @media print {
    .columns,
    .columns > div {
      display: block;
    }
    .columns section {
      margin-block-end: var(--ocop-5);
    }
  }
  .word {
    padding: var(--ocop-3) var(--ocop-4);
    border-inline-start: 4px solid var(--ocop-green);
    background: var(--ocop-sunken);
  }
  dl {
    display: grid;
    gap: var(--ocop-3);
    margin: 0;
  }
  dt {
    color: var(--ocop-quiet);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;

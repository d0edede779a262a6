import { css } from 'lit';

/** The year at a glance: one column on a phone, as many as fit beside each other elsewhere. */
export const yearStyles = css`
  .year {
    max-width: 12rem;
  }
  /* Columns, not a grid: groups are of very different heights. */
  .groups {
    columns: 18rem auto;
    column-gap: var(--ocop-5);
  }
  .groups section {
    break-inside: avoid;
    margin-block-end: var(--ocop-5);
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-3);
    align-content: start;
  }
  h2 {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ocop-2);
    align-items: center;
  }
  h2 ocop-badge {
    font-size: var(--ocop-text);
  }
  ul {
    display: grid;
    gap: var(--ocop-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .target {
    display: inline-flex;
    align-items: center;
    min-height: var(--ocop-target);
  }
  .name {
    font-weight: 600;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ocop-5);
  }
  .figure {
    display: inline-flex;
    gap: var(--ocop-1);
    align-items: center;
    min-height: var(--ocop-target);
    font-variant-numeric: tabular-nums;
  }
  .late {
    color: var(--ocop-red);
  }
  /* Columns lose what does not fit on the first sheet of paper. */
  @media print {
    .groups {
      columns: auto;
    }
  }
`;

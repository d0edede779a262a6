import { css } from 'lit';

/** The year at a glance: one column on a phone, as many as fit beside each other elsewhere. */
export const yearStyles = css`
  .year {
    max-width: 12rem;
  }
  .groups {
    display: grid;
    gap: var(--ocop-5);
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
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
  @media print {
    section {
      break-inside: avoid;
    }
  }
`;

import { css } from 'lit';

export const submitStyles = css`
  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-4);
  }
  li a {
    display: inline-block;
    padding-block: var(--ocop-2);
  }
  ul {
    margin: 0;
    padding-inline-start: var(--ocop-5);
  }
  dl {
    display: grid;
    gap: var(--ocop-1);
    margin: 0;
  }
  dt {
    color: var(--ocop-quiet);
  }
  dd {
    margin: 0 0 var(--ocop-2);
  }
  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-3);
  }
`;

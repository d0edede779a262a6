import { css } from 'lit';

export const opinionStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-5);
  }
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-3);
    margin: 0;
    padding: 0 0 var(--ocop-4);
    border: 0;
    border-block-end: 1px solid var(--ocop-line);
  }
  legend {
    padding: 0;
  }
  .wrong {
    color: var(--ocop-red);
    font-weight: 600;
  }
`;

import { css } from 'lit';

export const fieldStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-5);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-2);
    justify-items: start;
  }
  .field > wa-input,
  .field > wa-select,
  .field > wa-textarea {
    width: 100%;
  }
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-4);
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: var(--ocop-3);
    font-size: var(--ocop-text-l);
    font-weight: 600;
  }
  .wrong {
    color: var(--ocop-red);
    font-weight: 600;
  }
  dl {
    display: grid;
    gap: var(--ocop-2);
    margin: 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
`;

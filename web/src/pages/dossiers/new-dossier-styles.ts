import { css } from 'lit';

export const newDossierStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-6);
    max-width: 42rem;
  }
  wa-radio {
    display: flex;
    align-items: flex-start;
    min-height: var(--ocop-target);
    padding-block: var(--ocop-2);
  }
  small {
    display: block;
    font-size: inherit;
    color: var(--ocop-quiet);
  }
  ol {
    margin: 0;
    padding-inline-start: var(--ocop-5);
  }
  .wrong {
    color: var(--ocop-red);
    font-weight: 600;
  }
  .window {
    padding: var(--ocop-3) var(--ocop-4);
    border-inline-start: 4px solid var(--ocop-amber);
    background: var(--ocop-amber-tint);
  }
  wa-button {
    justify-self: start;
  }
`;

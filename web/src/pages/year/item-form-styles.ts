import { css } from 'lit';

export const itemFormStyles = css`
  form,
  .files {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-4);
  }
  /* A phone's width belongs to the boxes: three of a date beside each other, also within rows. */
  @media (max-width: 29.99rem) {
    form.card {
      padding: 0;
      border: 0;
      background: none;
    }
  }
  /* The focus comes here by itself; nothing is to be pressed. */
  h2:focus {
    outline: none;
  }
  .found {
    display: grid;
    gap: var(--ocop-2);
    justify-items: start;
    padding: var(--ocop-3) var(--ocop-4);
    border-radius: var(--ocop-radius);
    background: var(--ocop-sunken);
  }
  .warning {
    padding-inline-start: var(--ocop-3);
    border-inline-start: 4px solid var(--ocop-amber);
  }
  .wrong {
    color: var(--ocop-red);
    font-weight: 600;
  }
`;

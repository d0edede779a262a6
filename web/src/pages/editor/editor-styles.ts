import { css } from 'lit';

export const editorStyles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-6);
    align-items: start;
  }
  @media (min-width: 56.25rem) {
    .layout {
      grid-template-columns: 18rem minmax(0, 1fr);
      gap: var(--ocop-8);
    }
    ocop-step-list {
      position: sticky;
      inset-block-start: 5rem;
      max-height: calc(100vh - 6rem);
      overflow-y: auto;
    }
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-5);
  }
  /* Below the shell's own header, so that it is seen from every field. */
  ocop-save-status {
    position: sticky;
    inset-block-start: 4rem;
    z-index: 1;
    margin-block: calc(-1 * var(--ocop-4)) calc(-1 * var(--ocop-3));
    background: var(--ocop-paper);
  }
  h2 {
    scroll-margin-block-start: 5rem;
  }
  .lead {
    color: var(--ocop-quiet);
  }
  .note {
    display: flex;
    gap: var(--ocop-2);
    max-width: none;
    padding: var(--ocop-3);
    border-radius: var(--ocop-radius);
    background: var(--ocop-sunken);
  }
  .missing {
    padding: var(--ocop-2) var(--ocop-4);
    border-inline-start: 4px solid var(--ocop-amber);
    background: var(--ocop-amber-tint);
  }
  .missing summary {
    min-height: var(--ocop-target);
    align-content: center;
    cursor: pointer;
    font-weight: 600;
  }
  .missing ul {
    margin: 0 0 var(--ocop-2);
    padding-inline-start: var(--ocop-5);
  }
  .wrong {
    color: var(--ocop-red);
    font-weight: 600;
  }
`;

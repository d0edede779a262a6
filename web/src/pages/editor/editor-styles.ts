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
      inset-block-start: var(--ocop-4);
    }
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-5);
  }
  .top {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--ocop-4);
    padding-block: var(--ocop-1);
    background: var(--ocop-paper);
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

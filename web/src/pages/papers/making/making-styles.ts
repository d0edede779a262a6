import { css } from 'lit';

/** The form and the sheet side by side from 900 px; on a phone one of the two, by a press. */
export const makingStyles = css`
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-5);
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-5);
    align-content: start;
  }
  .note {
    display: grid;
    gap: var(--ocop-2);
    justify-items: start;
  }
  .missing ul {
    margin: var(--ocop-2) 0 0;
    padding-inline-start: var(--ocop-5);
  }
  .missing li {
    padding-block: var(--ocop-1);
  }
  .preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-3);
    align-content: start;
  }
  .preview h2 {
    margin: 0;
  }
  @media (max-width: 56.24rem) {
    [data-shows='form'] .preview,
    [data-shows='sheet'] form {
      display: none;
    }
  }
  @media (min-width: 56.25rem) {
    .toggle {
      display: none;
    }
    .work {
      grid-template-columns: minmax(20rem, 2fr) minmax(0, 3fr);
      align-items: start;
    }
    .preview {
      position: sticky;
      inset-block-start: 5rem;
      max-height: calc(100vh - 6rem);
      overflow-y: auto;
    }
  }
  @media print {
    form,
    .toggle,
    .preview > :not(ocop-paper-preview) {
      display: none !important;
    }
    .preview {
      display: block !important;
      position: static;
      max-height: none;
      overflow: visible;
    }
    .work {
      display: block;
    }
  }
`;

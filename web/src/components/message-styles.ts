import { css } from 'lit';

/** The shared shape of "empty", "failed" and "no permission": three looks, told apart by icon, colour and edge. */
export const messageStyles = css`
  .message {
    display: flex;
    gap: var(--ocop-4);
    align-items: flex-start;
    padding: var(--ocop-5);
    border-radius: var(--ocop-radius-l);
    border: 1px solid var(--ocop-line);
    background: var(--ocop-surface);
  }
  .message > wa-icon {
    font-size: 1.75rem;
    color: var(--ocop-quiet);
  }
  .words {
    display: grid;
    gap: var(--ocop-2);
    justify-items: start;
    min-width: 0;
  }
  .words wa-button {
    margin-block-start: var(--ocop-2);
  }
  .problem {
    border-color: var(--ocop-red);
    border-inline-start-width: 6px;
  }
  .problem > wa-icon {
    color: var(--ocop-red);
  }
  .empty {
    border-style: dashed;
    background: none;
  }
  .empty > wa-icon {
    color: var(--ocop-green);
  }
  .denied {
    background: var(--ocop-sunken);
  }
`;

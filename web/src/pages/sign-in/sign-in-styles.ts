import { css } from 'lit';

export const signInStyles = css`
  :host {
    display: grid;
    gap: var(--ocop-8);
    max-width: 40rem;
    margin-inline: auto;
  }
  .door {
    display: grid;
    gap: var(--ocop-4);
    background: var(--ocop-surface);
    border: 1px solid var(--ocop-line);
    border-block-start: 6px solid var(--ocop-green);
    border-radius: var(--ocop-radius-l);
    padding: var(--ocop-6) var(--ocop-5);
  }
  .error {
    display: flex;
    gap: var(--ocop-3);
    padding: var(--ocop-3);
    border-radius: var(--ocop-radius);
    background: var(--ocop-red-tint);
    color: var(--ocop-red);
  }
  @media (min-width: 40rem) {
    .door {
      padding: var(--ocop-8);
    }
  }
`;

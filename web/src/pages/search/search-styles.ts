import { css } from 'lit';

export const searchStyles = css`
  .finder {
    display: grid;
    gap: var(--ocop-5);
    max-width: 48rem;
  }
  section {
    display: grid;
    gap: var(--ocop-2);
  }
  h2 {
    display: flex;
    align-items: center;
    gap: var(--ocop-2);
    font-size: var(--ocop-text-l);
  }
  ul {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
    border: 1px solid var(--ocop-line);
    border-radius: var(--ocop-radius);
    background: var(--ocop-surface);
    overflow: hidden;
  }
  li + li {
    border-block-start: 1px solid var(--ocop-line);
  }
  .hit {
    display: grid;
    gap: var(--ocop-1);
    min-height: var(--ocop-target);
    padding: var(--ocop-3) var(--ocop-4);
    color: inherit;
    text-decoration: none;
  }
  .hit strong {
    color: var(--ocop-green-strong);
  }
  .hit span {
    color: var(--ocop-quiet);
  }
  .hit:hover,
  .hit:focus-visible {
    background: var(--ocop-green-tint);
  }
  .hit:focus-visible {
    outline-offset: -3px;
  }
  kbd {
    font: inherit;
    border: 1px solid var(--ocop-line-strong);
    border-radius: 4px;
    padding-inline: var(--ocop-1);
  }
`;

import { css } from 'lit';

/** A panel beside an item's fields: its parts below each other, its links in a list with room for a finger. */
export const panelStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-5);
  }
  ul {
    display: grid;
    gap: var(--ocop-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li a {
    display: inline-flex;
    align-items: center;
    min-height: var(--ocop-target);
  }
`;

import { css } from 'lit';

export const shellStyles = css`
  :host {
    min-height: 100vh;
    display: flex;
    flex-direction: column;
  }
  main {
    flex: 1;
    width: 100%;
    max-width: var(--ocop-page);
    margin-inline: auto;
    padding: var(--ocop-5) var(--ocop-4) var(--ocop-16);
    outline: none;
  }
  .skip {
    position: absolute;
    inset-inline-start: var(--ocop-4);
    inset-block-start: -6rem;
    z-index: 20;
    min-height: var(--ocop-target);
    padding-inline: var(--ocop-4);
    border: 0;
    border-radius: var(--ocop-radius);
    background: var(--ocop-green);
    color: var(--ocop-on-green);
    font-weight: 600;
  }
  .skip:focus {
    inset-block-start: var(--ocop-2);
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ocop-3);
    padding: var(--ocop-3) var(--ocop-4);
    background: var(--ocop-amber-tint);
    color: var(--ocop-amber);
    border-block-end: 1px solid currentcolor;
  }
  .notice p {
    flex: 1 1 16rem;
    max-width: none;
  }
  @media (max-width: 56.24rem) {
    main {
      /* Room for the menu along the bottom. */
      padding-block-end: calc(var(--ocop-16) + var(--ocop-12));
    }
  }
  @media (min-width: 40rem) {
    main {
      padding-inline: var(--ocop-6);
      padding-block-start: var(--ocop-8);
    }
  }
  @media (min-width: 56.25rem) {
    main.beside-menu {
      width: auto;
      margin-inline: var(--ocop-menu) 0;
    }
    main.beside-menu > * {
      max-width: var(--ocop-page);
    }
  }
  @media print {
    ocop-header,
    .notice,
    .skip {
      display: none;
    }
    main,
    main.beside-menu {
      max-width: none;
      margin: 0;
      /* So that the sheet does not cut off the borders at its edge. */
      padding: 0 1px;
    }
  }
`;

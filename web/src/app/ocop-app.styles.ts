import { css } from 'lit';
import { base } from '../styles/base.ts';

export const appStyles = [
  base,
  css`
    :host {
      display: flex;
      flex-direction: column;
      min-height: 100vh;
      min-height: 100dvh;
    }
    .skip {
      position: absolute;
      inset-inline-start: var(--ocop-2);
      inset-block-start: -10rem;
      z-index: 20;
      background: var(--ocop-surface);
      padding: var(--ocop-3) var(--ocop-4);
      border-radius: var(--ocop-radius);
    }
    .skip:focus {
      inset-block-start: var(--ocop-2);
    }
    .offline {
      max-width: none;
      padding: var(--ocop-2) var(--ocop-4);
      background: var(--ocop-amber-tint);
      color: var(--ocop-amber);
      border-bottom: 1px solid currentColor;
    }
    .body {
      flex: 1;
      display: flex;
      flex-direction: column;
    }
    main {
      flex: 1;
      min-width: 0;
      outline: none;
    }
    .waiting {
      padding: var(--ocop-5) var(--ocop-4);
      max-width: var(--ocop-page);
    }
    ocop-header {
      position: sticky;
      inset-block-start: 0;
      z-index: 10;
    }
    ocop-nav {
      position: sticky;
      inset-block-end: 0;
      order: 2;
      z-index: 10;
    }
    @media (min-width: 900px) {
      .with-nav {
        display: grid;
        grid-template-columns: 13.5rem minmax(0, 1fr);
        width: 100%;
        max-width: calc(var(--ocop-page) + 13.5rem);
        margin-inline: auto;
      }
      ocop-nav {
        order: 0;
        align-self: start;
        inset-block: 4.5rem auto;
        padding: var(--ocop-6) var(--ocop-2) var(--ocop-6) var(--ocop-4);
      }
    }
    @media (max-height: 480px) {
      ocop-header,
      ocop-nav {
        position: static;
      }
    }
    @media print {
      .offline,
      .skip {
        display: none;
      }
      .with-nav {
        display: block;
      }
    }
  `,
];

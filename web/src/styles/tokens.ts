import { css } from 'lit';

/**
 * The look in one place (light, dark, print), and its mapping onto the component library. Components use only these
 * properties. Plain values where the library computes with `round()`, `oklab` or relative colours, which old phones lack.
 */
export const tokens = css`
  :root,
  .wa-light,
  .wa-dark {
    --ocop-font: 'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
    /* What is printed is set in the face of NĐ 30/2020/NĐ-CP, black on white in the dark too. */
    --ocop-serif: 'Times New Roman', Tinos, 'Liberation Serif', serif;
    --ocop-sheet: #fff;
    --ocop-sheet-ink: #111;
    --ocop-text: 1rem;
    --ocop-text-l: 1.125rem;
    --ocop-text-xl: 1.375rem;
    --ocop-text-2xl: 1.75rem;
    --ocop-leading: 1.5;
    --ocop-measure: 70ch;

    --ocop-1: 0.25rem;
    --ocop-2: 0.5rem;
    --ocop-3: 0.75rem;
    --ocop-4: 1rem;
    --ocop-5: 1.25rem;
    --ocop-6: 1.5rem;
    --ocop-8: 2rem;
    --ocop-10: 2.5rem;
    --ocop-12: 3rem;
    --ocop-16: 4rem;
    --ocop-target: 2.75rem;
    --ocop-radius: 0.5rem;
    --ocop-radius-l: 0.75rem;
    --ocop-page: 72rem;
    --ocop-menu: 13.5rem;

    --ocop-paper: #fdfcf8;
    --ocop-surface: #ffffff;
    --ocop-sunken: #f4f2ea;
    --ocop-ink: #1d2420;
    --ocop-quiet: #4d5a53;
    --ocop-line: #dedbd0;
    --ocop-line-strong: #7d857f;
    --ocop-green: #0f5b3a;
    --ocop-green-strong: #0a4229;
    --ocop-green-tint: #e6f1ea;
    --ocop-on-green: #ffffff;
    --ocop-star: #e5a50a;
    --ocop-star-ink: #6f5200;
    --ocop-star-tint: #fbf1d3;
    --ocop-red: #a81e18;
    --ocop-red-tint: #fcebe8;
    --ocop-on-red: #ffffff;
    --ocop-amber: #7f4e00;
    --ocop-amber-tint: #fff1d1;
    --ocop-focus: #14532d;
    --ocop-shadow: 0 1px 2px rgb(29 36 32 / 8%), 0 2px 8px rgb(29 36 32 / 6%);
  }

  .wa-dark {
    --ocop-paper: #131815;
    --ocop-surface: #1b221e;
    --ocop-sunken: #0e120f;
    --ocop-ink: #eceee9;
    --ocop-quiet: #b7c1ba;
    --ocop-line: #37413b;
    --ocop-line-strong: #8a958e;
    --ocop-green: #7fd1a4;
    --ocop-green-strong: #a6e3c2;
    --ocop-green-tint: #17372a;
    --ocop-on-green: #06281a;
    --ocop-star: #f0bd3f;
    --ocop-star-ink: #f6d27a;
    --ocop-star-tint: #3a2d08;
    --ocop-red: #ffb4ab;
    --ocop-red-tint: #4a1613;
    --ocop-on-red: #3b0906;
    --ocop-amber: #ffcf7d;
    --ocop-amber-tint: #3f2c05;
    --ocop-focus: #a6e3c2;
    --ocop-shadow: 0 1px 2px rgb(0 0 0 / 40%);
  }

  :root,
  .wa-light,
  .wa-dark {
    --wa-font-family-body: var(--ocop-font);
    --wa-font-family-heading: var(--ocop-font);
    --wa-font-size-2xs: 0.875rem;
    --wa-font-size-xs: 1rem;
    --wa-font-size-s: 1rem;
    --wa-font-size-m: 1rem;
    --wa-font-size-l: 1.125rem;
    --wa-font-size-xl: 1.375rem;
    --wa-font-size-2xl: 1.75rem;
    --wa-font-size-smaller: 1rem;
    --wa-line-height-condensed: 1.35;
    --wa-line-height-normal: var(--ocop-leading);
    --wa-border-radius-s: 0.25rem;
    --wa-border-radius-m: var(--ocop-radius);
    --wa-border-radius-l: var(--ocop-radius-l);
    --wa-form-control-height: var(--ocop-target);
    --wa-form-control-toggle-size: 1.5rem;
    --wa-form-control-padding-block: 0.625rem;
    --wa-form-control-padding-inline: 0.875rem;
    --wa-form-control-border-color: var(--ocop-line-strong);
    --wa-form-control-background-color: var(--ocop-surface);
    --wa-form-control-activated-color: var(--ocop-green);
    --wa-form-control-label-line-height: 1.4;
    --wa-form-control-hint-color: var(--ocop-quiet);
    --wa-form-control-placeholder-color: var(--ocop-quiet);
    --wa-form-control-required-content: '\\00a0(bắt buộc)';
    --wa-color-surface-default: var(--ocop-paper);
    --wa-color-surface-raised: var(--ocop-surface);
    --wa-color-surface-lowered: var(--ocop-sunken);
    --wa-color-surface-border: var(--ocop-line);
    --wa-color-text-normal: var(--ocop-ink);
    --wa-color-text-quiet: var(--ocop-quiet);
    --wa-color-text-link: var(--ocop-green);
    --wa-color-focus: var(--ocop-focus);
    --wa-focus-ring-width: 3px;
    --wa-focus-ring-offset: 2px;
    --wa-color-mix-hover: var(--ocop-ink) 10%;
    --wa-color-mix-active: var(--ocop-ink) 18%;

    --wa-color-brand-fill-quiet: var(--ocop-green-tint);
    --wa-color-brand-fill-normal: var(--ocop-green-tint);
    --wa-color-brand-fill-loud: var(--ocop-green);
    --wa-color-brand-border-quiet: var(--ocop-green-tint);
    --wa-color-brand-border-normal: var(--ocop-green);
    --wa-color-brand-border-loud: var(--ocop-green);
    --wa-color-brand-on-quiet: var(--ocop-green-strong);
    --wa-color-brand-on-normal: var(--ocop-green-strong);
    --wa-color-brand-on-loud: var(--ocop-on-green);

    --wa-color-success-fill-quiet: var(--ocop-green-tint);
    --wa-color-success-fill-normal: var(--ocop-green-tint);
    --wa-color-success-fill-loud: var(--ocop-green);
    --wa-color-success-border-quiet: var(--ocop-green-tint);
    --wa-color-success-border-normal: var(--ocop-green);
    --wa-color-success-border-loud: var(--ocop-green);
    --wa-color-success-on-quiet: var(--ocop-green-strong);
    --wa-color-success-on-normal: var(--ocop-green-strong);
    --wa-color-success-on-loud: var(--ocop-on-green);

    --wa-color-warning-fill-quiet: var(--ocop-amber-tint);
    --wa-color-warning-fill-normal: var(--ocop-amber-tint);
    --wa-color-warning-fill-loud: var(--ocop-amber);
    --wa-color-warning-border-quiet: var(--ocop-amber-tint);
    --wa-color-warning-border-normal: var(--ocop-amber);
    --wa-color-warning-border-loud: var(--ocop-amber);
    --wa-color-warning-on-quiet: var(--ocop-amber);
    --wa-color-warning-on-normal: var(--ocop-amber);
    --wa-color-warning-on-loud: var(--ocop-paper);

    --wa-color-danger-fill-quiet: var(--ocop-red-tint);
    --wa-color-danger-fill-normal: var(--ocop-red-tint);
    --wa-color-danger-fill-loud: var(--ocop-red);
    --wa-color-danger-border-quiet: var(--ocop-red-tint);
    --wa-color-danger-border-normal: var(--ocop-red);
    --wa-color-danger-border-loud: var(--ocop-red);
    --wa-color-danger-on-quiet: var(--ocop-red);
    --wa-color-danger-on-normal: var(--ocop-red);
    --wa-color-danger-on-loud: var(--ocop-on-red);

    --wa-color-neutral-fill-quiet: var(--ocop-sunken);
    --wa-color-neutral-fill-normal: var(--ocop-sunken);
    --wa-color-neutral-fill-loud: var(--ocop-ink);
    --wa-color-neutral-border-quiet: var(--ocop-line);
    --wa-color-neutral-border-normal: var(--ocop-line);
    --wa-color-neutral-border-loud: var(--ocop-line-strong);
    --wa-color-neutral-on-quiet: var(--ocop-ink);
    --wa-color-neutral-on-normal: var(--ocop-ink);
    --wa-color-neutral-on-loud: var(--ocop-paper);
  }
`;

/** What the document itself needs; shadow roots take `base` instead. */
export const documentStyles = css`
  html {
    color-scheme: light;
    background: var(--ocop-paper);
    color: var(--ocop-ink);
    font: 400 var(--ocop-text) / var(--ocop-leading) var(--ocop-font);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    scroll-padding-top: 5rem;
  }
  html.wa-dark {
    color-scheme: dark;
  }
  body {
    margin: 0;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      transition-duration: 0.01ms !important;
      scroll-behavior: auto !important;
    }
  }
  @media print {
    :root,
    .wa-dark,
    .wa-light {
      --ocop-paper: #fff;
      --ocop-surface: #fff;
      --ocop-sunken: #fff;
      --ocop-ink: #000;
      --ocop-quiet: #222;
      --ocop-line: #777;
      --ocop-green: #063;
      --ocop-green-strong: #063;
      --ocop-green-tint: #fff;
      --ocop-red: #900;
      --ocop-red-tint: #fff;
      --ocop-amber: #640;
      --ocop-amber-tint: #fff;
      --ocop-star-ink: #000;
      --ocop-star-tint: #fff;
      --ocop-shadow: none;
    }
    html {
      font-size: 12pt;
    }
    @page {
      margin: 15mm;
    }
  }
`;

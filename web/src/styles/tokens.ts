// The look of the whole site: our own tokens first, then Web Awesome's custom properties mapped on them. Components use
// `--ocop-…` only; light and dark differ in nothing but the values below.
import { css } from 'lit';

/** Paper white, ink, one deep green for action; gold for stars only, red for overdue and refused, amber for "soon". */
const light = css`
  --ocop-paper: #faf9f5;
  --ocop-surface: #ffffff;
  --ocop-surface-sunken: #f1f0e9;
  --ocop-ink: #1b2320;
  --ocop-ink-quiet: #4a5550;
  --ocop-line: #dad8ce;
  --ocop-line-strong: #77807a;
  --ocop-action: #17603a;
  --ocop-action-strong: #0f4a2b;
  --ocop-on-action: #ffffff;
  --ocop-action-wash: #e7f2e9;
  --ocop-action-line: #a9cdb4;
  --ocop-gold: #a87400;
  --ocop-gold-fill: #e0a516;
  --ocop-gold-wash: #fdf4dc;
  --ocop-danger: #a8231b;
  --ocop-on-danger: #ffffff;
  --ocop-danger-wash: #fdeceb;
  --ocop-danger-line: #e3aaa6;
  --ocop-warning: #854a00;
  --ocop-on-warning: #ffffff;
  --ocop-warning-wash: #fff3e0;
  --ocop-warning-line: #e8c48f;
  --ocop-info: #1f5673;
  --ocop-info-wash: #e8f1f6;
  --ocop-shadow: 0 1px 2px rgb(27 35 32 / 8%), 0 2px 8px rgb(27 35 32 / 5%);
`;

const dark = css`
  --ocop-paper: #111614;
  --ocop-surface: #1a201d;
  --ocop-surface-sunken: #0c100e;
  --ocop-ink: #e9edea;
  --ocop-ink-quiet: #adb8b1;
  --ocop-line: #343d38;
  --ocop-line-strong: #818d86;
  --ocop-action: #85d4a0;
  --ocop-action-strong: #a5e3b9;
  --ocop-on-action: #06260f;
  --ocop-action-wash: #1a3022;
  --ocop-action-line: #34573f;
  --ocop-gold: #f0c250;
  --ocop-gold-fill: #e6b033;
  --ocop-gold-wash: #332a12;
  --ocop-danger: #ff9d94;
  --ocop-on-danger: #3a0805;
  --ocop-danger-wash: #3a1a17;
  --ocop-danger-line: #7a3b36;
  --ocop-warning: #f5bd6d;
  --ocop-on-warning: #2e1a00;
  --ocop-warning-wash: #36270f;
  --ocop-warning-line: #6e5222;
  --ocop-info: #93c8e4;
  --ocop-info-wash: #172a35;
  --ocop-shadow: 0 1px 2px rgb(0 0 0 / 50%);
`;

/** Space on a 4 px grid, type, measures. The same in light and dark. */
const measures = css`
  --ocop-space-1: 0.25rem;
  --ocop-space-2: 0.5rem;
  --ocop-space-3: 0.75rem;
  --ocop-space-4: 1rem;
  --ocop-space-5: 1.5rem;
  --ocop-space-6: 2rem;
  --ocop-space-7: 3rem;
  --ocop-space-8: 4rem;
  --ocop-radius-s: 0.25rem;
  --ocop-radius: 0.5rem;
  --ocop-radius-l: 0.75rem;
  --ocop-font: 'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  --ocop-text-s: 0.9375rem;
  --ocop-text-m: 1rem;
  --ocop-text-l: 1.125rem;
  --ocop-text-xl: 1.375rem;
  --ocop-text-2xl: 1.75rem;
  --ocop-leading: 1.55;
  --ocop-leading-tight: 1.3;
  --ocop-weight: 400;
  --ocop-weight-strong: 600;
  --ocop-weight-title: 700;
  --ocop-touch: 2.75rem;
  --ocop-measure: 42rem;
  --ocop-page: 72rem;
  --ocop-focus-width: 3px;
  --ocop-focus: var(--ocop-action);
  --ocop-time: 150ms;
`;

/** One family of Web Awesome's semantic colours from four of ours. */
const family = (name: string, colour: string, onColour: string, wash: string, line: string): string =>
  `--wa-color-${name}-fill-quiet: var(${wash}); --wa-color-${name}-fill-normal: var(${wash});
   --wa-color-${name}-fill-loud: var(${colour}); --wa-color-${name}-border-quiet: var(${line});
   --wa-color-${name}-border-normal: var(${line}); --wa-color-${name}-border-loud: var(${colour});
   --wa-color-${name}-on-quiet: var(${colour}); --wa-color-${name}-on-normal: var(${colour});
   --wa-color-${name}-on-loud: var(${onColour});`;

const webAwesome = `
  ${family('brand', '--ocop-action', '--ocop-on-action', '--ocop-action-wash', '--ocop-action-line')}
  ${family('success', '--ocop-action', '--ocop-on-action', '--ocop-action-wash', '--ocop-action-line')}
  ${family('warning', '--ocop-warning', '--ocop-on-warning', '--ocop-warning-wash', '--ocop-warning-line')}
  ${family('danger', '--ocop-danger', '--ocop-on-danger', '--ocop-danger-wash', '--ocop-danger-line')}
  ${family('neutral', '--ocop-ink', '--ocop-paper', '--ocop-surface-sunken', '--ocop-line')}
  --wa-color-neutral-border-loud: var(--ocop-line-strong);
  --wa-color-surface-raised: var(--ocop-surface);
  --wa-color-surface-default: var(--ocop-surface);
  --wa-color-surface-lowered: var(--ocop-surface-sunken);
  --wa-color-surface-border: var(--ocop-line);
  --wa-color-text-normal: var(--ocop-ink);
  --wa-color-text-quiet: var(--ocop-ink-quiet);
  --wa-color-text-link: var(--ocop-action);
  --wa-color-focus: var(--ocop-focus);
  --wa-color-mix-hover: var(--ocop-action-strong) 18%;
  --wa-color-mix-active: var(--ocop-ink) 12%;
  --wa-font-family-body: var(--ocop-font);
  --wa-font-family-heading: var(--ocop-font);
  --wa-font-family-longform: var(--ocop-font);
  --wa-font-weight-body: 400;
  --wa-font-weight-semibold: 600;
  --wa-font-weight-action: 600;
  --wa-font-weight-heading: 700;
  --wa-font-size-s: var(--ocop-text-s);
  --wa-font-size-m: var(--ocop-text-m);
  --wa-line-height-normal: var(--ocop-leading);
  --wa-line-height-condensed: var(--ocop-leading-tight);
  --wa-border-radius-s: var(--ocop-radius-s);
  --wa-border-radius-m: var(--ocop-radius);
  --wa-border-radius-l: var(--ocop-radius-l);
  --wa-focus-ring-offset: 2px;
  --wa-form-control-height: var(--ocop-touch);
  --wa-form-control-toggle-size: 1.375rem;
  --wa-form-control-placeholder-color: var(--ocop-ink-quiet);
  --wa-form-control-border-color: var(--ocop-line-strong);
`;

/** For `:root`, once, by `styles/document.ts`; custom properties then reach into every shadow root. */
export const tokens: string = `
  :root { color-scheme: light; ${light.cssText} ${measures.cssText} ${webAwesome} }
  @media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; ${dark.cssText} } }
`;

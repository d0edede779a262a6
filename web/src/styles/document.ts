// The document's own style sheet: tokens and the few rules that live outside shadow roots.
import { tokens } from './tokens.ts';

const page = `
  html { background: var(--ocop-paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 5rem; }
  body { margin: 0; min-height: 100vh; font-family: var(--ocop-font); line-height: var(--ocop-leading); color: var(--ocop-ink); background: var(--ocop-paper); }
  @media print { html, body { background: #fff; } }
`;

/** Puts the tokens on `:root`; a plain `<style>`, because old phones know no adopted style sheets. */
export function applyDocumentStyles(target: Document = document): void {
  const style = target.createElement('style');
  style.textContent = tokens + page;
  target.head.append(style);
}

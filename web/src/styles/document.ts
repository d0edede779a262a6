// The document's own styles: fonts, the library's theme below, our tokens above it.
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import './fonts.css';
import { documentStyles, tokens } from './tokens.ts';

/** A style element rather than an adopted sheet: phones of 2020 do not know the latter. */
function adopt(): void {
  const style = document.createElement('style');
  style.textContent = tokens.cssText + documentStyles.cssText;
  document.head.append(style);
}

/** Follows the device between light and dark; the library reads a class, not the media query. */
function followColorScheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    document.documentElement.classList.toggle('wa-dark', dark.matches);
    document.documentElement.classList.toggle('wa-light', !dark.matches);
  };
  apply();
  dark.addEventListener('change', apply);
}

adopt();
followColorScheme();

// Web Awesome takes its icons from our sprite instead of a foreign server.
import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js';
import sprite from 'virtual:icon-sprite';
import { ICON_NAMES } from './icon-names.ts';

const NAMES: ReadonlySet<string> = new Set(ICON_NAMES);

/** What Web Awesome's own components call their icons, in Lucide's words. */
const SYSTEM_NAMES: Readonly<Record<string, string>> = {
  'arrow-down': 'chevron-down',
  'arrow-up': 'chevron-up',
  'circle-xmark': 'circle-x',
  ellipsis: 'ellipsis',
  'ellipsis-vertical': 'ellipsis',
  'eye-slash': 'eye-off',
  gear: 'settings',
  indeterminate: 'minus',
  'magnifying-glass': 'search',
  user: 'circle-user-round',
  xmark: 'x',
};

/** An unknown name shows a plain circle rather than nothing. */
function href(name: string): string {
  const known = SYSTEM_NAMES[name] ?? name;
  return `${sprite}#${NAMES.has(known) ? known : 'circle'}`;
}

export function registerIcons(): void {
  const library = {
    resolver: href,
    spriteSheet: true,
    // Without a view box the drawing would take a picture's usual 300 px beside its own place.
    mutator: (drawing: SVGElement) => drawing.setAttribute('viewBox', '0 0 24 24'),
  };
  registerIconLibrary('default', library);
  registerIconLibrary('system', library);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { ICON_NAMES } from './src/styles/icon-names.ts';

const require = createRequire(import.meta.url);
const ICONS = join(dirname(require.resolve('lucide-static/package.json')), 'icons');
const SPRITE = 'virtual:icon-sprite';
const STROKE =
  'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';

function symbol(name: string): string {
  const svg = readFileSync(join(ICONS, `${name}.svg`), 'utf8');
  const inside = /<svg[^>]*>([\s\S]*)<\/svg>/u.exec(svg)?.[1];
  if (inside === undefined) throw new Error(`No drawing in the icon ${name}`);
  return `<symbol id="${name}" viewBox="0 0 24 24" ${STROKE}>${inside.replace(/\s+/gu, ' ').trim()}</symbol>`;
}

/** All icons in one file of our own, fetched once and kept: nothing comes from a foreign server. */
function iconSprite(): Plugin {
  return {
    name: 'ocop-icon-sprite',
    resolveId: (id) => (id === SPRITE ? `\0${SPRITE}` : undefined),
    load(id) {
      if (id !== `\0${SPRITE}`) return undefined;
      const source = `<svg xmlns="http://www.w3.org/2000/svg">${ICON_NAMES.map(symbol).join('')}</svg>`;
      if (this.meta.watchMode)
        return `export default ${JSON.stringify(`data:image/svg+xml,${encodeURIComponent(source)}`)};`;
      const reference = this.emitFile({ type: 'asset', name: 'icons.svg', source });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}

interface FirebaseJson {
  emulators: Record<'hosting' | 'functions' | 'auth' | 'firestore' | 'storage', { port: number }>;
}

/** Where a page of this machine finds the emulators, counted from its own port: firebase.json alone names numbers. */
function emulatorOffsets(): Record<string, number> {
  const file = join(import.meta.dirname, '..', 'firebase.json');
  const { emulators } = JSON.parse(readFileSync(file, 'utf8')) as FirebaseJson;
  const { port: hosting } = emulators.hosting;
  const names = ['functions', 'auth', 'firestore', 'storage'] as const;
  return { hosting, ...Object.fromEntries(names.map((name) => [name, emulators[name].port - hosting])) };
}

/** Web Awesome carries drawings for its own buttons, a tenth of what comes before the first paint; ours take their place. */
function withoutLibraryIcons(): Plugin {
  return {
    name: 'ocop-without-library-icons',
    transform(code, id) {
      if (!id.includes('webawesome') || !code.includes('src/components/icon/library.system.ts'))
        return undefined;
      const kept = code.replace(/^var icons = \{$[\s\S]*?^\};$/mu, 'var icons = {};');
      if (kept === code) throw new Error('Web Awesome keeps its system icons in another way now.');
      return { code: kept, map: null };
    },
  };
}

/** Modules of the domain only define things: what no page uses is left out, whatever it calls while defining. */
const isDomain = (id: string): boolean => id.replaceAll('\\', '/').includes('/functions/src/domain/');

export default defineConfig({
  root: import.meta.dirname,
  appType: 'spa',
  resolve: {
    dedupe: ['zod'],
    conditions: ['ocop-source', 'module', 'browser', 'development|production'],
    alias: { re2js: join(import.meta.dirname, 'src', 'gateway', 'no-regular-expressions.ts') },
  },
  plugins: [iconSprite(), withoutLibraryIcons()],
  define: {
    'import.meta.env.OCOP_EMULATORS': JSON.stringify(emulatorOffsets()),
    'import.meta.env.OCOP_GALLERY': JSON.stringify(process.env['OCOP_GALLERY'] === '1'),
  },
  build: {
    outDir: process.env['OCOP_WEB_OUT'] ?? 'dist',
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    // Phones of village heads: Android 7 still gets Chrome 90 and later.
    target: ['chrome90', 'edge90', 'firefox90', 'safari15'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id, external) => external || !isDomain(id) },
    },
  },
});

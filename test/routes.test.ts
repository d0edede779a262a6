// Every address has its page, every place of the menu an address that its roles may open.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Role } from '../functions/src/domain/index.ts';

const PAGES = join(import.meta.dirname, '../web/src/pages');
const { BAR_PLACES, barOf, currentItem, MENU, menuFor } = await import('../web/src/app/menu.ts');
const { passageTo } = await import('../web/src/app/guard.ts');
const { findRoute } = await import('../web/src/app/router.ts');
const { notFoundRoute, routes } = await import('../web/src/app/routes.ts');

/** The lines of the table as they are written: address and file. */
const written = [
  ...readFileSync(join(PAGES, '../app/routes.ts'), 'utf8').matchAll(
    /page\(\s*([\w']\S*?),\s*'([\w-]+\/[\w-]+)'/gu,
  ),
].map(([, path = '', file = '']) => ({ path, file }));

function placeOf(role: Role, path: string): string {
  const found = findRoute(routes, new URL(path, 'https://ocop.example'));
  const actor = { uid: 'u', commune: '02104', role, unit: 'x' };
  const session = { uid: 'u', email: '', name: '', actor };
  return found === undefined ? 'nowhere' : passageTo(found.route.access, session);
}

vi.stubGlobal('window', { location: new URL('https://ocop.example') });

describe('the table of addresses', () => {
  it('is read whole by this test', () => {
    expect(written).toHaveLength(routes.length + 1);
    expect(notFoundRoute.access).toBe('anyone');
  });

  it.each(written)('$path has its page $file, which defines its element', ({ file }) => {
    const path = join(PAGES, `${file}.ts`);
    expect(existsSync(path), path).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(
      `@customElement('ocop-${file.slice(file.indexOf('/') + 1)}')`,
    );
  });

  it('names each address once, with a title', () => {
    const paths = routes.map(({ path }) => path.replaceAll(/:\w+/gu, ':'));
    expect(new Set(paths).size).toBe(paths.length);
    expect(routes.filter(({ title }) => title.trim() === '')).toEqual([]);
  });
});

describe('the menu', () => {
  it.each(MENU)('$label leads each of its roles to a page that they may open', ({ href, roles }) => {
    expect(roles.map((role) => [role, placeOf(role, href)])).toEqual(roles.map((role) => [role, 'show']));
  });

  it.each(MENU)('$label is there for every role that may open it', ({ href, roles }) => {
    // The notices of an administrator are none: nothing waits for that role.
    const may = Role.options.filter(
      (role) => placeOf(role, href) === 'show' && !(href === '/thong-bao' && role === 'admin'),
    );
    expect([...roles].sort()).toEqual([...may].sort());
  });

  it.each(Role.options)('gives %s a home, and marks it there', (role) => {
    const items = menuFor(role);
    expect(currentItem(items, '/')?.href).toBe('/');
    expect(items.length).toBeGreaterThan(1);
  });

  it.each(Role.options)(
    'leaves %s on a phone nothing out: what the bar has no room for stands behind “Khác”',
    (role) => {
      const items = menuFor(role);
      const { shown, more } = barOf(items);
      expect([...shown, ...more]).toEqual(items);
      expect(shown.length + Math.min(more.length, 1)).toBeLessThanOrEqual(BAR_PLACES);
      expect(more).not.toHaveLength(1);
    },
  );
});

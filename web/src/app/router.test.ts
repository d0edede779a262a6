import { describe, expect, it } from 'vitest';
import { findRoute, pathTo, type Route } from './router.ts';

function route(path: string): Route {
  const render = (): never => {
    throw new Error('Nothing is rendered here.');
  };
  return { path, title: path, access: 'anyone', load: () => Promise.resolve(), render };
}

const routes = ['/', '/ho-so/:dossierId', '/ho-so/moi', '/ho-so/:dossierId/tieu-chi/:criterion'].map(route);
const find = (address: string) => findRoute(routes, new URL(address, 'https://ocop.example'));

describe('findRoute', () => {
  it.each([
    ['/', '/', {}],
    ['/ho-so/abc', '/ho-so/:dossierId', { dossierId: 'abc' }],
    ['/ho-so/abc/', '/ho-so/:dossierId', { dossierId: 'abc' }],
    ['/ho-so/moi', '/ho-so/moi', {}],
    ['/ho-so/a%2Fb', '/ho-so/:dossierId', { dossierId: 'a/b' }],
    [
      '/ho-so/abc/tieu-chi/3.5',
      '/ho-so/:dossierId/tieu-chi/:criterion',
      { dossierId: 'abc', criterion: '3.5' },
    ],
  ])('takes %s to %s', (address, path, params) => {
    const found = find(address);
    expect(found?.route.path).toBe(path);
    expect(found?.match.params).toEqual(params);
  });

  it.each(['/ho-so', '/khong-co', '/ho-so/abc/tieu-chi', '/ho-so/%E0%A4%A'])(
    'takes %s nowhere',
    (address) => {
      expect(find(address)).toBeUndefined();
    },
  );

  it('hands on what stands behind the question mark', () => {
    expect(find('/ho-so/abc?loc=qua-han')?.match.query.get('loc')).toBe('qua-han');
  });
});

describe('pathTo', () => {
  it('fills in parameters so that findRoute reads them back', () => {
    const address = pathTo('/ho-so/:dossierId', { dossierId: 'a/b ?' });
    expect(find(address)?.match.params).toEqual({ dossierId: 'a/b ?' });
  });

  it('refuses to make an address that leads elsewhere', () => {
    expect(() => pathTo('/ho-so/:dossierId', {})).toThrow();
  });
});

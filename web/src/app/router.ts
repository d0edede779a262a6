import type { Role } from '@ocop/functions/domain';

/** What a page gets to know from its address. */
export interface RouteMatch {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** Who may open a page. The guard decides what others see; the server decides again about every datum. */
export type Access = 'anyone' | 'signedIn' | readonly Role[];

export interface Route {
  /** `/ho-so/:dossierId`: parts that begin with a colon become `params`. */
  readonly path: string;
  /** The title while the page loads; `ocop-page` replaces it by its own. */
  readonly title: string;
  readonly access: Access;
  /** Imports the page's element. */
  readonly load: () => Promise<unknown>;
  readonly render: (match: RouteMatch) => PageHost;
}

export interface Found {
  readonly route: Route;
  readonly match: RouteMatch;
}

/** What the shell gives a page. */
export type PageHost = HTMLElement & Partial<{ params: RouteMatch['params']; query: URLSearchParams }>;

/** The page's element, which stays while its address does; a change behind the question mark reaches it as `query`. */
export function pageElement(tag: string, { params, query }: RouteMatch): PageHost {
  const element: PageHost = document.createElement(tag);
  element.params = params;
  element.query = query;
  return element;
}

function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

/** A part of an address as text; undefined for a broken percent sign, which then matches nothing. */
function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = segments(pattern);
  const given = segments(path);
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const text = decode(given[index] ?? '');
    if (text === undefined) return undefined;
    if (part.startsWith(':')) params[part.slice(1)] = text;
    else if (part !== text) return undefined;
  }
  return params;
}

/**
 * The route of an address. Patterns without parameters win over those with (`/ho-so/moi` over `/ho-so/:id`), whatever
 * their order in the table; undefined when the address leads nowhere.
 */
export function findRoute(
  routes: readonly Route[],
  url: Pick<URL, 'pathname' | 'searchParams'>,
): Found | undefined {
  const found = routes.flatMap((route) => {
    const params = matchPath(route.path, url.pathname);
    return params === undefined ? [] : [{ route, match: { params, query: url.searchParams } }];
  });
  return found.sort((a, b) => Object.keys(a.match.params).length - Object.keys(b.match.params).length)[0];
}

/** The address of a route: `pathTo('/ho-so/:dossierId', { dossierId: 'x' })`. Throws when a parameter is missing. */
export function pathTo(pattern: string, params: Readonly<Record<string, string>> = {}): string {
  return pattern.replace(/:([A-Za-z]+)/gu, (_, key: string) => {
    const value = params[key];
    if (value === undefined || value === '') throw new Error(`The path ${pattern} needs ${key}.`);
    return encodeURIComponent(value);
  });
}

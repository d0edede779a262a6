import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkChecker, type LinkCheckerOptions } from './link-checker.ts';
import { isPublicAddress } from './public-address.ts';

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

const answering =
  (status: number, location?: string): Serve =>
  (_, response) => {
    response.writeHead(status, location === undefined ? {} : { location });
    response.end();
  };

let base = '';
const asked: string[] = [];
const PAGES: Readonly<Record<string, Serve>> = {
  '/ok': answering(200),
  '/gone': answering(404),
  '/removed': answering(410),
  '/fault': answering(500),
  '/guarded': answering(403),
  '/moved': answering(301, '/ok'),
  '/loop': answering(302, '/loop'),
  '/no-location': answering(304),
  '/to-file': answering(302, 'file:///etc/passwd'),
  '/to-cloud': answering(302, 'http://169.254.169.254/latest/meta-data/'),
  '/to-name': answering(302, 'http://inside.example/'),
  '/silent': () => undefined,
  '/cut': ({ socket }) => socket.destroy(),
  // Knows no HEAD.
  '/get-only': ({ method }, response) => {
    response.writeHead(method === 'GET' ? 200 : 405);
    response.end('page');
  },
  '/endless': (_, response) => {
    response.writeHead(200);
    response.flushHeaders();
  },
};

const server = createServer((request, response) => {
  const path = String(request.url);
  asked.push(`${String(request.method)} ${path}`);
  // `/hop/3` needs three more steps to `/ok`.
  const hops = /^\/hop\/(\d+)$/u.exec(path)?.[1];
  if (hops !== undefined)
    answering(302, hops === '0' ? '/ok' : `/hop/${String(Number(hops) - 1)}`)(request, response);
  else (PAGES[path] ?? answering(404))(request, response);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://shop.example:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Names of the tests: `shop.example` is the server here, `inside.example` a machine behind it, others are nobody. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'shop.example': ['127.0.0.1'],
  'inside.example': ['10.0.0.5'],
  'mixed.example': ['93.184.216.34', '192.168.1.1'],
  'empty.example': [],
};
const lookup = ((hostname: string, _: unknown, callback: (error: unknown, found?: unknown) => void) => {
  const found = NAMES[hostname];
  if (found === undefined) callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
  else
    callback(
      null,
      found.map((address) => ({ address, family: 4 })),
    );
}) as unknown as NonNullable<LinkCheckerOptions['lookup']>;

const checker = linkChecker({
  lookup,
  isAllowed: (address) => address === '127.0.0.1' || isPublicAddress(address),
  timeoutMs: 2_000,
});
const found = async (path: string): Promise<string> => {
  const { state, note } = await checker.check(path.startsWith('/') ? `${base}${path}` : path);
  expect(note).toMatch(/\.$/u);
  return state;
};

describe('a look at a link', () => {
  it.each([
    ['/ok', 'works'],
    ['/moved', 'works'],
    ['/hop/4', 'works'],
    ['/get-only', 'works'],
    ['/endless', 'works'],
    ['/no-location', 'works'],
    ['/guarded', 'guarded'],
    ['/gone', 'broken'],
    ['/removed', 'broken'],
    ['/fault', 'broken'],
    ['/cut', 'broken'],
  ])('of %s is %s', async (path, state) => {
    expect(await found(path)).toBe(state);
  });

  it('asks with HEAD, and with GET only where HEAD was no good news', async () => {
    asked.length = 0;
    await found('/ok');
    await found('/gone');
    expect(asked).toEqual(['HEAD /ok', 'HEAD /gone', 'GET /gone']);
  });

  it('follows five redirects and not a sixth', async () => {
    expect((await checker.check(`${base}/hop/5`)).note).toContain('quá nhiều lần');
    expect((await checker.check(`${base}/loop`)).note).toContain('quá nhiều lần');
  });

  it('does not wait for a silent server', async () => {
    const impatient = linkChecker({ lookup, isAllowed: () => true, timeoutMs: 150 });
    expect(await impatient.check(`${base}/silent`)).toEqual({
      state: 'broken',
      note: 'Trang không trả lời trong thời gian chờ.',
    });
  });

  it('says of a name that nobody has, and of text that is no address, what it is', async () => {
    expect((await checker.check('http://nobody.example/')).note).toContain('tên miền');
    expect((await checker.check('khong phai duong dan')).note).toContain('ghi không đúng');
    expect((await checker.check('https://shop.example:1/')).note).toContain('Không kết nối');
  });
});

describe('what is not the public web is not reached (SSRF)', () => {
  it.each([
    ['this machine by its address', 'http://127.0.0.2/'],
    ['this machine in IPv6', 'http://[::1]/'],
    ['this machine inside an IPv6 address', 'http://[::ffff:127.0.0.1]/'],
    ['this machine as one number', 'http://2130706434/'],
    ['the cloud’s own data', 'http://169.254.169.254/latest/meta-data/'],
    ['a name that leads behind the machine', 'http://inside.example/'],
    ['a name with one address behind the machine', 'http://mixed.example/'],
    ['a name without an address', 'http://empty.example/'],
    ['a name and a password', 'http://user:secret@shop.example/'],
    ['a redirect to the cloud’s own data', '/to-cloud'],
    ['a redirect to a name behind the machine', '/to-name'],
  ])('%s', async (_, link) => {
    const { note } = await linkChecker({
      lookup,
      isAllowed: (address) => address === '127.0.0.1' || isPublicAddress(address),
    }).check(link.startsWith('/') ? `${base}${link}` : link);
    expect(note).toBe('Đường dẫn không trỏ tới trang web công khai.');
  });

  it('nor is a file', async () => {
    expect((await checker.check(`${base}/to-file`)).note).toContain('không phải trang web');
  });

  it('is refused by the usual resolver too', async () => {
    expect((await linkChecker().check('http://localhost/')).note).toContain(
      'không trỏ tới trang web công khai',
    );
  });

  it.each([
    ['8.8.8.8', true],
    ['93.184.216.34', true],
    ['2606:4700::1111', true],
    ['10.1.2.3', false],
    ['172.31.255.255', false],
    ['172.32.0.1', true],
    ['192.168.0.1', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['2002:a00:1::', false],
    ['64:ff9b::a00:1', false],
  ])('%s is public: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});

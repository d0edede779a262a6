// Looks at links of the public web, and at nothing else: who may write a link must not reach the machines behind this one.
import { lookup as systemLookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { LinkChecker, LinkFinding } from '../../application/links/port.ts';
import { isPublicAddress } from './public-address.ts';

/** What tests put in the place of the network. */
export interface LinkCheckerOptions {
  readonly lookup?: typeof systemLookup;
  readonly isAllowed?: (address: string) => boolean;
  /** Of the whole look, redirects included. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
const MAX_REDIRECTS = 5;
/** The answer's headers; its body is never read. */
const MAX_HEADER_BYTES = 32 * 1024;

/** Why a look ended: an address that is no page of the public web is a finding of its own. */
class NotPublic extends Error {}

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
}

interface Look {
  readonly options: Required<LinkCheckerOptions>;
  readonly signal: AbortSignal;
}

/**
 * Resolves a name for the connection itself, so that what was checked is what is connected to: a name that answers
 * differently the second time gains nothing. One private address among the answers refuses all of them.
 */
function guardedLookup({ lookup, isAllowed }: Required<LinkCheckerOptions>): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        callback(error, '', 0);
        return;
      }
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => isAllowed(address)))
        callback(new NotPublic(), '', 0);
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** A bare address is never looked up, so it is checked here. `[::1]` is written in brackets. */
function refuseForeign(url: URL, isAllowed: (address: string) => boolean): void {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (url.username !== '' || url.password !== '') throw new NotPublic();
  if (isIP(host) !== 0 && !isAllowed(host)) throw new NotPublic();
}

function ask(url: URL, method: 'HEAD' | 'GET', { options, signal }: Look): Promise<Answer> {
  refuseForeign(url, options.isAllowed);
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const asked = send(
      url,
      {
        method,
        signal,
        agent: false,
        lookup: guardedLookup(options),
        maxHeaderSize: MAX_HEADER_BYTES,
        headers: { 'user-agent': 'OCOP-link-check', accept: 'text/html,*/*', 'accept-language': 'vi' },
      },
      (response) => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location });
        response.destroy();
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

/** Some servers know no HEAD: what it says is believed only where it is good news. */
async function askTwice(url: URL, look: Look): Promise<Answer> {
  const head = await ask(url, 'HEAD', look);
  return head.status < 400 ? head : ask(url, 'GET', look);
}

const isRedirect = ({ status, location }: Answer): boolean =>
  status >= 300 && status < 400 && location !== undefined;

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';

async function follow(link: string, look: Look): Promise<LinkFinding> {
  let url = new URL(link);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    if (!isWeb(url)) return broken('Đường dẫn chuyển tới nơi không phải trang web.');
    const answer = await askTwice(url, look);
    if (!isRedirect(answer)) return findingOf(answer.status);
    url = new URL(String(answer.location), url);
  }
  return broken('Trang chuyển tiếp quá nhiều lần.');
}

const broken = (note: string): LinkFinding => ({ state: 'broken', note });

/** Answers with which sites turn machines away; 999 is one network's own. */
const GUARDED: readonly number[] = [401, 403, 405, 406, 429, 451, 503, 999];

function findingOf(status: number): LinkFinding {
  if (status >= 200 && status < 400) return { state: 'works', note: 'Trang mở được.' };
  const code = `(mã ${String(status)})`;
  if (GUARDED.includes(status))
    return { state: 'guarded', note: `Trang có trả lời nhưng không cho máy xem ${code}.` };
  return broken(status === 404 || status === 410 ? `Trang không còn ${code}.` : `Trang báo lỗi ${code}.`);
}

function failureOf(error: unknown, signal: AbortSignal): LinkFinding {
  if (error instanceof NotPublic) return broken('Đường dẫn không trỏ tới trang web công khai.');
  if (signal.aborted) return broken('Trang không trả lời trong thời gian chờ.');
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return broken('Không tìm thấy tên miền của trang.');
  if (error instanceof TypeError) return broken('Đường dẫn ghi không đúng.');
  return broken('Không kết nối được tới trang.');
}

/** Looks with HEAD, then GET; follows five redirects; 10 seconds in all; public addresses of http and https only. */
export function linkChecker(given: LinkCheckerOptions = {}): LinkChecker {
  const options = { lookup: systemLookup, isAllowed: isPublicAddress, timeoutMs: TIMEOUT_MS, ...given };
  return {
    check: async (link) => {
      const signal = AbortSignal.timeout(options.timeoutMs);
      try {
        return await follow(link, { options, signal });
      } catch (error) {
        return failureOf(error, signal);
      }
    },
  };
}

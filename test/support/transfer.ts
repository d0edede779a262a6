// Bytes to the server and back as the pages move them: into the session of an upload, out of the one logged door.
import type { Person } from './accounts.ts';
import { COMMUNE } from './commune-world.ts';
import { emulators } from './emulators.ts';

/** Sends the bytes into the session that a start of an upload opened, and answers the HTTP status. */
export async function sendBytes(uploadUrl: string, bytes: Uint8Array, contentType: string): Promise<number> {
  const headers = { 'content-type': contentType };
  const { status } = await fetch(uploadUrl, { method: 'PUT', headers, body: new Uint8Array(bytes) });
  return status;
}

/** Asks the one door out, as `person` or signed out; of the tests' own commune unless the query names another. */
export function download(
  query: Readonly<Record<string, string>>,
  person?: Pick<Person, 'idToken'>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const search = new URLSearchParams({ commune: COMMUNE, ...query }).toString();
  const bearer = person === undefined ? {} : { authorization: `Bearer ${person.idToken}` };
  return fetch(`${emulators().callables}/downloadFile?${search}`, { headers: { ...bearer, ...headers } });
}

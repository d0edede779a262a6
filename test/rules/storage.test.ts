import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { objects } from '../../functions/src/domain/store/paths.ts';
import { emulators, OWNER } from '../support/emulators.ts';
import { COMMUNE } from './support/people.ts';

const RULES = readFileSync(join(import.meta.dirname, '../../storage.rules'), 'utf8');

it('allows nothing, by its text', () => {
  const allows = [...RULES.replaceAll(/\/\/.*$/gmu, '').matchAll(/allow[^;]*;/gu)].map(([text]) => text);
  expect(allows).toEqual(['allow read, write: if false;']);
  expect(RULES).toContain('match /{object=**}');
});

const name = encodeURIComponent(objects.dossierFile(COMMUNE, 'd1', 'f1'));

function bucket(path: string, init: RequestInit = {}): Promise<Response> {
  const { storage, bucket: id } = emulators();
  return fetch(`${storage}/v0/b/${id}/o${path}`, init);
}

function upload(headers: Record<string, string>): Promise<Response> {
  return bucket(`?name=${name}`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', ...headers },
    body: 'x',
  });
}

it('refuses a client the reading of an object that is there, its list, its change and its removal', async () => {
  expect((await upload(OWNER)).status, 'seeded').toBe(200);
  expect((await bucket(`/${name}?alt=media`, { headers: OWNER })).status, 'seeded').toBe(200);
  expect((await bucket(`/${name}?alt=media`)).status).toBe(403);
  expect((await bucket('?prefix=communes/')).status).toBe(403);
  expect((await upload({})).status).toBe(403);
  expect((await bucket(`/${name}`, { method: 'DELETE' })).status).toBe(403);
});

/** What the tests of papers ask of the callables, and how they read what was made. */
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { documents } from '../../functions/src/application/documents.ts';
import type { Store } from '../../functions/src/application/ports.ts';
import { type Dossier, type Paper, type PaperType, plainDateOf } from '../../functions/src/domain/index.ts';
import { call } from '../support/callable.ts';
import { COMMUNE, type Somebody } from '../support/commune-world.ts';
import { docxText } from '../support/docx-text.ts';
import { pdfText } from '../support/pdf-text.ts';
import { download } from '../support/transfer.ts';

export const today = plainDateOf(new Date().toISOString());

export interface Made {
  readonly documentId: string;
  readonly revision: number;
  readonly state: Paper['state'];
}

export const asked = (type: PaperType, ...dossiers: readonly Pick<Dossier, 'id'>[]) => ({
  commandId: randomUUID(),
  type,
  dossierIds: dossiers.map(({ id }) => id),
  signerId: null,
});

export const make = (
  type: PaperType,
  person: Somebody,
  ...dossiers: readonly Pick<Dossier, 'id'>[]
): Promise<Made> => call('generateDocument', asked(type, ...dossiers), person);

/** A command on a paper that is there. */
export const on = (documentId: string, given: object = {}) => ({
  commandId: randomUUID(),
  documentId,
  ...given,
});

/** The number that a paper asks for: the next one, unless it names one. */
export const number = (documentId: string, serial: number | null = null) => ({
  commandId: randomUUID(),
  documentId,
  serial,
  issuedOn: today,
});

export async function storedPaper(store: Pick<Store, 'read'>, documentId: string): Promise<Paper> {
  const found = await store.read(documents.paper(COMMUNE, documentId));
  if (found === null) throw new Error(`no paper ${documentId}`);
  return found;
}

const READERS = {
  docx: (bytes: Uint8Array) => Promise.resolve(docxText(bytes)),
  pdf: pdfText,
} as const;

/** The words of a paper as the person has it through the logged door, in one line. */
export async function paperText(
  document: string,
  form: keyof typeof READERS,
  person: Somebody,
): Promise<string> {
  const response = await download({ document, form }, person);
  expect(response.status).toBe(200);
  const text = await READERS[form](new Uint8Array(await response.arrayBuffer()));
  return text.normalize('NFC').replace(/\s+/gu, ' ');
}

// What the emulator saw of the rules while a file's tests ran: no expression of the file's parts may be left unreached.
import { expect, it } from 'vitest';
import { emulators, expectOk } from '../../support/emulators.ts';
import { projectOf, RULES } from './world.ts';

/** Which test file answers for which parts of the rules. A part reaches from its header to the next one. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  'default-deny': ['match /databases/{database}/documents', 'match /{document=**}'],
  communes: ['match /communes/{commune}'],
  members: ['match /members/{uid}'],
  invitations: ['match /invitations/{id}'],
  registrations: ['match /registrations/{uid}'],
  villages: ['match /villages/{id}'],
  producers: ['match /producers/{id}'],
  products: [
    'match /products/{id}',
    'function claims()',
    'function isMember(commune)',
    'function isOffice()',
    'function hasUnit()',
    'function isOneOf(commune, roles)',
    'function isProducer(commune, producer)',
  ],
  certificates: ['match /certificates/{id}'],
  documents: ['match /documents/{id}', 'function isVillage(commune, village)'],
  wordings: ['match /wordings/{id}'],
  'number-registers': ['match /numberRegisters/{id}'],
  boards: ['match /boards/{id}'],
  notices: ['match /notices/{id}'],
  items: [
    'function readersOf(subject)',
    'function readsItem(subject, data)',
    'function readsItemFile(subject, data)',
    'match /{subject}/{item}',
    'match /events/{command}',
    'match /files/{file}',
  ],
  audit: ['match /audit/{id}'],
  dossiers: [
    'match /dossiers/{dossier}',
    'function seesDossiers(commune)',
    'function owns(data)',
    'function helpsWith(data)',
    'function editsOpenDraft()',
  ],
  events: ['match /events/{id}', 'function parent()'],
  files: ['match /files/{id}'],
  confirmations: ['match /confirmations/{id}', 'match /{path=**}/confirmations/{id}'],
  packages: ['match /packages/{id}'],
  public: ['match /public/{commune}', 'match /public/{commune}/products/{slug}'],
};

const HEADER = /(?:match \/.+|function \w+\(.*\))(?= \{$)/gmu;

interface Part {
  readonly header: string;
  readonly from: number;
  /** Up to the next header. */
  readonly text: string;
}

/** The parts of the rules in the order of the text. */
export function partsOfRules(): readonly Part[] {
  const headers = [...RULES.matchAll(HEADER)].map((found) => ({ header: found[0], from: found.index }));
  return headers.map(({ header, from }, index) => ({
    header,
    from,
    text: RULES.slice(from, headers[index + 1]?.from),
  }));
}

/** A part that says only `true` or `false` has no expression that the emulator could report. */
function hasExpressions({ text }: Part): boolean {
  return /(?:: if|return) (?!true;|false;)/u.test(text);
}

interface Expression {
  readonly sourcePosition?: {
    readonly line: number;
    readonly currentOffset: number;
    readonly endOffset: number;
  };
  /** One entry per outcome; an entry whose value is empty counts the times that it was not looked at. */
  readonly values?: readonly { readonly value: object }[];
  readonly children?: readonly Expression[];
}

async function reportOf(file: string): Promise<readonly Expression[]> {
  const { host, port } = emulators().firestore;
  const address = `http://${host}:${String(port)}/emulator/v1/projects/${projectOf(file)}:ruleCoverage`;
  const answer = await expectOk(await fetch(address), 'rule coverage');
  const { report } = (await answer.json()) as { readonly report: readonly Expression[] };
  return report;
}

function isReached({ values = [] }: Expression): boolean {
  return values.some(({ value }) => Object.keys(value).length > 0);
}

function all(expressions: readonly Expression[]): readonly Expression[] {
  return expressions.flatMap((expression) => [expression, ...all(expression.children ?? [])]);
}

function headerAt(offset: number): string | undefined {
  return partsOfRules().findLast(({ from }) => from <= offset)?.header;
}

/** Adds the test that the file reached every expression of its parts; call it after the file's other tests. */
export function coverage(file: string): void {
  it('leaves no expression of its part of the rules unreached', async () => {
    const parts = partsOfRules().filter(({ header }) => PARTS[file]?.includes(header));
    const mine = all(await reportOf(file)).flatMap(({ sourcePosition: at, ...expression }) => {
      const header = at && headerAt(at.currentOffset);
      return header !== undefined && PARTS[file]?.includes(header) ? [{ ...expression, at, header }] : [];
    });
    expect([...new Set(mine.map(({ header }) => header))].sort(), 'parts with expressions').toEqual(
      parts
        .filter(hasExpressions)
        .map(({ header }) => header)
        .sort(),
    );
    const unreached = mine.filter((expression) => !isReached(expression));
    expect(
      unreached.map(({ at }) => `line ${String(at?.line)}: ${RULES.slice(at?.currentOffset, at?.endOffset)}`),
    ).toEqual([]);
  });
}

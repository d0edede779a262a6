// Numbers of papers on the real parts: without gap or double, given once, by who may give them.
import { initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { firestoreStore } from '../../functions/src/adapters/firestore/store.ts';
import { nodeIds } from '../../functions/src/adapters/ids.ts';
import { documents } from '../../functions/src/application/documents.ts';
import { issueDocument } from '../../functions/src/application/papers/issue.ts';
import type { PaperPorts } from '../../functions/src/application/papers/ports.ts';
import type { Paper } from '../../functions/src/domain/index.ts';
import { call, refusal } from '../support/callable.ts';
import { COMMUNE, openWorld, put, type World } from '../support/commune-world.ts';
import { seedDossier, WAYS } from '../support/stored-dossiers.ts';
import { asked, make, number, paperText, storedPaper, today } from './papers-support.ts';

let world: World;
let people: World['people'];
beforeAll(async () => {
  world = await openWorld();
  people = world.people;
});

describe('numbers', () => {
  /** The use case itself on the emulated Firestore, with a press that costs nothing: 200 renders would measure the machine. */
  const quick = (db: Firestore): PaperPorts => ({
    store: firestoreStore(db),
    ids: nodeIds,
    clock: { now: () => Promise.resolve(new Date().toISOString()) },
    bucket: { write: () => Promise.resolve() },
    renderer: {
      docx: () => Promise.resolve(new Uint8Array(1)),
      pdf: () => Promise.resolve(new Uint8Array(1)),
    },
    digest: () => 'a'.repeat(64),
  });

  /** Papers that wait for their number, each issued at the same moment, by turns over the instances. */
  async function issuedAtOnce(name: string, papers: number, instances: readonly PaperPorts[]) {
    const dossier = await seedDossier(world.store, `d-${name}`, WAYS.sent);
    const first = await make('provinceRequest', people.economy, dossier);
    const base: Paper = { ...(await storedPaper(world.store, first.documentId)), state: 'signed' };
    const ids = Array.from({ length: papers }, (_, at) => `d-${name}_request-${String(at)}`);
    await put(world.store, ...ids.map((id) => [documents.paper(COMMUNE, id), { ...base, id }] as const));
    const register = documents.numberRegister(COMMUNE, `TTr_${today.slice(0, 4)}`);
    const last = (await world.store.read(register))?.last ?? 0;
    const { uid, commune, role } = people.clerk;
    const now = new Date().toISOString();
    const issued = await Promise.all(
      ids.map((id, at) => {
        const ports = instances[at % instances.length];
        if (ports === undefined) throw new Error('no instance');
        return issueDocument(ports, { input: number(id), actor: { uid, commune, role }, now });
      }),
    );
    const serials = issued.map((answer) => Number(answer.number.split('/')[0])).sort((a, b) => a - b);
    expect(serials).toEqual(ids.map((_, at) => last + at + 1));
    expect((await world.store.read(register))?.taken).toHaveLength(last + papers);
    for (const id of ids) expect((await storedPaper(world.store, id)).state).toBe('issued');
  }

  const instance = (name: string): PaperPorts => quick(getFirestore(initializeApp({}, name)));

  it('are given to two hundred at once without gap and without double', async () => {
    await issuedAtOnce('many', 200, [instance('one line')]);
  }, 90_000);

  it('are given without gap and without double where two instances run side by side', async () => {
    await issuedAtOnce('beside', 8, [instance('old'), instance('new')]);
  }, 90_000);

  it('are given once: the same command answers alike, another is refused', async () => {
    const dossier = await seedDossier(world.store, 'd-once', WAYS.received);
    const made = await make('receipt', people.economy, dossier);
    const input = number(made.documentId);
    const answer = await call<{ number: string }>('issueDocument', input, people.clerk);
    expect(await call('issueDocument', input, people.clerk)).toEqual(answer);
    expect(await refusal('issueDocument', number(made.documentId), people.clerk)).toMatchObject({
      code: 'failed-precondition',
    });
    const final = await storedPaper(world.store, made.documentId);
    expect(final).toMatchObject({ state: 'issued', issuedOn: today, number: { text: answer.number } });
    expect(final.files.pdf?.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(await refusal('generateDocument', asked('receipt', dossier), people.economy)).toMatchObject({
      code: 'failed-precondition',
    });
    expect(await paperText(made.documentId, 'docx', people.producer)).toContain(`Số: ${answer.number}`);
  });

  it('may be the ones that the office’s own register gave, if they are free', async () => {
    const [one, two] = [
      await seedDossier(world.store, 'd-hand-1', WAYS.received),
      await seedDossier(world.store, 'd-hand-2', WAYS.received),
    ];
    const [first, second] = [
      await make('receipt', people.economy, one),
      await make('receipt', people.economy, two),
    ];
    expect(await call('issueDocument', number(first.documentId, 77), people.clerk)).toMatchObject({
      number: '77/GTN-UBND',
    });
    expect(await refusal('issueDocument', number(second.documentId, 77), people.clerk)).toMatchObject({
      code: 'already-exists',
    });
    expect(await call('issueDocument', number(second.documentId), people.clerk)).toMatchObject({
      number: '78/GTN-UBND',
    });
  });

  it('goes on with the number that a broken print already has', async () => {
    const dossier = await seedDossier(world.store, 'd-broken', WAYS.received);
    const made = await make('receipt', people.economy, dossier);
    const given = { serial: 91, year: 2026, symbol: 'GTN-UBND', text: '91/GTN-UBND' };
    await put(world.store, [
      documents.paper(COMMUNE, made.documentId),
      {
        ...(await storedPaper(world.store, made.documentId)),
        state: 'issuing',
        number: given,
        issuedOn: today,
      },
    ]);
    expect(await refusal('issueDocument', number(made.documentId, 92), people.clerk)).toMatchObject({
      code: 'failed-precondition',
    });
    expect(await call('issueDocument', number(made.documentId), people.clerk)).toMatchObject({
      number: '91/GTN-UBND',
    });
  });

  it.each(['economy', 'leader', 'producer', 'admin'] as const)('are not %s’s to give', async (role) => {
    expect(await refusal('issueDocument', number('d-once_receipt'), people[role])).toMatchObject({
      code: 'permission-denied',
    });
  });
});

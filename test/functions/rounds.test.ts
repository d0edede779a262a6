// An assessment round on the emulators: who may see whose opinion, by the rules and by the callable alike.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../../functions/src/application/documents.ts';
import type { Details, DossierLook, SubjectName } from '../../functions/src/domain/index.ts';
import { call, refusal } from '../support/callable.ts';
import { COMMUNE, enrol, openWorld, type Somebody, type World } from '../support/commune-world.ts';
import { emulators } from '../support/emulators.ts';
import { seedDossier, WAYS } from '../support/stored-dossiers.ts';

let world: World;
let secretary: Somebody;
let head: Somebody;
let kin: Somebody;
const roundId = randomUUID();
const DOSSIERS = ['d-honey', 'd-tea'] as const;

/** The screen shows the newest version of the round to whoever gives a command. */
async function order(
  subject: SubjectName,
  itemId: string,
  command: string,
  values: Details = {},
): Promise<Record<string, unknown>> {
  const item = await world.store.read(documents.item(COMMUNE, subject, itemId));
  const version = item?.version ?? null;
  return { commandId: randomUUID(), subject, itemId, command, version, values };
}

const give = async (by: Somebody, ...asked: Parameters<typeof order>): Promise<void> => {
  await call('changeItem', await order(...asked), by);
};

async function declare(by: Somebody, honey: string): Promise<void> {
  const interests = DOSSIERS.map((dossierId) => ({
    memberUid: by.uid,
    dossierId,
    kind: dossierId === 'd-honey' ? honey : 'none',
    note: '',
  }));
  await give(by, 'rounds', roundId, 'declare', { interests });
}

async function looks(by: Somebody): Promise<readonly DossierLook[]> {
  const { dossiers } = await call<{ dossiers: DossierLook[] }>('roundFigures', { roundId }, by);
  return dossiers;
}

async function opinionId(by: Somebody, dossierId: string): Promise<string> {
  const look = (await looks(by)).find((each) => each.dossierId === dossierId);
  return look?.look === 'barred' ? 'barred' : (look?.opinionId ?? 'none');
}

async function send(by: Somebody, dossierId: string, labour: string): Promise<void> {
  const id = await opinionId(by, dossierId);
  const verdicts = { materialsVerdict: 'agree', originVerdict: 'agree', identityVerdict: 'agree' };
  const values = { ...verdicts, labourVerdict: 'partly', labour };
  await give(by, 'opinions', id, 'write', { roundId, dossierId, ...values });
  await give(by, 'opinions', id, 'send', values);
}

/** What the rules answer to a reading straight from the store, past every callable. */
async function readsOpinion(by: Somebody, id: string): Promise<number> {
  const { firestore, projectId } = emulators();
  const root = `http://${firestore.host}:${String(firestore.port)}/v1/projects/${projectId}/databases/(default)`;
  const address = `${root}/documents/communes/${COMMUNE}/opinions/${id}`;
  return (await fetch(address, { headers: { authorization: `Bearer ${by.idToken}` } })).status;
}

beforeAll(async () => {
  world = await openWorld();
  secretary = world.people.economy;
  head = world.people.leader;
  kin = await enrol(world.store, COMMUNE, 'culture', null, 'kin@xa.example');
  for (const id of DOSSIERS) await seedDossier(world.store, id, WAYS.assessing);
  await give(secretary, 'rounds', roundId, 'prepare', {
    name: 'Đợt 1',
    on: '2026-11-26',
    agenda: DOSSIERS.map((dossierId) => ({ dossierId })),
    team: [
      { memberUid: head.uid, position: 'head' },
      { memberUid: secretary.uid, position: 'secretary' },
      { memberUid: kin.uid, position: 'member' },
    ],
  });
  await give(secretary, 'rounds', roundId, 'call');
  await declare(head, 'none');
  await declare(secretary, 'none');
  await declare(kin, 'kinship');
  await send(head, 'd-honey', 'Bí mật của Tổ trưởng');
  await send(kin, 'd-tea', 'Ý kiến của người thân');
});

describe('a member who declared an interest', () => {
  it('is told that the dossier is closed to them, and nothing else of it', async () => {
    const [honey, tea] = await looks(kin);
    expect(honey).toEqual({ look: 'barred', dossierId: 'd-honey' });
    expect(tea).toMatchObject({ look: 'shown', sent: 1, expected: 3 });
    expect(JSON.stringify(await looks(kin))).not.toContain('Bí mật');
  });

  it('may not write on it, under whatever id', async () => {
    const values = { roundId, dossierId: 'd-honey' };
    const asked = await order('opinions', randomUUID(), 'write', values);
    expect(await refusal('changeItem', asked, kin)).toMatchObject({ code: 'permission-denied' });
  });

  it('does not come in again by another declaration', async () => {
    const interests = DOSSIERS.map((dossierId) => ({
      memberUid: kin.uid,
      dossierId,
      kind: 'none',
      note: '',
    }));
    const asked = await order('rounds', roundId, 'declare', { interests });
    expect(await refusal('changeItem', asked, kin)).toMatchObject({ code: 'failed-precondition' });
  });

  it('reads no other sheet from the store; nobody does but its writer', async () => {
    const id = await opinionId(head, 'd-honey');
    expect(await readsOpinion(head, id)).toBe(200);
    for (const stranger of [
      kin,
      secretary,
      world.people.clerk,
      world.people.producer,
      world.strangers.leader,
    ])
      expect(await readsOpinion(stranger, id)).toBe(403);
  });
});

describe('the others', () => {
  it('see nothing before their own sheet is sent, the secretary not before the meeting', async () => {
    expect((await looks(secretary)).map(({ look }) => look)).toEqual(['notYet', 'notYet']);
    expect((await looks(head)).map(({ look }) => look)).toEqual(['shown', 'notYet']);
  });

  it('write nothing in another’s place', async () => {
    const id = await opinionId(head, 'd-honey');
    const asked = await order('opinions', id, 'revise', { note: 'Sửa hộ' });
    const refused = await refusal('changeItem', { ...asked, reason: 'Thử' }, secretary);
    expect(refused).toMatchObject({ code: 'permission-denied' });
  });

  it('outside the commune and outside the office learn nothing of the round', async () => {
    expect(await refusal('roundFigures', { roundId }, world.people.producer)).toMatchObject({
      code: 'permission-denied',
    });
    expect(await refusal('roundFigures', { roundId }, world.strangers.economy)).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('closing', () => {
  const close = () => order('rounds', roundId, 'close', { conclusion: 'Thống nhất đề nghị cấp tỉnh' });

  it('waits for the quorum on every dossier, then ends the round and opens its minutes to the figures', async () => {
    const attendance = [head, secretary, kin].map(({ uid }) => ({ memberUid: uid }));
    await give(secretary, 'rounds', roundId, 'sit', { attendance });
    expect(await refusal('changeItem', await close(), secretary)).toMatchObject({
      code: 'failed-precondition',
    });
    await send(secretary, 'd-honey', 'Đủ');
    await send(head, 'd-tea', 'Đủ');
    expect(await call('changeItem', await close(), secretary)).toMatchObject({ state: 'closed' });
    const asked = {
      type: 'meetingMinutes',
      dossierIds: [...DOSSIERS],
      signerId: null,
      item: { subject: 'rounds', id: roundId },
    };
    const { details } = await call<{ details: Details }>('previewPaper', asked, secretary);
    expect(details).toMatchObject({ chair: 'Người leader', conclusion: 'Thống nhất đề nghị cấp tỉnh' });
    // Tea has nobody who was kept out; of honey nothing may stand on a paper that the kin can read.
    expect(details['votes']).toHaveLength(4);
    expect(JSON.stringify(details)).not.toContain('Bí mật');
  });
});

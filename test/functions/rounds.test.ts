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
/** Of Phòng Kinh tế, outside the team. */
let colleague: Somebody;
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
  colleague = await enrol(world.store, COMMUNE, 'economy', null, 'colleague@xa.example');
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
  await declare(colleague, 'supplier');
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
      colleague,
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
    const mend = (itemId: string) =>
      refusal('changeItem', { ...asked, commandId: randomUUID(), itemId, reason: 'Thử' }, secretary);
    // As if it were not there: the refusal would tell who has sent.
    expect(await mend(id)).toEqual(await mend(randomUUID()));
    expect(await readsOpinion(secretary, id)).toBe(403);
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

describe('somebody of Phòng Kinh tế outside the team', () => {
  const honey = async () => (await looks(colleague))[0];

  it('is barred by their own declaration, also from closing the round', async () => {
    expect(await honey()).toEqual({ look: 'barred', dossierId: 'd-honey' });
    const attendance = [head, secretary, kin].map(({ uid }) => ({ memberUid: uid }));
    await give(secretary, 'rounds', roundId, 'sit', { attendance });
    expect(await honey()).toEqual({ look: 'barred', dossierId: 'd-honey' });
    expect((await looks(colleague))[1]).toMatchObject({ look: 'shown' });
    const close = await order('rounds', roundId, 'close', { conclusion: 'Thử' });
    expect(await refusal('changeItem', close, colleague)).toMatchObject({ code: 'permission-denied' });
  });

  it('withdraws it as a mistake, with a reason that stays, and sees the figures from then on', async () => {
    const interests = [{ memberUid: colleague.uid, dossierId: 'd-honey' }];
    const asked = () => order('rounds', roundId, 'withdraw', { interests });
    expect(await refusal('changeItem', await asked(), colleague)).toMatchObject({
      code: 'invalid-argument',
      details: { issues: [{ path: 'reason' }] },
    });
    await call('changeItem', { ...(await asked()), reason: 'Nhầm chủ thể' }, colleague);
    expect(await honey()).toMatchObject({ look: 'shown', sent: 1 });
    const round = await world.store.read(documents.item(COMMUNE, 'rounds', roundId));
    expect(round?.values['withdrawn']).toEqual([
      { memberUid: colleague.uid, dossierId: 'd-honey', kind: 'supplier', reason: 'Nhầm chủ thể' },
    ]);
    expect(round?.names[colleague.uid]).toBeTruthy();
  });
});

describe('closing', () => {
  const close = () => order('rounds', roundId, 'close', { conclusion: 'Thống nhất đề nghị cấp tỉnh' });

  it('waits for the quorum on every dossier, then ends the round and opens its minutes to the figures', async () => {
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

// The commune's year through the one real callable: each subject opened by its role and by no other, once, by one of two at once.
import { createHash, randomUUID } from 'node:crypto';
import { getStorage } from 'firebase-admin/storage';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { bucketObjects } from '../../functions/src/adapters/storage/objects.ts';
import { documents, queries } from '../../functions/src/application/documents.ts';
import {
  availableItemCommands,
  type Details,
  evolveItem,
  type Item,
  objects,
  Role,
  SubjectName,
  subjects,
} from '../../functions/src/domain/index.ts';
import { call, refusal, tryCall } from '../support/callable.ts';
import {
  COMMUNE,
  HONEY,
  openWorld,
  OTHER_PRODUCER,
  PRODUCER,
  type Somebody,
  VILLAGE,
  type World,
} from '../support/commune-world.ts';
import { fireSchedule } from '../support/schedule.ts';
import { waitUntil } from '../support/wait-until.ts';
import { WARM_UP_MS, warmUp } from '../support/warm-up.ts';
import * as bytesOf from './files-fixtures.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await warmUp(['changeItem', 'startItemUpload', 'downloadFile']);
}, WARM_UP_MS);

interface Order {
  readonly subject: SubjectName;
  readonly command: string;
  readonly itemId?: string;
  readonly values?: Details | Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}
interface Changed {
  readonly itemId: string;
  readonly state: string;
  readonly version: number;
}
const order = (given: Order) => ({ commandId: randomUUID(), itemId: randomUUID(), ...given });
const stored = (subject: SubjectName, id: string): Promise<Item | null> =>
  world.store.read(documents.item(COMMUNE, subject, id));

/**
 * The opening of every subject by its first role. Rounds and opinions need dossiers under assessment and a team: they are
 * walked in rounds.test.ts.
 */
const OPENINGS = {
  plans: ['start', 'economy', { year: '2026' }],
  targets: ['set', 'economy', { name: 'Nâng hạng', planId: 'p-2026', dueOn: '2026-12-20', productId: HONEY }],
  tasks: ['open', 'economy', { name: 'Rà soát chủ thể', dueOn: '2026-12-20', lead: 'front' }],
  ideas: [
    'register',
    'producer',
    {
      name: 'Chè',
      proposer: 'Tổ 1',
      villageId: VILLAGE,
      registeredOn: '2026-02-01',
      description: 'Chè xanh',
    },
  ],
  appointments: [
    'appoint',
    'economy',
    {
      body: 'official',
      person: 'Nguyễn Văn A',
      position: 'Cán bộ',
      decisionNumber: '74/QĐ-UBND',
      decisionOn: '2026-01-02',
      from: '2026-01-02',
    },
  ],
  broadcasts: ['plan', 'culture', { topic: 'OCOP quê ta', on: '2026-12-01', time: '17:30', slot: 'special' }],
  meetings: ['plan', 'village', { name: 'Họp thôn', on: '2026-12-02', place: 'Nhà văn hóa' }],
  promotions: ['plan', 'economy', { name: 'Hội chợ', from: '2026-12-03', place: 'Thái Nguyên' }],
  channels: ['add', 'producer', { name: 'Quầy chợ', kind: 'pointOfSale', address: 'Chợ Tân Kỳ' }],
  tours: ['plan', 'culture', { name: 'Tuyến chè', place: 'Thôn 1' }],
  inspections: ['plan', 'economy', { kind: 'periodic', producerId: OTHER_PRODUCER, on: '2026-12-05' }],
  funding: ['plan', 'economy', { activity: 'In tem', source: 'own', on: '2026-12-06', planned: '12,5' }],
  figures: [
    'write',
    'producer',
    {
      productId: HONEY,
      from: '2026-01-01',
      to: '2026-06-30',
      revenue: '100',
      labour: '5',
      localLabour: '5',
    },
  ],
  reports: ['start', 'economy', { kind: 'quarter', year: '2026', ordinal: '3' }],
} as const satisfies Partial<Record<SubjectName, readonly [string, Role, Details]>>;

type Opened = keyof typeof OPENINGS;
const OPENED = SubjectName.options.filter((name): name is Opened => name in OPENINGS);

describe('every subject', () => {
  it('is opened here or in the test of its own', () => {
    expect(SubjectName.options.filter((name) => !(name in OPENINGS))).toEqual(['rounds', 'opinions']);
  });

  it.each(OPENED)(
    '%s is opened by its role, by nobody whose role its table does not name',
    async (subject) => {
      const [command, role, values] = OPENINGS[subject];
      const itemId = subject === 'plans' ? 'p-2026' : randomUUID();
      const given = () => order({ subject, command, itemId, values });
      const others = Role.options.filter(
        (other) =>
          !availableItemCommands(subjects[subject], null, { role: other, unit: 'x' }).includes(command),
      );
      expect(others).toContain('admin');
      // One after another: the emulator starts a process for every call that comes while the others are busy.
      for (const other of others)
        expect(await refusal('changeItem', given(), world.people[other])).toMatchObject({
          code: 'permission-denied',
        });
      expect(await refusal('changeItem', given())).toMatchObject({ code: 'unauthenticated' });
      expect(await stored(subject, itemId), 'nothing was written').toBeNull();
      const changed = await call<Changed>('changeItem', given(), world.people[role]);
      const item = await stored(subject, itemId);
      expect(item).toMatchObject({ id: itemId, state: changed.state, version: 1, createdBy: { role } });
      const log = await world.store.list(queries.itemEvents(COMMUNE, subject, itemId));
      expect(log).toHaveLength(1);
      expect(
        log.reduce<Item | null>((folded, event) => evolveItem(subjects[subject], folded, event), null),
      ).toEqual(item);
    },
  );
});

describe('one command', () => {
  const TASK = OPENINGS.tasks[2];
  const openTask = async (): Promise<string> => {
    const given = order({ subject: 'tasks', command: 'open', values: TASK });
    return (await call<Changed>('changeItem', given, world.people.economy)).itemId;
  };

  it('repeated, also at once, has one effect and one answer', async () => {
    const given = order({ subject: 'tasks', command: 'open', values: TASK });
    const answers = await Promise.all(
      [1, 2].map(() => call<Changed>('changeItem', given, world.people.economy)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await world.store.list(queries.itemEvents(COMMUNE, 'tasks', given.itemId))).toHaveLength(1);
    expect(await refusal('changeItem', given, world.people.leader)).toMatchObject({ code: 'already-exists' });
  });

  it('of two people at once wins; the other is told so, and what they typed is not lost', async () => {
    const itemId = await openTask();
    const amend = (name: string, by: Somebody) =>
      tryCall(
        'changeItem',
        order({ subject: 'tasks', command: 'amend', itemId, version: 1, values: { name } }),
        by,
      );
    const both = await Promise.all([
      amend('Việc A', world.people.economy),
      amend('Việc B', world.people.leader),
    ]);
    const refused = both.flatMap((one) => (one.ok ? [] : [one.refusal]));
    expect(refused).toEqual([
      expect.objectContaining({
        code: 'failed-precondition',
        details: { conflict: true, version: 2 },
      }),
    ]);
    expect(await stored('tasks', itemId)).toMatchObject({ version: 2 });
  });

  it('of another commune finds nothing here, though it names the item', async () => {
    const itemId = await openTask();
    const given = order({ subject: 'tasks', command: 'drop', itemId, reason: 'x' });
    expect(await refusal('changeItem', given, world.strangers.leader)).toMatchObject({
      code: 'failed-precondition',
      message: 'Không tìm thấy việc này.',
    });
    expect(await stored('tasks', itemId)).toMatchObject({ state: 'todo', version: 1 });
  });

  it('tells who from when: a unit that neither leads nor supports, and a task that is over', async () => {
    const itemId = await openTask();
    const drop = () => order({ subject: 'tasks', command: 'drop', itemId, reason: 'Không còn cần' });
    expect(await refusal('changeItem', drop(), world.people.culture)).toMatchObject({
      code: 'permission-denied',
      details: { command: 'drop' },
    });
    await call('changeItem', drop(), world.people.front);
    expect(await refusal('changeItem', drop(), world.people.front)).toMatchObject({
      code: 'failed-precondition',
      details: { open: [] },
    });
  });

  it('that only the system gives is nobody’s, whatever is sent with it', async () => {
    const itemId = await openTask();
    const values = { result: 'x', doneOn: '2026-11-01' };
    const given = () => order({ subject: 'tasks', command: 'settle', itemId, values, bySystem: true });
    for (const role of Role.options)
      expect(await refusal('changeItem', given(), world.people[role])).toMatchObject({
        code: 'permission-denied',
      });
  });
});

describe('what cannot be taken', () => {
  const IDEA = OPENINGS.ideas[2];
  const idea = (given: Readonly<Record<string, unknown>>) =>
    refusal(
      'changeItem',
      order({ subject: 'ideas', command: 'register', values: { ...IDEA, ...given } }),
      world.people.producer,
    );
  const at = (path: string): object => ({
    code: 'invalid-argument',
    details: { issues: [expect.objectContaining({ path })] },
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['2 MB of text', { description: 'đ'.repeat(1_000_000) }, 'values.description'],
    ['a field that no subject has', { points: '100' }, 'values.points'],
    ['a field that this command does not write', { dossierId: 'd1' }, 'values.dossierId'],
    ['a pointer to nothing', { villageId: 'thon-99' }, 'values.villageId'],
    ['a pointer into another collection', { villageId: '../members/x' }, 'values.villageId'],
    ['a required field that is empty', { name: '   ' }, 'values.name'],
  ])('%s is refused with its place', async (_, values, path) => {
    const said = await idea(values);
    expect(said).toMatchObject(at(path));
    expect(said.message.length).toBeLessThan(200);
  });

  it('values that are no values, a subject and a command that there are not', async () => {
    expect(await idea({ name: 7 })).toMatchObject({ code: 'invalid-argument' });
    const wrong = [
      { subject: 'members', command: 'register', values: IDEA },
      { subject: 'ideas', command: 'constructor', values: IDEA },
      { subject: 'ideas', command: 'register', itemId: 'a/b', values: IDEA },
      {
        subject: 'ideas',
        command: 'register',
        attach: Array.from({ length: 31 }, (_, file) => `f${String(file)}`),
      },
    ];
    for (const given of wrong)
      expect(
        await refusal(
          'changeItem',
          { commandId: randomUUID(), itemId: randomUUID(), ...given },
          world.people.producer,
        ),
      ).toMatchObject({ code: 'invalid-argument' });
  });

  it('what is another producer’s: its item, its product', async () => {
    const opened = order({ subject: 'ideas', command: 'register', values: IDEA });
    await call('changeItem', opened, world.people.producer);
    const { itemId } = opened;
    const amend = order({
      subject: 'ideas',
      command: 'amend',
      itemId,
      version: 1,
      values: { name: 'Của tôi' },
    });
    expect(await refusal('changeItem', amend, world.otherProducer)).toMatchObject({
      code: 'permission-denied',
    });
    expect(await stored('ideas', itemId)).toMatchObject({ producerId: PRODUCER, version: 1 });
    const values = {
      ...OPENINGS.figures[2],
      from: '2025-01-01',
      to: '2025-06-30',
      producerId: OTHER_PRODUCER,
    };
    const given = order({ subject: 'figures', command: 'write', values });
    expect(await refusal('changeItem', given, world.people.economy)).toMatchObject(at('values.productId'));
  });
});

describe('a file of an item', () => {
  const PDF = 'application/pdf';
  const IDEA = OPENINGS.ideas[2];
  const bytes = bytesOf.pdf(2);
  const wish = (itemId: string, given: object = {}) => ({
    commandId: randomUUID(),
    subject: 'ideas',
    itemId,
    fileId: randomUUID(),
    name: 'Phương án.pdf',
    contentType: PDF,
    size: bytes.length,
    ...given,
  });

  async function send(itemId: string, given: Buffer): Promise<string> {
    const { fileId, uploadUrl } = await call<{ fileId: string; uploadUrl: string }>(
      'startItemUpload',
      wish(itemId, { size: given.length }),
      world.people.producer,
    );
    const response = await fetch(uploadUrl, {
      method: 'PUT',
      headers: { 'content-type': PDF },
      body: new Uint8Array(given),
    });
    expect(response.status).toBe(200);
    await waitUntil(`${fileId} read back`, async () => {
      const file = await world.store.read(documents.itemFile(COMMUNE, 'ideas', itemId, fileId));
      return file === null || file.state === 'uploading' ? undefined : file;
    });
    return fileId;
  }

  function download(item: string, file: string, { idToken }: Somebody): Promise<Response> {
    const query = new URLSearchParams({ commune: COMMUNE, item, file }).toString();
    return fetch(`${process.env['OCOP_CALLABLE_BASE'] ?? ''}/downloadFile?${query}`, {
      headers: { authorization: `Bearer ${idToken}` },
    });
  }

  it('is sent before the item is opened, hangs on it, and is had by who reads the item, byte for byte', async () => {
    const itemId = randomUUID();
    const fileId = await send(itemId, bytes);
    const given = order({ subject: 'ideas', command: 'register', itemId, values: IDEA, attach: [fileId] });
    await call('changeItem', given, world.people.producer);
    expect(await stored('ideas', itemId)).toMatchObject({
      producerId: PRODUCER,
      files: [{ id: fileId, sha256: createHash('sha256').update(bytes).digest('hex') }],
    });
    const { economy, producer, village, admin } = world.people;
    for (const reader of [economy, producer, village]) {
      const response = await download(`ideas/${itemId}`, fileId, reader);
      expect(response.status).toBe(200);
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    }
    for (const stranger of [admin, world.otherProducer, world.otherVillage, world.strangers.economy])
      expect((await download(`ideas/${itemId}`, fileId, stranger)).status).toBe(403);
    const audit = await world.store.list({
      path: `communes/${COMMUNE}/audit`,
      schema: documents.audit(COMMUNE, 'x').schema,
      where: [['subject.file', '==', fileId]],
    });
    expect(audit.map(({ by }) => by.role).toSorted()).toEqual(['economy', 'producer', 'village']);
  });

  it('that did not count cannot be hung on anything', async () => {
    const itemId = randomUUID();
    const fileId = await send(itemId, bytesOf.encryptedPdf());
    expect(await world.store.read(documents.itemFile(COMMUNE, 'ideas', itemId, fileId))).toMatchObject({
      state: 'refused',
      refusal: 'encrypted',
    });
    const given = order({ subject: 'ideas', command: 'register', itemId, values: IDEA, attach: [fileId] });
    expect(await refusal('changeItem', given, world.people.producer)).toMatchObject({
      code: 'failed-precondition',
      details: { path: 'files', fileId },
    });
    expect((await download(`ideas/${itemId}`, fileId, world.people.producer)).status).toBe(404);
  });

  it('that was never attached goes a week later with its bytes; one that hangs on its item stays', async () => {
    const { db } = connectFirebase();
    const bucket = bucketObjects(getStorage().bucket(process.env['OCOP_STORAGE_BUCKET']));
    const [itemId, left] = [randomUUID(), randomUUID()];
    const [kept, loose] = [await send(itemId, bytes), await send(left, bytes)];
    const given = order({ subject: 'ideas', command: 'register', itemId, values: IDEA, attach: [kept] });
    await call('changeItem', given, world.people.producer);
    await db.doc('demo/clock').set({ offsetMs: 8 * 86_400_000 });
    try {
      await fireSchedule('dailySweep');
      await waitUntil('the file that nobody attached is gone', async () => {
        const file = await world.store.read(documents.itemFile(COMMUNE, 'ideas', left, loose));
        return file === null ? true : undefined;
      });
    } finally {
      await db.doc('demo/clock').delete();
    }
    expect(await bucket.size(objects.itemFile(COMMUNE, 'ideas', left, loose))).toBeNull();
    expect(await bucket.size(objects.itemFile(COMMUNE, 'ideas', itemId, kept))).toBe(bytes.length);
    await waitUntil('the file that hangs on its item is seen', async () => {
      const file = await world.store.read(documents.itemFile(COMMUNE, 'ideas', itemId, kept));
      return file?.looseOn === null ? true : undefined;
    });
    expect((await download(`ideas/${itemId}`, kept, world.people.producer)).status).toBe(200);
  });

  it('is not taken from who may open none, nor in another name or type', async () => {
    const { clerk, producer } = world.people;
    expect(await refusal('startItemUpload', wish('i9'), clerk)).toMatchObject({ code: 'permission-denied' });
    for (const given of [
      { name: 'a.exe' },
      { contentType: 'application/x-msdownload' },
      { subject: 'members' },
    ])
      expect(await refusal('startItemUpload', wish('i9', given), producer)).toMatchObject({
        code: 'invalid-argument',
      });
  });
});

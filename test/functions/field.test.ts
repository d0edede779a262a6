// Outreach, promotion, inspections and money on the real parts: two at once, the year's one visit, the nightly look at links.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeIds } from '../../functions/src/adapters/ids.ts';
import { documents, queries } from '../../functions/src/application/documents.ts';
import { checkLinks } from '../../functions/src/application/links/check-links.ts';
import { dailySweep } from '../../functions/src/application/sweep/daily-sweep.ts';
import {
  addDays,
  type Certificate,
  type Details,
  type Item,
  Notice,
  paths,
  plainDateOf,
  rowsOf,
  type SubjectName,
} from '../../functions/src/domain/index.ts';
import { call, type Refusal, refusal, tryCall } from '../support/callable.ts';
import {
  COMMUNE,
  HONEY,
  openWorld,
  PRODUCER,
  put,
  type Somebody,
  VILLAGE,
  type World,
} from '../support/commune-world.ts';
import { emulators } from '../support/emulators.ts';
import { fireSchedule } from '../support/schedule.ts';
import { WARM_UP_MS, warmUp } from '../support/warm-up.ts';
import { certificate } from './sweep-support.ts';

let world: World;
let people: World['people'];
const today = plainDateOf(new Date().toISOString());
const year = Number(today.slice(0, 4));

beforeAll(async () => {
  world = await openWorld();
  people = world.people;
  await warmUp(['changeItem']);
}, WARM_UP_MS);

interface Changed {
  readonly itemId: string;
  readonly state: string;
  readonly version: number;
}

const order = (subject: SubjectName, command: string, values: Details = {}, more: object = {}) => ({
  commandId: randomUUID(),
  itemId: randomUUID(),
  subject,
  command,
  values,
  ...more,
});

async function stored(subject: SubjectName, id: string): Promise<Item> {
  const found = await world.store.read(documents.item(COMMUNE, subject, id));
  if (found === null) throw new Error(`no ${subject}/${id}`);
  return found;
}

/** A command to an item that is there, as a screen sends it that shows the newest version. */
async function give(
  by: Somebody,
  subject: SubjectName,
  itemId: string,
  command: string,
  values: Details = {},
  more: object = {},
): Promise<Item> {
  const { version } = await stored(subject, itemId);
  await call<Changed>('changeItem', order(subject, command, values, { itemId, version, ...more }), by);
  return stored(subject, itemId);
}

/** What the rules let a person read, asked as the web does. */
async function mayRead(by: Somebody, subject: SubjectName, id: string): Promise<boolean> {
  const { firestore, projectId } = emulators();
  const path = paths.document(COMMUNE, subject, id);
  const response = await fetch(
    `http://${firestore.host}:${String(firestore.port)}/v1/projects/${projectId}/databases/(default)/documents/${path}`,
    { headers: { authorization: `Bearer ${by.idToken}` } },
  );
  return response.ok;
}

const noticesOf = async (id: string): Promise<Notice[]> =>
  (await world.store.list({ path: paths.collection(COMMUNE, 'notices'), schema: Notice })).filter(
    ({ subject }) => subject.id === id,
  );

describe('an inspection from the plan to the end of the 15 days', () => {
  const plan = { kind: 'periodic', producerId: PRODUCER, on: today };
  const gcn: Certificate = certificate(COMMUNE, 'gcn-mat-ong', addDays(today, -400), {
    productId: HONEY,
    producerId: PRODUCER,
    decree: 'qd26-2026',
  });
  let first = '';

  it('gets its checklist from the server, and the producer sees it', async () => {
    await put(world.store, [documents.certificate(COMMUNE, gcn.id), gcn]);
    const { itemId } = await call<Changed>(
      'changeItem',
      order('inspections', 'plan', { ...plan, earlier: 'x' }),
      people.economy,
    );
    first = itemId;
    const item = await stored('inspections', itemId);
    expect(item.values['earlier']).toBe('');
    expect(new Set(rowsOf(item.values, 'checklist').map(({ section }) => section))).toEqual(
      new Set(['criteria', 'mark', 'papers']),
    );
    expect(await mayRead(people.producer, 'inspections', itemId)).toBe(true);
    expect(await mayRead(world.otherProducer, 'inspections', itemId)).toBe(false);
  });

  it('is the year’s only one without a sign; with one it is secret until it took place', async () => {
    const told = await refusal('changeItem', order('inspections', 'plan', plan), people.economy);
    expect(told).toMatchObject({ code: 'invalid-argument', details: { issues: [{ path: 'values.sign' }] } });
    expect(told.message).toContain('Người economy');
    const who = await refusal('changeItem', order('inspections', 'plan', plan), people.producer);
    expect(who).toMatchObject({ code: 'permission-denied' });
    expect(who.message).not.toContain('Người economy');
    const signed = order('inspections', 'plan', { ...plan, kind: 'sign', sign: 'Nhãn ghi sai số sao' });
    const { itemId } = await call<Changed>('changeItem', signed, people.economy);
    expect((await stored('inspections', itemId)).values['earlier']).toContain('Đã lên kế hoạch');
    expect(await mayRead(people.producer, 'inspections', itemId)).toBe(false);
    const seen = { team: [{ name: 'Nông Thị Hoa', position: '' }], conclusion: 'Nhãn sai' };
    await give(people.economy, 'inspections', itemId, 'visit', seen);
    expect(await mayRead(people.producer, 'inspections', itemId)).toBe(true);
  });

  it('is planned once by two people at once', async () => {
    const next = { ...plan, on: `${String(year + 1)}-03-01` };
    const outcomes = await Promise.all(
      [1, 2].map(() => tryCall<Changed>('changeItem', order('inspections', 'plan', next), people.economy)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('tells its demands when they are due, and runs 15 days once a revocation is asked for', async () => {
    const seen = { team: [{ name: 'Nông Thị Hoa', position: '' }], conclusion: 'Chưa đạt' };
    await give(people.economy, 'inspections', first, 'visit', seen);
    const demands = [{ demand: 'In lại nhãn', dueOn: today, doneOn: '', note: '' }];
    await give(people.economy, 'inspections', first, 'demand', { demands });
    const sweep = () => dailySweep(world.store, new Date().toISOString(), () => undefined);
    await sweep();
    await sweep();
    expect(await noticesOf(first)).toMatchObject([{ kind: 'itemDue', audience: 'economy', until: today }]);
    const proposal = { certificateId: gcn.id, ground: 'd', conclusionOn: today };
    const asked = await give(people.economy, 'inspections', first, 'propose', proposal);
    expect(asked).toMatchObject({ state: 'revoking', dueOn: addDays(today, 15) });
    const version = asked.version;
    const early = order('inspections', 'settle', { outcome: 'revoked' }, { itemId: first, version });
    expect((await refusal('changeItem', early, people.economy)).message).toContain(
      'Chưa ghi quyết định thu hồi',
    );
    await call(
      'revokeCertificate',
      {
        commandId: randomUUID(),
        certificateId: gcn.id,
        ground: 'd',
        decisionNumber: '9/QĐ-UBND',
        conclusionOn: today,
        revokedOn: today,
      },
      people.economy,
    );
    expect(await give(people.economy, 'inspections', first, 'settle', { outcome: 'revoked' })).toMatchObject({
      state: 'closed',
      open: false,
    });
  });
});

describe('the station’s schedule', () => {
  const slot = { topic: 'Mật ong Tân Kỳ', slot: 'weekly', on: `${String(year + 1)}-01-05`, time: '17:00' };

  it('opens a year in one command, and answers a repeated one without a second year', async () => {
    const command = order('broadcasts', 'plan', { ...slot, until: `${String(year + 1)}-12-28` });
    await call('changeItem', command, people.culture);
    await call('changeItem', command, people.culture);
    const all = await world.store.list(queries.itemsOfYear(COMMUNE, 'broadcasts', year + 1));
    expect(all).toHaveLength(52);
    expect(new Set(all.map(({ on }) => on)).size).toBe(52);
  });

  it('holds one programme at one time, whoever of two comes first', async () => {
    const on = `${String(year + 2)}-01-05`;
    const outcomes = await Promise.all(
      [people.culture, people.economy].map((by) =>
        tryCall<Changed>('changeItem', order('broadcasts', 'plan', { ...slot, on }), by),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = outcomes.flatMap((outcome): Refusal[] => (outcome.ok ? [] : [outcome.refusal]));
    expect(refused[0]?.message).toContain('đã có buổi “Mật ong Tân Kỳ”');
  });
});

describe('a village meeting', () => {
  it('is the head’s own, wherever it is said to be', async () => {
    const meeting = {
      name: 'Họp thôn',
      kind: 'village',
      on: today,
      place: 'Nhà văn hóa',
      villageId: 'thon-2',
    };
    const { itemId } = await call<Changed>('changeItem', order('meetings', 'plan', meeting), people.village);
    expect(await stored('meetings', itemId)).toMatchObject({
      villageId: VILLAGE,
      lead: `village:${VILLAGE}`,
    });
    const held = await give(people.village, 'meetings', itemId, 'hold', { attended: '40', women: '21' });
    expect(held).toMatchObject({ state: 'held', changedBy: { role: 'village' } });
  });
});

describe('links', () => {
  it('are looked at in the night, and a broken one is told to Phòng Kinh tế', async () => {
    const shop = {
      name: 'Gian hàng',
      kind: 'marketplace',
      link: 'http://localhost:9/shop',
      productId: HONEY,
    };
    const { itemId } = await call<Changed>('changeItem', order('channels', 'add', shop), people.producer);
    // The real checker, through the real schedule: an address of this very machine is never reached.
    await fireSchedule('checkLinks');
    const { values } = await stored('channels', itemId);
    expect(values['linkState']).toBe('failing');
    expect(values['linkNote']).toContain('không trỏ tới trang web công khai');
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    const links = { check: () => Promise.resolve({ state: 'broken', note: 'Trang không còn.' } as const) };
    const report = await checkLinks({ store: world.store, ids: nodeIds, links }, tomorrow, (_, error) => {
      throw error;
    });
    expect(report).toEqual({ looked: 1, broken: 1, failed: 0 });
    expect(await noticesOf(itemId)).toMatchObject([{ kind: 'linkBroken', audience: 'economy' }]);
  });
});

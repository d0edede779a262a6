import { beforeAll, describe, expect, it } from 'vitest';
import { mendBoards } from '../../functions/src/application/boards/rebuild-boards.ts';
import { documents, queries } from '../../functions/src/application/documents.ts';
import { testCore } from '../../functions/src/application/testing/core.ts';
import { type Item, PLAN_2025_TASKS, rowsOf, SubjectName } from '../../functions/src/domain/index.ts';
import { COMMUNES, TAN_KY, VILLAGES } from './commune.ts';
import { seedDossiers } from './dossiers.ts';
import { MEMBERS } from './people.ts';
import { PRODUCERS } from './producers.ts';
import { PRODUCTS } from './products.ts';
import { CERTIFICATES } from './certificates.ts';
import { CALLED_ROUND, HELD_ROUND } from './rounds.ts';
import { PLAN_2025, PLAN_2026, seedApparatus, seedDeeds, seedPlans } from './year.ts';

/** The plan's own words; and what is only invented in a part of it, which is marked where the whole is named. */
const FACTS: readonly SubjectName[] = ['plans', 'targets'];

const core = testCore();

const mend = () => core.store.transaction((tx) => mendBoards(tx, TAN_KY));

async function seedAll(): Promise<void> {
  await seedPlans(core);
  await seedDossiers(core, () => Promise.resolve());
  await mend();
  await seedApparatus(core);
  await seedDeeds(core);
}

beforeAll(async () => {
  const { store } = core;
  for (const each of COMMUNES) store.put(documents.commune(each.id), each);
  for (const each of VILLAGES) store.put(documents.village(each.communeId, each.id), each);
  for (const each of PRODUCERS) store.put(documents.producer(each.communeId, each.id), each);
  for (const each of PRODUCTS) store.put(documents.product(each.communeId, each.id), each);
  for (const each of CERTIFICATES) store.put(documents.certificate(each.communeId, each.id), each);
  for (const each of MEMBERS) store.put(documents.member(each.communeId, each.uid), each);
  await seedAll();
});

const all = (subject: SubjectName): Promise<Item[]> => core.store.list(queries.items(TAN_KY, subject));
const read = (subject: SubjectName, id: string): Promise<Item | null> =>
  core.store.read(documents.item(TAN_KY, subject, id));

describe('the year of the demo commune', () => {
  it('has every task of the plan of 2025, given to its unit', async () => {
    const tasks = await all('tasks');
    for (const { code, lead } of PLAN_2025_TASKS) {
      const given = tasks.filter(({ values }) => values['planId'] === PLAN_2025 && values['code'] === code);
      expect(given.length, code).toBeGreaterThan(0);
      for (const task of given) expect(task.lead?.split(':')[0], task.id).toBe(lead);
    }
    expect(tasks.filter(({ values }) => values['code'] === '16')).toHaveLength(4);
    expect(tasks.filter(({ values }) => values['code'] === '18')).toHaveLength(5);
  });

  it('has every target of part I.2, those of products with their producer', async () => {
    const targets = await all('targets');
    expect(targets).toHaveLength(10);
    expect(targets.filter(({ producerId }) => producerId !== null)).toHaveLength(7);
  });

  it('goes on to 2026 under the law in force', async () => {
    const [before, after] = [await read('plans', PLAN_2025), await read('plans', PLAN_2026)];
    expect([before?.state, after?.state]).toEqual(['inForce', 'draft']);
    expect(before?.values['law']).toContain('148/QĐ-TTg');
    expect(after?.values['law']).toContain('26/2026/QĐ-TTg');
    expect(after?.values['law']).not.toMatch(/148|1489/u);
    expect(rowsOf(after?.values ?? {}, 'targets').length).toBeGreaterThan(7);
  });

  it('comes about once: a second run changes nothing', async () => {
    const before = core.store.snapshot();
    await seedAll();
    expect(core.store.snapshot()).toEqual(before);
  });
});

/** A subject's items of one year by state, as a list shows them. */
async function statesIn(subject: SubjectName, year: number): Promise<Record<string, number>> {
  const found = (await all(subject)).filter((item) => item.year === year);
  return found.reduce<Record<string, number>>(
    (counts, { state }) => ({ ...counts, [state]: (counts[state] ?? 0) + 1 }),
    {},
  );
}

describe('what was done', () => {
  it.each<[SubjectName, Record<string, number>, Record<string, number>]>([
    ['ideas', { declined: 1, withdrawn: 1 }, { declined: 1, chosen: 1, toComplete: 1, new: 1 }],
    ['broadcasts', { aired: 2, missed: 1 }, { aired: 4, approved: 1, planned: 5 }],
    ['meetings', { held: 2 }, { held: 3, planned: 2 }],
    ['promotions', { held: 1 }, { held: 3, planned: 1 }],
    ['channels', { active: 2 }, { active: 4 }],
    ['tours', { running: 1 }, { running: 1, planned: 1 }],
    ['inspections', { closed: 1 }, { following: 1, planned: 1 }],
    ['funding', { used: 3 }, { using: 2, used: 1, planned: 2 }],
    ['figures', { accepted: 4 }, { accepted: 3, returned: 1, sent: 1 }],
    ['rounds', {}, { closed: 1, called: 1 }],
    ['reports', { final: 1 }, {}],
    ['appointments', { serving: 1 }, { serving: 4 }],
  ])('fills the lists of %s of the plan’s year and of this one', async (subject, planned, current) => {
    expect([await statesIn(subject, 2025), await statesIn(subject, 2026)]).toEqual([planned, current]);
  });

  it('is marked as an example, is found by its words, and points to nothing that is not there', async () => {
    for (const subject of SubjectName.options)
      for (const item of await all(subject)) {
        const told = JSON.stringify([item.values, item.reason]);
        if (!FACTS.includes(subject) && item.values['planId'] !== PLAN_2025)
          expect(told, `${subject}/${item.id}`).toMatch(/ví dụ/iu);
        expect(item.searchKeys.length, `${subject}/${item.id}`).toBeGreaterThan(0);
        expect(Object.values(item.names), `${subject}/${item.id}`).not.toContain('');
      }
  });

  it('leaves the producer Đoàn Kết without an idea, and Linh Ngọc to be visited this year', async () => {
    const ideas = await all('ideas');
    expect(ideas.filter(({ producerId }) => producerId === 'doan-ket')).toEqual([]);
    const visits = await all('inspections');
    expect(visits.filter(({ year, producerId }) => year === 2026 && producerId === 'linh-ngoc')).toEqual([]);
  });

  it('has a finding, a demand that was met and one that is still open', async () => {
    const visit = await read('inspections', 'kiem-tra-doan-ket');
    const findings = rowsOf(visit?.values ?? {}, 'checklist').map(({ finding }) => finding);
    expect(findings.filter((finding) => finding === 'no')).toHaveLength(1);
    expect(rowsOf(visit?.values ?? {}, 'demands').map(({ doneOn }) => doneOn !== '')).toEqual([true, false]);
  });

  it('has a round held without the member who declared kinship, and the next one called', async () => {
    const [held, called] = [await read('rounds', HELD_ROUND), await read('rounds', CALLED_ROUND)];
    const kinds = rowsOf(held?.values ?? {}, 'interests').map(({ kind }) => kind);
    expect(kinds).toEqual(['none', 'none', 'none', 'kinship']);
    expect((await all('opinions')).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
    expect(rowsOf(called?.values ?? {}, 'team')).toHaveLength(3);
  });

  it('is counted by the report of 2025', async () => {
    const report = await read('reports', 'bao-cao-2025');
    const figures = Object.fromEntries(
      rowsOf(report?.values ?? {}, 'indicators').map(({ code = '', value }) => [code, value]),
    );
    expect(figures).toMatchObject({
      'ideas.registered': '2',
      'broadcasts.aired': '2',
      'meetings.attended': '55',
      'promotions.fairs': '1',
      'promotions.value': '145,5',
      'inspections.mended': '1',
      'money.total': '74,5',
      'business.revenue': '2260',
      'targets.reached': '2',
      'tasks.done': '3',
    });
  });

  it('leaves the boards as a count of everything would make them', async () => {
    expect((await mend()).mended).toBe(0);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { documents, queries } from '../../functions/src/application/documents.ts';
import { testCore } from '../../functions/src/application/testing/core.ts';
import { type Item, PLAN_2025_TASKS, rowsOf, type SubjectName } from '../../functions/src/domain/index.ts';
import { COMMUNES, TAN_KY, VILLAGES } from './commune.ts';
import { seedDossiers } from './dossiers.ts';
import { MEMBERS } from './people.ts';
import { PRODUCERS } from './producers.ts';
import { PRODUCTS } from './products.ts';
import { CERTIFICATES } from './certificates.ts';
import { PLAN_2025, PLAN_2026, seedApparatus, seedPlans } from './year.ts';

const core = testCore();

async function seedAll(): Promise<void> {
  await seedPlans(core);
  await seedDossiers(core, () => Promise.resolve());
  await seedApparatus(core);
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
    const before = [...(await all('tasks')), ...(await all('plans')), ...(await all('appointments'))];
    await seedAll();
    expect([...(await all('tasks')), ...(await all('plans')), ...(await all('appointments'))]).toEqual(
      before,
    );
  });
});

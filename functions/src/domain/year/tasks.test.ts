import { describe, expect, it } from 'vitest';
import type { Details } from '../fields/details.ts';
import { tasks } from './tasks.ts';

const values = (change: Details = {}): Details => ({
  name: 'Kiểm tra an toàn thực phẩm',
  period: 'quý 2',
  dueOn: '2026-06-30',
  lead: 'economy',
  support: [],
  ...change,
});

describe('a task', () => {
  it.each([
    [{}, 'economy', []],
    [
      { support: [{ unit: 'culture' }, { unit: 'village' }, { unit: 'culture' }] },
      'economy',
      ['culture', 'village'],
    ],
    [
      { lead: 'village', villageId: 'thon-1', producerId: 'linh-ngoc', support: [{ unit: 'producer' }] },
      'village:thon-1',
      ['producer:linh-ngoc'],
    ],
    [{ lead: 'producer', producerId: 'linh-ngoc' }, 'producer:linh-ngoc', []],
    [{ support: [{}] }, 'economy', ['']],
  ])('with %j is led by %s with %j', (change, lead, support) => {
    expect(tasks.place(values(change))).toMatchObject({ lead, support });
  });

  it('is called by what is to be done and when', () => {
    expect(tasks.place(values()).title).toBe('Kiểm tra an toàn thực phẩm – quý 2');
    expect(tasks.place(values({ period: '' })).title).toBe('Kiểm tra an toàn thực phẩm');
  });

  it.each<[Details, string[]]>([
    [{}, []],
    [{ startOn: '2026-07-01' }, ['values.dueOn']],
    [{ startOn: '2026-06-30' }, []],
    [{ startOn: '2026-07-01', dueOn: '' }, []],
    [{ doneOn: '2026-06-16' }, ['values.doneOn']],
    [{ doneOn: '2026-06-15' }, []],
    [{ lead: 'village' }, ['values.villageId']],
    [{ lead: 'village', villageId: 'thon-1' }, []],
    [{ lead: 'producer' }, ['values.producerId']],
    [{ lead: 'producer', producerId: 'linh-ngoc' }, []],
  ])('with %j on 15/06/2026 is wrong at %j', (change, paths) => {
    expect(tasks.problems(values(change), '2026-06-15').map(({ path }) => path)).toEqual(paths);
  });

  it('ends with something to show, and is handed over with a reason', () => {
    expect(tasks.commands.finish).toMatchObject({ files: true, evidence: ['link', 'documentId'] });
    expect(tasks.commands.handOver.reason).toBe(true);
  });
});

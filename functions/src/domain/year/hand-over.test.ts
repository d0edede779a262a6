import { describe, expect, it } from 'vitest';
import { handOverProblem, holderOf, isOfUnit } from './hand-over.ts';

type Step = readonly [command: string, lead: string, assignee?: string];
const log = (...steps: readonly Step[]) =>
  steps.map(([command, lead, assignee = '']) => ({
    command,
    values: lead === '' ? {} : { lead, assignee },
  }));
const to = (lead: string, assignee = '') => ({ lead, assignee });

describe('handing a task over', () => {
  it.each<[string, readonly Step[], readonly [string, string?], 'may' | 'here' | 'ring']>([
    ['to another unit', [['open', 'economy']], ['culture'], 'may'],
    ['to where it is', [['open', 'economy', 'an']], ['economy', 'an'], 'here'],
    ['to another person of the unit', [['open', 'economy', 'an']], ['economy', 'binh'], 'may'],
    [
      'back at once',
      [
        ['open', 'economy'],
        ['handOver', 'culture'],
      ],
      ['economy'],
      'ring',
    ],
    [
      'round over three units',
      [
        ['open', 'economy'],
        ['handOver', 'culture'],
        ['handOver', 'front'],
      ],
      ['economy'],
      'ring',
    ],
    [
      'on to a third',
      [
        ['open', 'economy'],
        ['handOver', 'culture'],
      ],
      ['front'],
      'may',
    ],
    [
      'back after somebody worked on it',
      [
        ['open', 'economy'],
        ['handOver', 'culture'],
        ['contribute', ''],
      ],
      ['economy'],
      'may',
    ],
    [
      'back once it was begun',
      [
        ['open', 'economy'],
        ['handOver', 'culture'],
        ['start', ''],
      ],
      ['economy'],
      'may',
    ],
    [
      'back to the unit, to another person',
      [
        ['open', 'economy', 'an'],
        ['handOver', 'culture'],
      ],
      ['economy', 'binh'],
      'ring',
    ],
    [
      'back to a person of the same unit',
      [
        ['open', 'economy', 'an'],
        ['handOver', 'economy', 'binh'],
      ],
      ['economy', 'an'],
      'ring',
    ],
    [
      'back after a successor took it',
      [
        ['open', 'economy', 'an'],
        ['reassign', 'economy', 'binh'],
      ],
      ['economy', 'an'],
      'ring',
    ],
    [
      'anywhere after the office gave it anew',
      [
        ['open', 'economy'],
        ['handOver', 'culture'],
        ['amend', 'culture'],
      ],
      ['economy'],
      'may',
    ],
    ['of a task without a log', [], ['economy'], 'may'],
  ])('%s', (_, steps, [lead, assignee], answer) => {
    const problem = handOverProblem(log(...steps), to(lead, assignee));
    if (answer === 'may') expect(problem).toBeNull();
    else expect(problem).toContain(answer === 'ring' ? 'không chuyển vòng' : 'đang ở chính nơi nhận');
  });

  it('knows one village from another', () => {
    expect(holderOf({ lead: 'village', villageId: 'thon-1', assignee: '' })).toEqual(to('village:thon-1'));
  });

  it.each([
    [{ active: true, role: 'economy', unit: null } as const, 'economy', true],
    [{ active: false, role: 'economy', unit: null } as const, 'economy', false],
    [{ active: true, role: 'culture', unit: null } as const, 'economy', false],
    [{ active: true, role: 'village', unit: 'thon-1' } as const, 'village:thon-1', true],
    [{ active: true, role: 'village', unit: 'thon-1' } as const, 'village:thon-2', false],
  ])('%j may do what %s leads: %s', (member, lead, may) => {
    expect(isOfUnit(member, lead)).toBe(may);
  });
});

import { describe, expect, it } from 'vitest';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { itemIn, sample } from '../../../../test/support/items.ts';
import type { Role } from '../people/roles.ts';
import {
  availableItemCommands,
  checkGiven,
  checkOwn,
  checkTakesFiles,
  commandOf,
  keyOf,
  withOwnUnit,
} from './available.ts';
import { placed } from './subject.ts';

const code = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return (error as { code: unknown }).code;
  }
  return 'taken';
};
const OWN = { producerId: 'linh-ngoc', villageId: 'thon-1' };

describe('a command', () => {
  it('is one of the subject’s table, and no word that every object knows', () => {
    expect(commandOf(sample, 'start').label).toBe('Mở');
    for (const name of ['', 'stop', 'constructor', '__proto__'])
      expect(code(() => commandOf(sample, name))).toBe('invalid-argument');
  });

  it('is led under the key of a role, or of one producer or village', () => {
    expect(keyOf({ role: 'economy' })).toBe('economy');
    expect(keyOf({ role: 'village', unit: 'thon-1' })).toBe('village:thon-1');
  });
});

describe('the buttons', () => {
  it.each<[Role, readonly string[]]>([
    ['producer', ['start']],
    ['economy', ['start']],
    ['culture', []],
    ['admin', []],
  ])('for %s, of a new item', (role, names) => {
    expect(availableItemCommands(sample, null, actor(role))).toEqual(names);
  });

  it.each<[string, Parameters<typeof itemIn>[2], Role, readonly string[]]>([
    ['nobody’s leads nobody but the economy', {}, 'economy', ['assign', 'finish', 'help']],
    ['the leader is never narrowed', { lead: 'culture' }, 'leader', ['finish']],
    ['who leads', { lead: 'culture' }, 'culture', ['finish', 'help']],
    ['who supports', { lead: 'economy', support: ['culture'] }, 'culture', ['help']],
    ['neither leads nor supports', { lead: 'culture' }, 'economy', ['assign']],
    ['its producer, whom it does not name as lead', OWN, 'producer', ['assign']],
    ['its producer, who leads', { lead: 'producer:linh-ngoc' }, 'producer', ['assign', 'finish', 'help']],
    ['its village head, who may not hand it on', { ...OWN, support: [] }, 'village', []],
    ['a unit of the office for a producer’s name', { ...OWN, lead: 'front' }, 'economy', ['assign']],
    ['its village head, who supports', { support: ['village:thon-1'] }, 'village', ['help']],
    ['another’s producer', { producerId: 'doan-ket', lead: 'producer:doan-ket' }, 'producer', []],
    ['a village of the producer’s name', { villageId: 'linh-ngoc' }, 'producer', []],
  ])('%s', (_, owner, role, names) => {
    expect(availableItemCommands(sample, itemIn(sample, 'open', owner), actor(role))).toEqual(names);
  });

  it('are those of the state', () => {
    expect(availableItemCommands(sample, itemIn(sample, 'done'), actor('economy'))).toEqual(['reopen']);
  });
});

describe('who and when', () => {
  const given = (command: string, state: string | null, role: Role, bySystem?: boolean): unknown =>
    code(() => {
      const item = state === null ? null : itemIn(sample, state, OWN);
      checkGiven(sample, item, { command, ...(bySystem === undefined ? {} : { bySystem }) }, actor(role));
    });

  it.each<[string, string | null, Role, string]>([
    ['start', null, 'economy', 'taken'],
    ['start', null, 'culture', 'permission-denied'],
    ['start', 'open', 'economy', 'failed-precondition'],
    ['finish', 'done', 'economy', 'failed-precondition'],
    ['finish', 'done', 'front', 'permission-denied'],
    ['finish', null, 'economy', 'failed-precondition'],
    ['assign', null, 'producer', 'permission-denied'],
    ['expire', 'open', 'economy', 'permission-denied'],
  ])('%s in state %s by %s: %s', (command, state, role, wanted) => {
    expect(given(command, state, role)).toBe(wanted);
  });

  it('asks the system only when', () => {
    expect(given('expire', 'open', 'front', true)).toBe('taken');
    expect(given('expire', 'done', 'front', true)).toBe('failed-precondition');
  });

  it('says the state, and what is open instead', () => {
    const item = itemIn(sample, 'done');
    expect(() => {
      checkGiven(sample, item, { command: 'finish' }, actor('economy'));
    }).toThrow(
      expect.objectContaining({
        message: 'Không làm được việc này: việc thử đang ở trạng thái “Đã xong”.',
        details: { open: ['reopen'] },
      }),
    );
    expect(() => {
      checkGiven(sample, null, { command: 'finish' }, actor('economy'));
    }).toThrow(expect.objectContaining({ message: 'Không tìm thấy việc thử này.', details: { open: [] } }));
  });
});

describe('whose it will be', () => {
  const after = (producerId: string | null) => placed({ title: '', producerId });
  const own = (item: string | null, producerId: string | null, role: Role, bySystem = false): unknown =>
    code(() => {
      const known = item === null ? null : itemIn(sample, item, OWN);
      const command = item === null ? 'start' : 'assign';
      checkOwn(sample, known, after(producerId), { command, bySystem }, actor(role));
    });

  it.each<[string, string | null, string | null, Role, string]>([
    ['a producer opens its own', null, 'linh-ngoc', 'producer', 'taken'],
    ['a producer opens nobody’s', null, null, 'producer', 'permission-denied'],
    ['a producer opens another’s', null, 'doan-ket', 'producer', 'permission-denied'],
    ['a producer gives its own away', 'open', 'doan-ket', 'producer', 'permission-denied'],
    ['a producer keeps its own', 'open', 'linh-ngoc', 'producer', 'taken'],
    ['the office opens anybody’s', null, 'doan-ket', 'economy', 'taken'],
    ['the office hands on', 'open', 'doan-ket', 'economy', 'taken'],
  ])('%s: %s → %s by %s is %s', (_, item, producerId, role, wanted) => {
    expect(own(item, producerId, role)).toBe(wanted);
  });

  it('the system is not asked', () => {
    expect(own(null, 'doan-ket', 'producer', true)).toBe('taken');
  });
});

describe('a file', () => {
  const files = (state: string | null, role: Role): unknown =>
    code(() => {
      checkTakesFiles(sample, state === null ? null : itemIn(sample, state, OWN), actor(role));
    });

  it.each<[string | null, Role, string]>([
    [null, 'producer', 'taken'],
    [null, 'culture', 'failed-precondition'],
    [null, 'front', 'permission-denied'],
    ['open', 'economy', 'taken'],
    ['open', 'culture', 'permission-denied'],
    ['done', 'economy', 'failed-precondition'],
  ])('for an item in state %s, of %s: %s', (state, role, wanted) => {
    expect(files(state, role)).toBe(wanted);
  });
});

describe('what no form has to ask', () => {
  it.each<[string, string, object, Role, object]>([
    ['a producer’s own producer', 'start', { name: 'x' }, 'producer', { name: 'x', producerId: 'linh-ngoc' }],
    ['a village head’s own village', 'start', { villageId: ' ' }, 'village', { villageId: 'thon-1' }],
    ['nothing of a unit of the office', 'start', { name: 'x' }, 'economy', { name: 'x' }],
    ['nothing over what was chosen', 'start', { producerId: 'b' }, 'producer', { producerId: 'b' }],
    ['nothing of an item that is there', 'assign', { lead: 'a' }, 'producer', { lead: 'a' }],
  ])('%s', (_, command, values, role, wanted) => {
    expect(withOwnUnit(sample, command, { ...values }, actor(role))).toEqual(wanted);
  });

  it('nothing that the command does not write, or of somebody without a unit', () => {
    const narrow = { ...sample, commands: { start: { ...sample.commands.start, writes: ['name'] } } };
    expect(withOwnUnit(narrow, 'start', {}, actor('producer'))).toEqual({});
    expect(withOwnUnit(sample, 'start', {}, { role: 'producer' })).toEqual({});
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Actor,
  decidedSettings,
  type DecidedSettings,
  OFFICE_COMMAND_ROLES,
  Role,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { commune } from '../testing/commune.ts';
import { testCore } from '../testing/core.ts';
import { changeCommuneSettings } from './change-settings.ts';

const NOW = '2026-11-26T02:00:00.000Z';
const begin = decidedSettings(commune);

let core: ReturnType<typeof testCore>;
let serial = 0;
beforeEach(() => {
  core = testCore(NOW);
  core.store.put(documents.commune(commune.id), commune);
});

const actor = (role: Role): Actor => ({ uid: `u-${role}`, role, commune: commune.id, name: `Người ${role}` });

const save = (
  change: Partial<DecidedSettings>,
  { version = 0, role = 'economy', id }: { version?: number; role?: Role; id?: string } = {},
) => {
  serial += 1;
  const commandId = id ?? `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;
  const input = { commandId, version, settings: { ...begin, ...change } };
  return changeCommuneSettings(core, { input, actor: actor(role), now: NOW });
};

const stored = async () => {
  const found = await core.store.read(documents.commune(commune.id));
  if (found === null) throw new Error('no commune');
  return found;
};

const auditLines = () =>
  [...core.store.snapshot()].filter(([path]) => path.includes('/audit/')).map(([, line]) => line);

const register = (type: string, taken: number[]) => {
  const id = `${type}_2026`;
  const head = { id, communeId: commune.id, type, year: 2026, last: taken.at(-1) ?? 0 };
  core.store.put(documents.numberRegister(commune.id, id), { ...head, taken, voids: [], schemaVersion: 1 });
};

describe('changing the commune’s settings', () => {
  it('keeps them, who changed which and when, and from what to what in the audit log', async () => {
    const rounds = { quorum: 'twoThirds', spread: 5, criterionSpread: 1 } as const;
    expect(await save({ rounds, supplementDays: 12 })).toEqual({
      version: 1,
      changed: ['supplementDays', 'rounds'],
    });
    const { settings, settingsLog } = await stored();
    expect(settings).toEqual({ ...commune.settings, rounds, supplementDays: 12 });
    const line = { by: { uid: 'u-economy', role: 'economy', name: 'Người economy' }, at: NOW };
    expect(settingsLog).toEqual({ version: 1, changes: { rounds: line, supplementDays: line } });
    expect(auditLines()).toEqual([
      expect.objectContaining({
        action: 'changeCommuneSettings',
        subject: expect.objectContaining({ version: 1, supplementDays: '10 → 12' }) as object,
      }),
    ]);
    await save({ rounds, supplementDays: 10 }, { version: 1, role: 'clerk' });
    expect((await stored()).settingsLog).toMatchObject({
      version: 2,
      changes: { rounds: { by: { role: 'economy' } }, supplementDays: { by: { role: 'clerk' } } },
    });
  });

  it('that changes nothing writes nothing', async () => {
    expect(await save({})).toEqual({ version: 0, changed: [] });
    expect(await stored()).toEqual(commune);
    expect(auditLines()).toEqual([]);
  });

  it('twice with one id has one effect', async () => {
    const id = '00000000-0000-4000-8000-999999999999';
    const first = await save({ findingDays: 4 }, { id });
    expect(await save({ findingDays: 4 }, { id })).toEqual(first);
    expect(auditLines()).toHaveLength(1);
  });

  it.each(Role.options)('by %s is as the table of commands says', async (role) => {
    const may = OFFICE_COMMAND_ROLES.changeCommuneSettings.some((each) => each === role);
    const done = save({ findingDays: 4 }, { role }).then(
      () => true,
      () => false,
    );
    expect(await done).toBe(may);
  });

  it('behind somebody else’s is refused, with the version that is there', async () => {
    await save({ findingDays: 4 });
    await expect(save({ findingDays: 6 })).rejects.toMatchObject({
      code: 'failed-precondition',
      details: { conflict: true, version: 1 },
    });
    await expect(save({ findingDays: 6 }, { version: 7 })).rejects.toMatchObject({ details: { version: 1 } });
    expect((await stored()).settings.findingDays).toBe(4);
  });

  it('names the place of what cannot be', async () => {
    await expect(save({ holidaySwaps: { off: ['2026-01-10'], work: [] } })).rejects.toMatchObject({
      code: 'invalid-argument',
      details: { issues: [{ path: 'holidaySwaps.off.0' }] },
    });
  });
});

describe('the way of numbering', () => {
  it('changes while no paper of the year has a number', async () => {
    register('BC', []);
    register('registrationForm', [1]);
    expect(await save({ numbering: 'single' })).toMatchObject({ changed: ['numbering'] });
  });

  it('does not change once one has: the same number would be given twice', async () => {
    register('BC', [1]);
    await expect(save({ numbering: 'single' })).rejects.toMatchObject({
      code: 'failed-precondition',
      details: { issues: [{ path: 'numbering' }] },
    });
    expect(await save({ findingDays: 4 })).toMatchObject({ changed: ['findingDays'] });
  });
});

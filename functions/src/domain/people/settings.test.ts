import { describe, expect, it } from 'vitest';
import { Commune, DEFAULT_COMMUNE_SETTINGS, DEFAULT_ROUND_SETTINGS } from './commune.ts';
import {
  changedSettings,
  DecidedSettings,
  decidedSettings,
  inOrder,
  SettingKey,
  settingsProblems,
  settingText,
} from './settings.ts';

const MB = 1024 * 1024;
const begin = decidedSettings({ settings: DEFAULT_COMMUNE_SETTINGS });
const swaps = (off: string[], work: string[] = []): DecidedSettings => ({
  ...begin,
  holidaySwaps: { off, work },
});
const refusals = (given: object): string[] => {
  const result = DecidedSettings.safeParse({ ...begin, ...given });
  return result.success ? [] : result.error.issues.map(({ message }) => message);
};

describe('what a commune decides', () => {
  it('begins with defaults that may be saved as they are, and leaves the trust list to its own page', () => {
    expect(begin.rounds).toEqual(DEFAULT_ROUND_SETTINGS);
    expect(begin).not.toHaveProperty('trustList');
    expect(DecidedSettings.parse(begin)).toEqual(begin);
    expect(settingsProblems(begin)).toEqual([]);
    expect(Object.keys(begin).sort()).toEqual([...SettingKey.options].sort());
  });

  it('is the commune’s own where it has decided', () => {
    const rounds = { quorum: 'twoThirds', spread: 5, criterionSpread: 1 } as const;
    expect(decidedSettings({ settings: { ...DEFAULT_COMMUNE_SETTINGS, rounds } }).rounds).toEqual(rounds);
  });

  it.each<[string, object, RegExp]>([
    ['no day at all', { supplementDays: 0 }, /từ 1 đến 60 ngày làm việc/u],
    ['sixty-one days', { supplementDays: 61 }, /từ 1 đến 60 ngày làm việc/u],
    ['half a day', { findingDays: 2.5 }, /từ 1 đến 15 ngày làm việc/u],
    ['more days than the whole clock has', { findingDays: 16 }, /từ 1 đến 15 ngày làm việc/u],
    ['an empty box', { confirmationDays: Number.NaN }, /từ 1 đến 15 ngày làm việc/u],
    [
      'a file that the system is not built for',
      { uploadLimits: { file: 51 * MB, dossier: 500 * MB } },
      /từ 1 đến 50 MB/u,
    ],
    ['no room', { uploadLimits: { file: 0, dossier: 500 * MB } }, /từ 1 đến 50 MB/u],
    ['half a megabyte', { uploadLimits: { file: 1.5 * MB, dossier: 500 * MB } }, /từ 1 đến 50 MB/u],
    [
      'a spread of more than all points',
      { rounds: { ...DEFAULT_ROUND_SETTINGS, spread: 101 } },
      /từ 0 đến 100 điểm/u,
    ],
    ['a day that is none', { holidaySwaps: { off: ['2026-02-30'], work: [] } }, /không có trong lịch/u],
  ])('refuses %s with the whole range', (_, given, message) => {
    expect(refusals(given)).toEqual([expect.stringMatching(message)]);
  });

  it('fits into the commune’s document at both ends', () => {
    const parse = (settings: DecidedSettings) =>
      Commune.shape.settings.safeParse({ ...DEFAULT_COMMUNE_SETTINGS, ...settings }).success;
    const least = { supplementDays: 1, findingDays: 1, confirmationDays: 1 };
    const most = { supplementDays: 60, findingDays: 15, confirmationDays: 15 };
    expect(parse({ ...begin, ...least, rounds: { quorum: 'majority', spread: 0, criterionSpread: 0 } })).toBe(
      true,
    );
    expect(
      parse({ ...begin, ...most, rounds: { quorum: 'twoThirds', spread: 100, criterionSpread: 40 } }),
    ).toBe(true);
  });
});

describe('swapped days (Bộ luật Lao động 2019, Điều 111, 112)', () => {
  it('take a working day off for a weekend day, and a holiday that is worked after all', () => {
    expect(settingsProblems(swaps(['2026-01-02'], ['2026-01-10', '2026-09-01']))).toEqual([]);
  });

  it.each<[string, DecidedSettings, string, RegExp]>([
    ['a weekend day off', swaps(['2026-01-10']), 'holidaySwaps.off.0', /^10\/01\/2026 vốn là ngày nghỉ/u],
    ['a holiday off', swaps(['2026-01-02', '2026-04-30']), 'holidaySwaps.off.1', /vốn là ngày nghỉ/u],
    ['a working day worked', swaps([], ['2026-01-05']), 'holidaySwaps.work.0', /vốn là ngày làm việc/u],
    ['a day twice', swaps(['2026-01-02', '2026-01-02']), 'holidaySwaps.off.1', /ghi hai lần/u],
    ['a year without a lunar table', swaps([], ['2099-01-03']), 'holidaySwaps.work.0', /2023–2040/u],
  ])('refuse %s', (_, settings, path, message) => {
    expect(settingsProblems(settings)).toEqual([{ path, message: expect.stringMatching(message) as string }]);
  });
});

it('refuses a dossier that has no room for one file', () => {
  const uploadLimits = { file: 20 * MB, dossier: 10 * MB };
  expect(settingsProblems({ ...begin, uploadLimits }).map(({ path }) => path)).toEqual([
    'uploadLimits.dossier',
  ]);
});

describe('what was changed', () => {
  it('is named setting by setting; the order of days and of keys is none', () => {
    const before = swaps(['2026-01-02', '2027-01-04']);
    const { file, dossier } = begin.uploadLimits;
    const same = { ...swaps(['2027-01-04', '2026-01-02']), uploadLimits: { dossier, file } };
    expect(changedSettings(before, same)).toEqual([]);
    expect(inOrder(same).holidaySwaps.off).toEqual(['2026-01-02', '2027-01-04']);
    expect(
      changedSettings(begin, {
        ...begin,
        pauseWhileSupplementing: false,
        rounds: { ...begin.rounds, spread: 5 },
      }),
    ).toEqual(['pauseWhileSupplementing', 'rounds']);
  });

  it('reads as text in the log', () => {
    expect(settingText(begin, 'supplementDays')).toBe('10');
    expect(settingText(begin, 'rounds')).toBe('{"criterionSpread":2,"quorum":"majority","spread":10}');
  });
});

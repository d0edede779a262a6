import {
  type Commune,
  decidedSettings,
  type DecidedSettings,
  DEFAULT_COMMUNE_SETTINGS,
  SettingKey,
} from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import {
  boxesOf,
  boxLabel,
  boxPath,
  changeWords,
  readBoxes,
  SETTING_GROUPS,
  typedOver,
} from './settings.model.ts';

const settings = SETTING_GROUPS.flatMap((group) => group.settings);
const commune: Commune = {
  id: '02104',
  name: 'Xã Tân Kỳ',
  provinceCode: '19',
  provinceName: 'Thái Nguyên',
  placeName: 'Tân Kỳ',
  signers: [],
  settings: DEFAULT_COMMUNE_SETTINGS,
  schemaVersion: 1,
};
const begin = decidedSettings(commune);
const boxes = boxesOf(begin);
const settingOf = (key: SettingKey) => {
  const found = settings.find((each) => each.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};

describe('the form of the settings', () => {
  it('has every setting once, with what it does and where its default comes from', () => {
    expect(settings.map(({ key }) => key).sort()).toEqual([...SettingKey.options].sort());
    for (const { why, byDefault } of settings) {
      expect(why).not.toBe('');
      expect(byDefault).toMatch(/^Mặc định: /u);
    }
  });

  it('reads back what it shows', () => {
    const decided: DecidedSettings = {
      ...begin,
      pauseWhileSupplementing: false,
      numbering: 'single',
      holidaySwaps: { off: ['2026-01-02'], work: ['2026-01-10'] },
      rounds: { quorum: 'twoThirds', spread: 7, criterionSpread: 1 },
    };
    expect(readBoxes(boxesOf(decided))).toEqual({ settings: decided });
    expect(readBoxes(boxes)).toEqual({ settings: begin });
  });

  it.each<[string, object, string, RegExp]>([
    ['an empty box', { findingDays: '' }, 'settings.findingDays', /từ 1 đến 15 ngày làm việc/u],
    ['half a megabyte', { file: '0,5' }, 'settings.file', /từ 1 đến 50 MB/u],
    ['words', { spread: 'mười' }, 'settings.spread', /từ 0 đến 100 điểm/u],
    [
      'a rest day taken off',
      { off: [{ day: '' }, { day: '2026-01-10' }] },
      'settings.off.0.day',
      /vốn là ngày nghỉ/u,
    ],
  ])('names the box of %s', (_, change, path, message) => {
    expect(readBoxes({ ...boxes, ...change })).toEqual({
      problems: [{ path, message: expect.stringMatching(message) as string }],
    });
  });

  it.each([
    ['numbering', 'settings.numbering'],
    ['rounds.spread', 'settings.spread'],
    ['holidaySwaps.work.3', 'settings.work.3.day'],
    ['holidaySwaps.off', 'settings.off'],
  ])('finds the box of the server’s place %s', (path, box) => {
    expect(boxPath(path)).toBe(box);
    expect(boxLabel(box)).not.toBe('');
  });

  it('has no words before an error of the whole form', () => {
    expect(boxLabel('')).toBe('');
  });

  it('counts as typed only what differs from what is stored', () => {
    expect(typedOver(boxes, { ...boxes, findingDays: '4' })).toEqual({ findingDays: '4' });
    expect(typedOver(boxes, boxes)).toEqual({});
  });
});

describe('who changed a setting', () => {
  it('is nobody while it is as it was set up', () => {
    expect(changeWords(commune, settingOf('rounds'))).toBe('Chưa ai đổi: đang theo mặc định.');
    const own = { ...commune, settings: { ...commune.settings, supplementDays: 12 } };
    expect(changeWords(own, settingOf('supplementDays'))).toMatch(/^Đặt khi lập xã/u);
  });

  it('is named with the moment', () => {
    const by = { uid: 'u', role: 'economy', name: 'Bà Bình' } as const;
    const changes = { rounds: { by, at: '2026-11-26T02:00:00.000Z' } };
    const words = changeWords({ ...commune, settingsLog: { version: 1, changes } }, settingOf('rounds'));
    expect(words).toContain('26/11/2026');
    expect(words).toContain('Bà Bình (Phòng Kinh tế)');
  });
});

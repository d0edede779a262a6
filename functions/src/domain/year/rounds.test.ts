import { describe, expect, it } from 'vitest';
import { roundValues } from '../round/testing/rounds.ts';
import { opinions } from './opinions.ts';
import { rounds } from './rounds.ts';

const DAY = '2026-11-26';

describe('a round', () => {
  const broken = roundValues({ quorum: '9' });

  it.each(['prepare', 'amend', 'sit', 'attend', 'defer'])('is checked by “%s”', (command) => {
    expect(rounds.problems(broken, DAY, command)).toHaveLength(1);
    expect(rounds.problems(roundValues(), DAY, command)).toEqual([]);
  });

  it.each(['declare', 'withdraw', 'close', 'cancel', 'call'])(
    'is not held up in “%s” by what came in before',
    (command) => {
      expect(rounds.problems(broken, DAY, command)).toEqual([]);
    },
  );

  it('is owed on the day of its meeting, and on none before that is known', () => {
    expect(rounds.place(roundValues())).toMatchObject({ title: 'Đợt 1 năm 2026', on: DAY, dueOn: DAY });
    expect(rounds.place({ name: 'Đợt 2' })).toMatchObject({ on: '', dueOn: null, lead: 'economy' });
  });

  it('lets every unit of the office declare and withdraw, and Phòng Kinh tế alone run it', () => {
    const { declare, withdraw, call, cancel, close, ...others } = rounds.commands;
    for (const { roles, from } of [declare, withdraw]) {
      expect(roles).toEqual(rounds.reads);
      expect(from).toEqual(['called', 'sitting']);
    }
    for (const { roles } of [call, cancel, close]) expect(roles).toEqual(['economy', 'leader']);
    for (const { roles } of Object.values(others)) expect(roles).toEqual(['economy']);
  });
});

describe('a sheet of opinion', () => {
  it('belongs to its member and nobody else, in no unit’s list', () => {
    expect(opinions.reads).toEqual([]);
    expect(opinions.place({ memberUid: 'an' })).toMatchObject({ ownerUid: 'an', lead: null });
  });

  it('may be half written, but says everything when it is handed in', () => {
    expect(opinions.problems({}, DAY, 'write')).toEqual([]);
    expect(opinions.problems({}, DAY, 'amend')).toEqual([]);
    expect(opinions.problems({}, DAY, 'send')).toHaveLength(4);
    expect(opinions.problems({}, DAY, 'revise')).toHaveLength(4);
  });

  it('is struck, and restored as a draft, by the system alone', () => {
    expect(opinions.commands.strike).toMatchObject({ bySystem: true, roles: [], from: ['draft', 'sent'] });
    expect(opinions.commands.restore).toMatchObject({ bySystem: true, roles: [], to: 'draft' });
  });

  it('labels its points as no result', () => {
    const labels = opinions.fields.filter(({ key }) => key === 'points' || key === 'sheet');
    for (const { label } of labels) expect(label).toMatch(/chấm thử, không phải kết quả/u);
    expect(labels).toHaveLength(2);
  });
});

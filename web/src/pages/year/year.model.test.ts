import { Role, SubjectName, subjects } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { concerns, GROUPS, groupsFor, openings, PURPOSES, subjectNamed, yearsAt } from './year.model.ts';

describe('the subjects of the year', () => {
  it('stand each in one group, each with what it is for', () => {
    const grouped = GROUPS.flatMap(({ names }) => names);
    expect([...grouped].sort()).toEqual([...SubjectName.options].sort());
    expect(Object.values(PURPOSES).every((text) => text.endsWith('.'))).toBe(true);
  });

  it('are found by the name in an address, and by no other', () => {
    expect(subjectNamed('ideas')).toBe(subjects.ideas);
    expect(subjectNamed('dossiers')).toBeNull();
    expect(subjectNamed(undefined)).toBeNull();
  });

  it('are shown to whom they concern', () => {
    const names = (role: Role) => groupsFor(role).flatMap((group) => group.names);
    expect(names('producer')).toEqual(expect.arrayContaining(['ideas', 'tasks', 'figures', 'inspections']));
    expect(names('producer')).not.toContain('rounds');
    expect(names('village')).toContain('ideas');
    expect(names('village')).not.toContain('funding');
    expect(names('economy')).toHaveLength(SubjectName.options.length);
    expect(concerns(subjects.rounds, 'producer')).toBe(false);
  });

  it.each(Role.options.filter((role) => role !== 'admin'))('give %s something', (role) => {
    expect(groupsFor(role).length).toBeGreaterThan(0);
  });

  it('offer to open what the role may', () => {
    const producer = { role: 'producer', unit: 'p1' } as const;
    expect(openings(subjects.ideas, producer)).toEqual([{ command: 'register', label: 'Đăng ký ý tưởng' }]);
    expect(openings(subjects.rounds, producer)).toEqual([]);
  });

  it('leave a sheet of opinion to the page of its round, which knows its id', () => {
    expect(openings(subjects.opinions, { role: 'economy' })).toEqual([]);
  });
});

it('offers next year and the years before', () => {
  expect(yearsAt('2026-11-24')).toEqual([2027, 2026, 2025, 2024, 2023]);
});

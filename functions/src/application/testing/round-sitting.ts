import { best, chooseAll } from '../../domain/assessment/testing/choices.ts';
import { type Details, loadCriteriaSet } from '../../domain/index.ts';
import type { RoundOffice } from './round-office.ts';

const honey = await loadCriteriaSet('qd26-2026/04');

/** A sheet of honey with the best option of every criterion. */
export const bestSheet = Object.entries(chooseAll(honey, best)).map(([criterion, option]) => ({
  criterion,
  option,
}));

/** The uids of the whole team. */
export const everybody = ['an', 'binh', 'cuc'] as const;

/** What the secretary notes of who came. */
export const present = (...uids: string[]): Details => ({
  attendance: uids.map((memberUid) => ({ memberUid })),
});

/** Called, declared by everybody, opened with everybody present. */
export async function sitting(office: RoundOffice): Promise<void> {
  await office.prepare();
  await office.round('call');
  for (const uid of everybody) await office.declare(uid);
  await office.round('sit', present(...everybody));
}

// A short year of the commune through the public callables: the yearly report says what the event logs say.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectFirebase } from '../../functions/src/adapters/firebase.ts';
import { type Outcome, differences, writeOutcome } from '../../scripts/play-year/outcome.ts';
import { openStage } from '../../scripts/play-year/stage.ts';
import { playYear } from '../../scripts/play-year/year.ts';
import { seedRegisters } from '../../scripts/seed.ts';
import { clearAccounts, clearFirestore } from '../support/emulators.ts';

const PLAY_MS = 300_000;

let folder: string;
let outcome: Outcome;
beforeAll(async () => {
  await Promise.all([clearFirestore(), clearAccounts()]);
  await seedRegisters();
  folder = await mkdtemp(join(tmpdir(), 'ocop-year-'));
  const stage = openStage();
  await playYear(stage, 'short', () => undefined);
  outcome = await writeOutcome(stage, folder);
}, PLAY_MS);

afterAll(async () => {
  // The clock goes back to the machine's for the tests that follow.
  await connectFirebase().db.doc('demo/clock').delete();
  await rm(folder, { recursive: true, force: true });
});

describe('a year of the commune', () => {
  it('comes to a report, boards and figures of rounds that say what the logs say', () => {
    expect(outcome.differences).toEqual([]);
    expect(outcome.counts).toMatchObject({
      'products.upgraded': 1,
      'dossiers.received': 1,
      'dossiers.returned': 1,
      'dossiers.inTime': 1,
      'products.revoked': 1,
      'ideas.registered': 2,
      'ideas.converted': 1,
      'broadcasts.aired': 3,
      'business.revenue': 1461,
      'money.budget': 25.5,
    });
  });

  it('carries out every task and concludes every target of the plan of 2025', () => {
    expect(outcome.undone).toEqual([]);
  });

  it('is written as Word, PDF and spreadsheet, with the ministry’s tables and the count', async () => {
    const written = await readdir(folder);
    expect(written.sort()).toEqual([...outcome.files].sort());
    expect(written).toEqual(
      expect.arrayContaining(['bao-cao-2027.docx', 'bao-cao-2027.pdf', 'bao-cao-2027.xlsx', 'counts.json']),
    );
  });

  it('would tell a report that says something else', () => {
    const { counts } = outcome;
    const wrong = { ...counts, 'broadcasts.aired': 4, 'no.such': 1 };
    expect(differences('xlsx', wrong, counts)).toEqual([
      'xlsx, broadcasts.aired: 4; logs: 3',
      'xlsx, no.such: 1; logs: undefined',
    ]);
  });
});

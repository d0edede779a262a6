// How many full score sheets are rated in a second, on one core.
import { type CriteriaSet, loadCriteriaSet, rate } from '@ocop/functions/domain';
import { median, type Row } from './support/bench.ts';

const SET = 'qd26-2026/04';
const ROUNDS = 9;
const CALLS = 50_000;
const PROMISED = 200_000;

type Choices = Record<string, string>;

/** Sheets that differ, so that no call can answer from the one before. */
function sheets(set: CriteriaSet): Choices[] {
  const criteria = set.parts.flatMap((part) => part.groups.flatMap((group) => group.criteria));
  return Array.from({ length: 64 }, (_, sheet) =>
    Object.fromEntries(
      criteria.map(({ number, options }, index) => [
        number,
        options[(sheet + index) % options.length]?.id ?? '',
      ]),
    ),
  );
}

/** The plain way: flatten the set and look for every choice on every call. */
function plainRate(set: CriteriaSet, choices: Choices): { total: number; cappedBy: number } {
  const criteria = set.parts.flatMap((part) => part.groups.flatMap((group) => group.criteria));
  const chosen = criteria.map((criterion) => ({
    criterion,
    option: criterion.options.find((option) => option.id === choices[criterion.number]),
  }));
  const total = chosen.reduce((sum, { option }) => sum + (option?.points ?? 0), 0);
  const below = chosen.filter(({ criterion, option }) =>
    criterion.options.some((floor) => floor.starFloor !== undefined && floor.points > (option?.points ?? 0)),
  );
  return { total, cappedBy: below.length };
}

/** By the core's own time, so that what else the machine does costs nobody a point. */
function perSecond(work: (choices: Choices) => unknown, inputs: readonly Choices[]): number {
  const started = process.cpuUsage();
  for (let call = 0; call < CALLS; call += 1) work(inputs[call % inputs.length] ?? {});
  const { user, system } = process.cpuUsage(started);
  return CALLS / ((user + system) / 1_000_000);
}

export const name = 'Rating a full product set';

export async function run(): Promise<readonly Row[]> {
  const set = await loadCriteriaSet(SET);
  const inputs = sheets(set);
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(perSecond((choices) => rate(set, choices), inputs));
    plain.push(perSecond((choices) => plainRate(set, choices), inputs));
  }
  return [
    {
      what: `rate() of set ${SET}, median of ${String(ROUNDS)}; the plain way only adds up and compares floors`,
      unit: 'calls per second of one core',
      ours: median(ours),
      plain: median(plain),
      limit: { atLeast: PROMISED },
    },
  ];
}

// One gate, or a few, by name: `node scripts/run.mjs check lint types`. `npm test` runs all of them.
import { deployGate } from './gates/build.ts';
import { EMULATED_PROJECTS, runEmulated } from './gates/emulated.ts';
import { conclude, runGates } from './gates/gate.ts';
import type { Gate, Report } from './gates/gate.ts';
import { formatGate, lintGate, typeGates } from './gates/static.ts';
import { architectureGate, unitGates } from './gates/vitest.ts';
import { ensureFunctionsBuilt } from './build/functions.ts';
import { ensureWebBuilt } from './build/web.ts';
import { Failure, main } from './support/failure.ts';

function gatesByName(fix: boolean): Record<string, readonly Gate[]> {
  return {
    format: [formatGate(fix)],
    lint: [lintGate],
    types: typeGates,
    unit: unitGates,
    coverage: unitGates.slice(0, 1),
    architecture: [architectureGate],
    deploy: [deployGate],
  };
}

async function emulated(names: readonly string[]): Promise<Report[]> {
  const projects = EMULATED_PROJECTS.filter((project) => names.includes(project));
  if (projects.length === 0) return [];
  await ensureFunctionsBuilt();
  if (projects.includes('e2e') || projects.includes('year')) await ensureWebBuilt();
  return runEmulated(projects);
}

await main(async () => {
  const args = process.argv.slice(2);
  const known = gatesByName(args.includes('--fix'));
  const names = args.filter((arg) => !arg.startsWith('--'));
  const all = [...Object.keys(known), ...EMULATED_PROJECTS];
  const unknown = names.filter((name) => !all.includes(name));
  if (names.length === 0 || unknown.length > 0)
    throw new Failure(`Cách dùng: check ${all.join('|')} [--fix]`);
  const gates = names.flatMap((name) => known[name] ?? []);
  return conclude([...(await runGates(gates, 2)), ...(await emulated(names))]);
});

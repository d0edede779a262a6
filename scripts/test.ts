// `npm test`: every gate. The last line is the sum: `N passed, N failed`.
import { buildGates, deployGate } from './gates/build.ts';
import { longEmulatedGate, shortEmulatedGate } from './gates/emulated.ts';
import { conclude, runGates } from './gates/gate.ts';
import { formatGate, lintGate, typeGates } from './gates/static.ts';
import { architectureGate, unitGates } from './gates/vitest.ts';
import { ensureChromium } from './support/chromium.ts';
import { main } from './support/failure.ts';

/** Two steps at a time: what two cores carry without making the timed tests wait. */
const LANES = 2;

await main(async () => {
  await ensureChromium();
  const builds = await runGates(buildGates, LANES);
  const others = [lintGate, ...unitGates, ...typeGates, formatGate(), architectureGate, deployGate];
  // The emulated gates wait more than they work: one has a lane to itself, the other follows on all that need none.
  const gates = await runGates([longEmulatedGate, ...others, shortEmulatedGate], LANES);
  return conclude([...builds, ...gates]);
});

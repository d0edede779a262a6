// Says which port is taken, and by whom, before anything is started.
import { createServer } from 'node:net';
import { Failure } from '../support/failure.ts';
import { outputOf } from '../support/tool.ts';
import type { Ports } from './config.ts';

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}

/** The process that listens on a port, as "pid 12 (its command)", by whatever tool the machine has. */
function holderOf(port: number): string {
  const pid =
    /^p(\d+)/mu.exec(outputOf('lsof', ['-nP', `-iTCP:${String(port)}`, '-sTCP:LISTEN', '-Fp']))?.[1] ??
    /pid=(\d+)/u.exec(outputOf('ss', ['-ltnpH', `sport = :${String(port)}`]))?.[1];
  if (pid === undefined) return 'một tiến trình khác';
  const command = outputOf('ps', ['-o', 'args=', '-p', pid]).trim();
  return `tiến trình ${pid}${command === '' ? '' : ` (${command.slice(0, 60)}…)`}`;
}

/** Fails when a port of the run is in use. */
export async function requireFreePorts(ports: Ports): Promise<void> {
  const states = await Promise.all(
    Object.entries(ports).map(async ([name, port]) => ({ name, port, free: await isFree(port) })),
  );
  const busy = states.filter((state) => !state.free).map((state) => ({ ...state, by: holderOf(state.port) }));
  if (busy.length === 0) return;
  const holders = Map.groupBy(busy, (state) => state.by);
  const list = [...holders].map(([by, held]) => {
    const names = held.map(({ name, port }) => `${String(port)} (${name})`).join(', ');
    return `cổng ${names} đang do ${by} giữ`;
  });
  throw new Failure(
    `Không khởi động được: ${list.join('; ')}. ` +
      'Hãy dừng tiến trình đó, hoặc dời mọi cổng, ví dụ: OCOP_PORT_OFFSET=100 npm start.',
  );
}

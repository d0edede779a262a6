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

/** The process that listens on a port, as "name (pid)", by whatever tool the machine has. */
function holderOf(port: number): string {
  const lsof = outputOf('lsof', ['-nP', `-iTCP:${String(port)}`, '-sTCP:LISTEN', '-Fpc']);
  const pid = /^p(\d+)/mu.exec(lsof)?.[1];
  if (pid !== undefined) return `tiến trình ${/^c(.+)$/mu.exec(lsof)?.[1] ?? '?'} (pid ${pid})`;
  const users = /users:\(\("([^"]+)",pid=(\d+)/u.exec(outputOf('ss', ['-ltnpH', `sport = :${String(port)}`]));
  return users === null ? 'một tiến trình khác' : `tiến trình ${users[1] ?? '?'} (pid ${users[2] ?? '?'})`;
}

/** Fails when a port of the run is in use. */
export async function requireFreePorts(ports: Ports): Promise<void> {
  const states = await Promise.all(
    Object.entries(ports).map(async ([name, port]) => ({ name, port, free: await isFree(port) })),
  );
  const busy = states.filter((state) => !state.free);
  if (busy.length === 0) return;
  const list = busy.map(({ name, port }) => `cổng ${String(port)} (${name}) đang do ${holderOf(port)} giữ`);
  throw new Failure(
    `Không khởi động được: ${list.join('; ')}. ` +
      'Hãy dừng tiến trình đó, hoặc dời mọi cổng, ví dụ: OCOP_PORT_OFFSET=100 npm start.',
  );
}

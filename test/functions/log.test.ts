// What a callable writes to the log: ids and codes, nothing personal (Luật 91/2025/QH15).
import type { CallableRequest } from 'firebase-functions/https';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as commands from '../../functions/src/entry/commands/membership.ts';
import { commandId } from '../support/dossier-builders.ts';
import { signIn } from '../support/accounts.ts';

const PERSONAL = {
  representative: 'Nguyễn Thị Riêng Tư',
  producerName: 'Hộ kinh doanh Riêng Tư',
  phone: '0912 345 678',
  address: 'Thôn Kín, xã Tân Kỳ',
};

let membership: typeof commands;
const lines: string[] = [];

/** The logger takes hold of the console when it is loaded: the console is held before, the callable is loaded after. */
beforeAll(async () => {
  for (const method of ['info', 'warn', 'error', 'log', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation(
      (...args: unknown[]) => void lines.push(args.map(String).join(' ')),
    );
  membership = await import('../../functions/src/entry/commands/membership.ts');
});

afterAll(() => {
  vi.restoreAllMocks();
});

/** Runs the callable in this process and answers what it wrote to the log. */
async function linesOf(data: Record<string, unknown>): Promise<string> {
  lines.length = 0;
  const person = await signIn('rieng-tu@demo.tanky.example', { name: PERSONAL.representative });
  const token = { uid: person.uid, email: person.email, email_verified: true };
  const request = {
    data,
    auth: { uid: person.uid, token, rawToken: person.idToken },
    rawRequest: {},
    acceptsStreaming: false,
  };
  await expect(
    Promise.resolve(membership.registerProducer.run(request as unknown as CallableRequest<never>)),
  ).rejects.toThrow();
  return lines.join('\n');
}

describe('the log of a callable', () => {
  it.each([
    ['an unknown commune', { commune: '99998' }, 'not-found'],
    ['a name without end', { commune: '02104', producerName: 'x'.repeat(201) }, 'invalid-argument'],
  ])(
    'says the code of the refusal for %s and no name, phone, address or e-mail',
    async (_what, change, code) => {
      const input = {
        commandId: commandId(),
        producerKind: 'household',
        villageId: null,
        ...PERSONAL,
        ...change,
      };
      const text = await linesOf(input);
      expect(text).toContain('"command":"registerProducer"');
      expect(text).toContain(code);
      for (const personal of [...Object.values(PERSONAL), 'rieng-tu@']) expect(text).not.toContain(personal);
    },
  );
});

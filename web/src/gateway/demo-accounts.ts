import { z } from 'zod';
import { environment } from './firebase.ts';
import type { DemoAccount } from './gateway.ts';

const Text = z.object({ stringValue: z.string() });
const Account = z.object({
  mapValue: z.object({ fields: z.object({ email: Text, name: Text, role: Text, label: Text }) }),
});
/** `public/demo` as Firestore's REST gives it. */
const Demo = z.object({
  fields: z.object({ accounts: z.object({ arrayValue: z.object({ values: z.array(Account) }) }) }),
});

/**
 * `public/demo`, written by the seed of the emulators: who may be tried. Asked as the emulator's owner, a door that
 * production does not have; no rule opens it to anybody else. Empty where nothing was seeded.
 */
export async function readDemoAccounts(): Promise<readonly DemoAccount[]> {
  const { emulators, host } = environment;
  if (emulators === null) return [];
  const place = `http://${host}:${String(emulators.firestore)}/v1/projects/demo-ocop/databases/(default)/documents`;
  const response = await fetch(`${place}/public/demo`, { headers: { authorization: 'Bearer owner' } });
  if (!response.ok) return [];
  const parsed = Demo.safeParse(await response.json());
  if (!parsed.success) return [];
  return parsed.data.fields.accounts.arrayValue.values.map(({ mapValue: { fields } }) => ({
    email: fields.email.stringValue,
    name: fields.name.stringValue,
    role: fields.role.stringValue,
    label: fields.label.stringValue,
  }));
}

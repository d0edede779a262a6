import { doc, getDoc } from 'firebase/firestore';
import { z } from 'zod';
import { database } from './firestore.ts';
import type { DemoAccount } from './gateway.ts';

const Accounts = z.object({
  accounts: z.array(z.object({ email: z.string(), name: z.string(), role: z.string(), label: z.string() })),
});

/** `public/demo`, written by the seed of the emulators: who may be tried. Empty where there is no such document. */
export async function readDemoAccounts(): Promise<readonly DemoAccount[]> {
  const snapshot = await getDoc(doc(await database(), 'public/demo'));
  const parsed = Accounts.safeParse(snapshot.data());
  return parsed.success ? parsed.data.accounts : [];
}

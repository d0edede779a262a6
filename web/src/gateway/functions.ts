import { connectFunctionsEmulator, type Functions, getFunctions, httpsCallable } from 'firebase/functions';
import type { CommandName } from '@ocop/functions/domain';
import { environment, firebaseApp, REGION } from './firebase.ts';
import type { CommandFields, CommandOutput } from './gateway.ts';

let functions: Promise<Functions> | undefined;

async function start(): Promise<Functions> {
  const service = getFunctions(await firebaseApp(), REGION);
  const { emulators, host } = environment;
  if (emulators !== null) connectFunctionsEmulator(service, host, emulators.functions);
  return service;
}

/** The server checks input and output by the same contracts, so neither is checked again here. */
export async function call<N extends CommandName>(
  name: N,
  input: CommandFields<N> & { readonly commandId: string },
): Promise<CommandOutput<N>> {
  functions ??= start();
  const callable = httpsCallable<typeof input, CommandOutput<N>>(await functions, name, { timeout: 60_000 });
  const { data } = await callable(input);
  return data;
}

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

/** Milliseconds. A package may take as long as its function is given; everything else answers sooner. */
const PATIENCE = 60_000;
const PATIENCE_PACKAGE = 300_000;

/** The server checks input and output by the same contracts, so neither is checked again here. */
export async function call<N extends CommandName>(
  name: N,
  input: CommandFields<N> & { readonly commandId: string },
): Promise<CommandOutput<N>> {
  functions ??= start();
  const timeout = name === 'exportPackage' ? PATIENCE_PACKAGE : PATIENCE;
  const callable = httpsCallable<typeof input, CommandOutput<N>>(await functions, name, { timeout });
  const { data } = await callable(input);
  return data;
}

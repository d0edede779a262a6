/** A failure that a person can act on: printed as its sentence alone, without a stack. */
export class Failure extends Error {}

/** Runs a script's main function; a `Failure` ends the process with its sentence and code 1. */
export async function main(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(error instanceof Failure ? `\n✗ ${error.message}` : error);
    process.exitCode = 1;
  }
}

import type { Details, Item } from '@ocop/functions/domain';
import type { CommandController } from '../../../controllers/command.ts';
import { newerVersion } from './round.model.ts';

/** Several declare at once, each only for themself: who comes second is sent again behind the first. */
const ATTEMPTS = 5;

/** Gives a command of one person's own to a round, behind whatever others wrote meanwhile. Answers the refusal, or null. */
export async function sendBehind(
  controller: CommandController<'changeItem'>,
  { id, version: shown }: Item,
  order: { readonly command: string; readonly values: Details; readonly reason?: string },
): Promise<string | null> {
  let version: number | null = shown;
  for (let attempt = 1; version !== null && attempt <= ATTEMPTS; attempt += 1) {
    const answer = await controller.send({ subject: 'rounds', itemId: id, version, ...order });
    if (answer !== undefined) {
      controller.reset();
      return null;
    }
    version = newerVersion(controller.error);
  }
  return controller.error?.message ?? 'Chưa ghi được, xin thử lại.';
}

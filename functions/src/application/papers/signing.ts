import type { z } from 'zod';
import { type contracts, DomainError, type Instant, type Paper, plainDateOf } from '../../domain/index.ts';
import type { Core } from '../ports.ts';
import { logged } from './log.ts';
import { moveDossier } from './report-signing.ts';
import { requireSignature, returned, submitted } from './signing-steps.ts';
import { type PaperAnswer, type PaperCall, paperStep } from './step.ts';

type Ports = Pick<Core, 'store' | 'ids'>;
type Given<N extends 'submitPaper' | 'returnPaper' | 'recordSigned'> = PaperCall & {
  readonly input: z.output<(typeof contracts)[N]['input']>;
};

/** Submits a paper to its signer; Mẫu số 03 takes its dossier along. @throws DomainError naming what is still empty */
export const submitPaper = (core: Ports, call: Given<'submitPaper'>): Promise<PaperAnswer> =>
  paperStep(core, call, 'submitPaper', async (scene) => {
    await moveDossier(scene, { type: 'submitForSigning' });
    return submitted(scene.paper, call);
  });

/** Sends a paper back to be mended; Mẫu số 03 takes its dossier along. */
export const returnPaper = (core: Ports, call: Given<'returnPaper'>): Promise<PaperAnswer> =>
  paperStep(core, call, 'returnPaper', async (scene) => {
    const { reason } = call.input;
    await moveDossier(scene, { type: 'returnFromSigning', reason });
    return returned(scene.paper, call, reason);
  });

/** Says that a paper was signed outside: digitally, with the signed file in hand, or in ink. */
export const recordSigned = (core: Ports, call: Given<'recordSigned'>): Promise<PaperAnswer> =>
  paperStep(core, call, 'recordSigned', ({ paper }) => {
    const { method, signedOn } = call.input;
    if (method === 'digital') requireSignature(paper);
    requireSignDay(paper, signedOn, call.now);
    const how = method === 'digital' ? 'Ký số' : 'Ký tay';
    return {
      ...paper,
      state: 'signed',
      signing: { method, signedOn },
      log: logged(paper, 'signed', call, `${how}, ngày ${signedOn}`),
    };
  });

function requireSignDay({ madeAt }: Paper, signedOn: string, now: Instant): void {
  const fail = (message: string): never => {
    throw new DomainError('invalid-argument', message, { path: 'signedOn' });
  };
  if (signedOn > plainDateOf(now)) fail('Ngày ký không thể sau hôm nay.');
  if (signedOn < plainDateOf(madeAt)) fail('Ngày ký không thể trước ngày lập dự thảo.');
}

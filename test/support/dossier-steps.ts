// The steps of a dossier's way, each by the role that takes it.
import { decide } from '../../functions/src/domain/dossier/decide.ts';
import type { Dossier, DossierCommand } from '../../functions/src/domain/dossier/index.ts';
import type { Role } from '../../functions/src/domain/people/index.ts';
import { actor, AT, command, DRAFT } from './dossier-builders.ts';

export type Step = readonly [Role, DossierCommand];
export const submit: Step = ['producer', command('submitDossier')];
export const receive: Step = ['economy', command('receiveDossier')];
export const back: Step = ['economy', command('returnDossier')];
export const answer = (replies: Record<string, string>): Step => [
  'producer',
  command('resubmitDossier', { draft: { ...DRAFT, replies } }),
];
export const findings: Step[] = [
  ['economy', command('requestFinding')],
  ['economy', command('recordFinding', { content: 'materials' })],
  ['economy', command('recordFinding', { content: 'labour' })],
  ['culture', command('recordFinding', { content: 'origin' })],
  ['culture', command('recordFinding', { content: 'identity' })],
];
export const complete: Step = ['economy', command('declareComplete')];
export const toProvince: Step[] = [
  ['economy', command('draftReport')],
  ['economy', command('submitForSigning')],
  ['clerk', command('issueReport')],
  ['clerk', command('referToProvince')],
];
export const try_ = (dossier: Dossier, role: Role, given: DossierCommand) => () =>
  decide(dossier, given, actor(role), AT);

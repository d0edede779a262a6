// What the acts of a dossier can see.
import type {
  Actor,
  CommandName,
  DossierFile,
  Paper,
  PlainDate,
  StoredDossier,
} from '@ocop/functions/domain';
import { type Act, type ActField, actOn, type ActSpec } from '../../../components/act.ts';

export interface ActScene {
  readonly dossier: StoredDossier;
  readonly papers: readonly Paper[];
  readonly files: readonly DossierFile[];
  readonly actor: Actor;
  readonly today: PlainDate;
}

export type DossierAct = Act<ActScene>;
export type DossierActField = ActField<ActScene>;

export const act = <N extends CommandName>(name: N, spec: ActSpec<N, ActScene>): DossierAct =>
  actOn(name, spec);

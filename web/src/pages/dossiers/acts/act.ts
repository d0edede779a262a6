// An act on a dossier as a short form: what it asks, what will happen, what it sends.
import type {
  Actor,
  CommandName,
  DossierFile,
  Paper,
  PlainDate,
  StoredDossier,
} from '@ocop/functions/domain';
import type { ReactiveControllerHost } from 'lit';
import { CommandController } from '../../../controllers/command.ts';
import type { AppError } from '../../../gateway/errors.ts';
import type { CommandInput, Gateway } from '../../../gateway/gateway.ts';

/** What a form can see. */
export interface ActScene {
  readonly dossier: StoredDossier;
  readonly papers: readonly Paper[];
  readonly files: readonly DossierFile[];
  readonly actor: Actor;
  readonly today: PlainDate;
}

export interface ActOption {
  readonly value: string;
  readonly label: string;
}

/** A field of the form. Everything is text; `check` is `yes` or empty. */
export interface ActField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'line' | 'text' | 'date' | 'check' | 'choice';
  readonly optional?: boolean;
  readonly options?: (scene: ActScene) => readonly ActOption[];
  readonly initial?: (scene: ActScene) => string;
}

export type ActValues = Readonly<Record<string, string>>;

interface ActSpec<N extends CommandName> {
  readonly label: string;
  readonly fields?: readonly ActField[];
  /** Each thing that will happen, as a sentence. */
  readonly effects: (scene: ActScene) => readonly string[];
  readonly isDanger?: boolean;
  readonly input: (values: ActValues, scene: ActScene) => Omit<CommandInput<N>, 'commandId'>;
}

/** The command of an opened form: sent at most once, however often it is pressed. */
export interface RunningAct {
  readonly isSending: () => boolean;
  readonly error: () => AppError | undefined;
  /** Answers whether it was accepted. */
  readonly send: (values: ActValues, scene: ActScene) => Promise<boolean>;
}

export interface Act {
  readonly label: string;
  readonly fields: readonly ActField[];
  readonly effects: (scene: ActScene) => readonly string[];
  readonly isDanger: boolean;
  readonly open: (host: ReactiveControllerHost, gateway: () => Gateway) => RunningAct;
}

/** Binds a form to its command, so that what it sends is checked against the contract. */
export function act<N extends CommandName>(name: N, spec: ActSpec<N>): Act {
  return {
    label: spec.label,
    fields: spec.fields ?? [],
    effects: spec.effects,
    isDanger: spec.isDanger ?? false,
    open: (host, gateway) => {
      const command = new CommandController(host, gateway, name);
      return {
        isSending: () => command.isSending,
        error: () => command.error,
        send: async (values, scene) => (await command.send(spec.input(values, scene))) !== undefined,
      };
    },
  };
}

/** Names of the fields that must be filled and are not. */
export function missingFields(fields: readonly ActField[], values: ActValues): ActField[] {
  return fields.filter(
    ({ name, kind, optional }) => kind !== 'check' && optional !== true && (values[name] ?? '').trim() === '',
  );
}

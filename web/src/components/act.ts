// An act on something as a short form: what it asks, what will happen, what it sends.
import type { CommandName } from '@ocop/functions/domain';
import type { ReactiveControllerHost } from 'lit';
import { CommandController } from '../controllers/command.ts';
import type { AppError } from '../gateway/errors.ts';
import type { CommandFields, CommandOutput, Gateway } from '../gateway/gateway.ts';

export interface ActOption {
  readonly value: string;
  readonly label: string;
}

/** A field of the form. Everything is text; `check` is `yes` or empty. */
export interface ActField<Scene> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'line' | 'number' | 'text' | 'date' | 'check' | 'choice';
  readonly optional?: boolean;
  readonly options?: (scene: Scene) => readonly ActOption[];
  readonly initial?: (scene: Scene) => string;
}

export type ActValues = Readonly<Record<string, string>>;

/** What is wrong with a value, as a sentence. */
export interface ActIssue {
  readonly field: string;
  readonly message: string;
}

export interface ActSpec<N extends CommandName, Scene> {
  readonly label: string;
  readonly fields?: readonly ActField<Scene>[];
  /** Each thing that will happen, as a sentence. */
  readonly effects: (scene: Scene, values: ActValues) => readonly string[];
  /** What is wrong with what was written, beside what is missing. */
  readonly check?: (values: ActValues, scene: Scene) => readonly ActIssue[];
  readonly isDanger?: boolean;
  readonly input: (values: ActValues, scene: Scene) => CommandFields<N>;
  /** Where to go once it is done; by default the page stays. */
  readonly goTo?: (answer: CommandOutput<N>) => string;
}

/** The command of an opened form: sent at most once, however often it is pressed. */
export interface RunningAct {
  readonly isSending: () => boolean;
  readonly error: () => AppError | undefined;
  /** Null when it was refused. */
  readonly send: (values: ActValues) => Promise<ActDone | null>;
}

export interface ActDone {
  /** An address of this site, or null to stay. */
  readonly goTo: string | null;
}

export interface BoundField extends Omit<ActField<never>, 'options' | 'initial'> {
  readonly options: readonly ActOption[];
}

/** An act on one thing, as the form reads it. */
export interface BoundAct {
  readonly label: string;
  readonly isDanger: boolean;
  readonly fields: () => readonly BoundField[];
  readonly initial: () => ActValues;
  readonly effects: (values: ActValues) => readonly string[];
  /** Everything that keeps it from being sent. */
  readonly issues: (values: ActValues) => readonly ActIssue[];
  readonly open: (host: ReactiveControllerHost, gateway: () => Gateway) => RunningAct;
}

export interface Act<Scene> {
  readonly label: string;
  readonly isDanger: boolean;
  /** `scene` is asked anew each time: what the act is about may change while the form is open. */
  readonly bind: (scene: () => Scene) => BoundAct;
}

/** The fields that must be filled and are not. */
function missing<Scene>(fields: readonly ActField<Scene>[], values: ActValues): ActIssue[] {
  return fields
    .filter(
      ({ name, kind, optional }) =>
        kind !== 'check' && optional !== true && (values[name] ?? '').trim() === '',
    )
    .map(({ name, label }) => ({ field: name, message: `Hãy ghi ${label.toLowerCase()}.` }));
}

/** Binds a form to its command, so that what it sends is checked against the contract. */
export function actOn<N extends CommandName, Scene>(name: N, spec: ActSpec<N, Scene>): Act<Scene> {
  const { label, fields = [], isDanger = false } = spec;
  const bind = (scene: () => Scene): BoundAct => ({
    label,
    isDanger,
    fields: () => fields.map((field) => ({ ...field, options: field.options?.(scene()) ?? [] })),
    initial: () => Object.fromEntries(fields.map((field) => [field.name, field.initial?.(scene()) ?? ''])),
    effects: (values) => spec.effects(scene(), values),
    issues: (values) => [...missing(fields, values), ...(spec.check?.(values, scene()) ?? [])],
    open: (host, gateway) => {
      const command = new CommandController(host, gateway, name);
      return {
        isSending: () => command.isSending,
        error: () => command.error,
        send: async (values) => {
          const answer = await command.send(spec.input(values, scene()));
          return answer === undefined ? null : { goTo: spec.goTo?.(answer) ?? null };
        },
      };
    },
  });
  return { label, isDanger, bind };
}

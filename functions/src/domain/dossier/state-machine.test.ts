import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actor, AT, command, COMMUNE, opened } from '../../../../test/support/dossier-builders.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { Role } from '../people/roles.ts';
import { availableCommands } from './available.ts';
import { DOSSIER_COMMAND_ROLES, DossierCommandName, outcomes, TRANSITIONS } from './commands.ts';
import { decide } from './decide.ts';
import type { Dossier } from './dossier.ts';
import { DossierEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { mayCommand } from './permissions.ts';
import { DossierState, EDITABLE_STATES } from './state.ts';

const roles = Role.options;
const commands = DossierCommandName.options.filter((name) => name !== 'createDossier');

function refusal(run: () => unknown): DomainError {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

describe('the table of states and commands', () => {
  it('leads only to states that exist, and every state can be reached', () => {
    const reached = new Set(
      DossierState.options.flatMap((state) => commands.flatMap((name) => outcomes(state, name))),
    );
    expect([...reached].sort()).toEqual([...DossierState.options].sort());
  });

  it('lets the draft be written exactly in the editable states', () => {
    const writable = DossierState.options.filter((state) => outcomes(state, 'saveDraft').length > 0);
    expect(writable).toEqual([...EDITABLE_STATES]);
  });

  it('leaves nothing to do with a closed dossier', () => {
    expect(TRANSITIONS.closed).toEqual({});
  });

  it('opens receipt, remarks and findings to Phòng Kinh tế and never to the producer (Điều 7.2)', () => {
    for (const name of ['receiveDossier', 'returnDossier', 'declareComplete', 'requestFinding'] as const) {
      expect(DOSSIER_COMMAND_ROLES[name]).toEqual(['economy']);
    }
  });

  it('gives the administrator no say in dossiers', () => {
    expect(commands.filter((name) => DOSSIER_COMMAND_ROLES[name].includes('admin'))).toEqual([]);
  });
});

describe.each(DossierState.options)('in the state %s', (state) => {
  const dossier = opened({ state });

  it.each(roles)(
    'refuses %s everything outside the role with "who", everything else closed with "when"',
    (role) => {
      const asking = actor(role);
      for (const name of commands) {
        const given = command(name);
        if (!mayCommand(dossier, asking, name)) {
          expect(refusal(() => decide(dossier, given, asking, AT)).code).toBe('permission-denied');
        } else if (outcomes(state, name).length === 0) {
          const closed = refusal(() => decide(dossier, given, asking, AT));
          expect(closed.code).toBe('failed-precondition');
          expect(closed.details['openCommands']).toEqual(availableCommands(dossier, asking));
        }
      }
    },
  );

  it('refuses every command of another commune', () => {
    for (const role of roles) {
      for (const name of commands) {
        const stranger = actor(role, { commune: '99999' });
        expect(refusal(() => decide(dossier, command(name), stranger, AT)).code).toBe('permission-denied');
      }
    }
  });
});

describe('random walks', () => {
  const step = fc.record({ role: fc.constantFrom(...roles), name: fc.constantFrom(...commands) });

  /** One step: given when it is open, refused (and nothing changed) when not. */
  function walk(dossier: Dossier, role: Role, name: DossierCommandName): Dossier {
    const asking = actor(role);
    const open = availableCommands(dossier, asking).includes(name);
    const pending = dossier.confirmations.find((asked) => asked.state === 'pending');
    const replies = Object.fromEntries(dossier.remarks.map((remark) => [remark.id, 'Đã sửa']));
    const given =
      name === 'confirmRatios'
        ? command(name, { confirmationId: pending?.id ?? 'c1' })
        : name === 'submitDossier' || name === 'resubmitDossier'
          ? command(name, { draft: { replies }, criteriaSetId: dossier.criteriaSetId })
          : name === 'requestConfirmation'
            ? command(name, { confirmationId: `c${String(dossier.confirmations.length + 1)}` })
            : command(name);
    try {
      const [event] = decide(dossier, given, asking, AT);
      expect(open).toBe(true);
      expect(DossierEvent.parse(event)).toEqual(event);
      const next = evolve(dossier, event);
      expect(outcomes(dossier.state, name)).toContain(next.state);
      expect(next.version).toBe(dossier.version + 1);
      return next;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return dossier;
    }
  }

  it('never leave the table, whoever tries whatever', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const end = steps.reduce((dossier, { role, name }) => walk(dossier, role, name), opened());
        expect(DossierState.options).toContain(end.state);
        expect(end.communeId).toBe(COMMUNE);
      }),
      { numRuns: 300 },
    );
  });
});

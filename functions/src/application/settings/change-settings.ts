import type { z } from 'zod';
import {
  type Actor,
  changedSettings,
  type Commune,
  type contracts,
  decidedSettings,
  type DecidedSettings,
  doerOf,
  DomainError,
  inOrder,
  type Instant,
  partsOf,
  plainDateOf,
  type SettingKey,
  settingsProblems,
  settingText,
} from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { documents, queries } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import { once, requireOffice } from '../once.ts';
import type { Core, Reader } from '../ports.ts';

interface SettingsCall {
  readonly input: z.output<typeof contracts.changeCommuneSettings.input>;
  readonly actor: Actor;
  readonly now: Instant;
}

type Answer = z.input<typeof contracts.changeCommuneSettings.output>;

/**
 * Saves what the commune decides for itself: who changed which setting stands in the commune's document, from what to
 * what in the audit log. What is counted from a setting follows at once, what was counted before and kept stays.
 * @throws DomainError `permission-denied`; `invalid-argument` with the place of each thing that is wrong;
 *   `failed-precondition` when somebody saved meanwhile, or numbers of the year were given under the other numbering
 */
export async function changeCommuneSettings(
  core: Pick<Core, 'store' | 'ids'>,
  { input, actor, now }: SettingsCall,
): Promise<Answer> {
  requireOffice(actor, 'changeCommuneSettings');
  const issues = [...settingsProblems(input.settings)];
  if (issues[0] !== undefined) throw new DomainError('invalid-argument', issues[0].message, { issues });
  const auditId = core.ids.next();
  const { commandId } = input;
  const call = { commune: actor.commune, uid: actor.uid, command: 'changeCommuneSettings', commandId, now };
  return once(core.store, call, async (tx) => {
    const commune = await readCommune(tx, actor.commune);
    requireSameVersion(commune, input.version);
    const [before, after] = [decidedSettings(commune), inOrder(input.settings)];
    const changed = changedSettings(before, after);
    if (changed.length === 0) return { version: input.version, changed: [] };
    if (changed.includes('numbering'))
      await requireNoNumbers(tx, actor.commune, partsOf(plainDateOf(now))[0]);
    const version = input.version + 1;
    tx.write(documents.commune(commune.id), {
      ...commune,
      settings: { ...commune.settings, ...after },
      settingsLog: { version, changes: changesAfter(commune, changed, { actor, now }) },
    });
    const subject = { version, ...fromTo(before, after, changed) };
    const action = 'changeCommuneSettings';
    writeAudit(tx, { id: auditId, commune: commune.id, action, by: actor, subject, at: now });
    return { version, changed: [...changed] };
  });
}

/** Two people over the same form: who comes second sees what the first saved before anything is lost. */
function requireSameVersion({ settingsLog }: Commune, version: number): void {
  if ((settingsLog?.version ?? 0) === version) return;
  throw new DomainError(
    'failed-precondition',
    'Người khác vừa đổi cài đặt của xã; xin xem lại các mục rồi lưu. Những gì ông/bà vừa ghi vẫn còn đây.',
    { conflict: true, version: settingsLog?.version ?? 0 },
  );
}

/**
 * The other way of numbering begins at 1 again, so a number of this year would be given twice.
 * @see NĐ 30/2020/NĐ-CP, Điều 15
 */
async function requireNoNumbers(tx: Pick<Reader, 'list'>, commune: string, year: number): Promise<void> {
  const registers = await tx.list(queries.registersOf(commune, year));
  if (registers.every(({ taken, type }) => taken.length === 0 || type === 'registrationForm')) return;
  const message = `Năm ${String(year)} đã cấp số văn bản nên chưa đổi được cách đánh số; hãy đổi vào đầu năm sau, trước khi cấp số đầu tiên.`;
  throw new DomainError('failed-precondition', message, { issues: [{ path: 'numbering', message }] });
}

type Changes = NonNullable<Commune['settingsLog']>['changes'];

function changesAfter(
  { settingsLog }: Commune,
  changed: readonly SettingKey[],
  { actor, now }: Pick<SettingsCall, 'actor' | 'now'>,
): Changes {
  const { uid, role, name } = doerOf(actor);
  const line = { by: { uid, role, name }, at: now };
  return { ...settingsLog?.changes, ...Object.fromEntries(changed.map((key) => [key, line])) };
}

const fromTo = (
  before: DecidedSettings,
  after: DecidedSettings,
  changed: readonly SettingKey[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(changed.map((key) => [key, `${settingText(before, key)} → ${settingText(after, key)}`]));

/** The office's own words and the authorities it trusts: settings that a person of the office saves. */
import type { z } from 'zod';
import {
  type Actor,
  checkWording,
  type contracts,
  DomainError,
  doerOf,
  type Instant,
  isNumbered,
  type PaperWordingSettings,
  type WordingId,
} from '../../domain/index.ts';
import { writeAudit } from '../audit.ts';
import { documents } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import { once, requireOffice } from '../once.ts';
import type { Core, Transaction } from '../ports.ts';

type Input<N extends 'saveWording' | 'saveTrustList'> = z.output<(typeof contracts)[N]['input']>;

interface SettingsCall<N extends 'saveWording' | 'saveTrustList'> {
  readonly input: Input<N>;
  readonly actor: Actor;
  readonly now: Instant;
}

const callOf = (
  { input, actor, now }: SettingsCall<'saveWording' | 'saveTrustList'>,
  command: 'saveWording' | 'saveTrustList',
) => ({ commune: actor.commune, uid: actor.uid, command, commandId: input.commandId, now });

/**
 * Saves the office's words of itself, or of one paper. Papers that were made keep the words they were made with.
 * @throws DomainError `invalid-argument` for a broken placeholder (with its place), an unknown signer; `failed-precondition`
 *   when somebody saved meanwhile
 */
export async function saveWording(
  core: Pick<Core, 'store' | 'ids'>,
  call: SettingsCall<'saveWording'>,
): Promise<{ readonly version: number }> {
  const { input, actor, now } = call;
  requireOffice(actor, 'saveWording');
  requireShape(input);
  if (input.paper !== null) checkWording(input.paper);
  const auditId = core.ids.next();
  return once(core.store, callOf(call, 'saveWording'), async (tx) => {
    const { commune } = actor;
    await requireSigner(tx, commune, input.paper);
    const doc = documents.wording(commune, input.id);
    const known = await tx.read(doc);
    if ((known?.version ?? 0) !== input.version)
      throw new DomainError(
        'failed-precondition',
        'Người khác vừa lưu nội dung này; hãy mở lại trang để xem bản mới rồi sửa tiếp.',
        { version: known?.version ?? 0 },
      );
    const version = input.version + 1;
    const { id, office, paper } = input;
    tx.write(doc, {
      id,
      communeId: commune,
      office,
      paper,
      version,
      changedBy: doerOf(actor),
      changedAt: now,
      schemaVersion: 1,
    });
    const subject = { wording: id, version };
    writeAudit(tx, { id: auditId, commune, action: 'saveWording', by: actor, subject, at: now });
    return { version };
  });
}

/** One document holds the one kind of words or the other; a paper without a number has no symbol. */
function requireShape({ id, office, paper }: Input<'saveWording'>): void {
  const fail = (message: string, path: string): never => {
    throw new DomainError('invalid-argument', message, { path });
  };
  const ofOffice = id === 'office';
  if (ofOffice !== (office !== null)) fail('Nội dung gửi lên không đúng loại.', 'office');
  if (ofOffice === (paper !== null)) fail('Nội dung gửi lên không đúng loại.', 'paper');
  if (hasNoNumber(id) && paper !== null && paper.symbol !== null)
    fail('Văn bản này không đánh số nên không có ký hiệu.', 'paper.symbol');
}

const hasNoNumber = (id: WordingId): boolean => id !== 'office' && !isNumbered(id);

async function requireSigner(
  tx: Transaction,
  commune: string,
  paper: PaperWordingSettings | null,
): Promise<void> {
  if (paper === null || paper.signerId === null) return;
  const { signers } = await readCommune(tx, commune);
  if (!signers.some(({ id }) => id === paper.signerId))
    throw new DomainError('invalid-argument', 'Người ký này không còn trong danh sách của xã.', {
      path: 'paper.signerId',
    });
}

/** Reads certificates. */
export interface CertificateReader {
  /** Whether the text is one certificate in PEM that can be read. */
  isCertificate(pem: string): boolean;
}

/**
 * Saves the list of authorities whose digital signatures the office trusts. Files that were checked keep their answer.
 * @throws DomainError `invalid-argument` naming each entry that is no certificate
 */
export async function saveTrustList(
  core: Pick<Core, 'store' | 'ids'> & { readonly certificates: CertificateReader },
  call: SettingsCall<'saveTrustList'>,
): Promise<{ readonly authorities: number }> {
  const { input, actor, now } = call;
  requireOffice(actor, 'saveTrustList');
  requireCertificates(core.certificates, input.trustList);
  const auditId = core.ids.next();
  return once(core.store, callOf(call, 'saveTrustList'), async (tx) => {
    const commune = await readCommune(tx, actor.commune);
    const settings = { ...commune.settings, trustList: input.trustList };
    tx.write(documents.commune(commune.id), { ...commune, settings });
    const subject = { authorities: input.trustList.length };
    writeAudit(tx, {
      id: auditId,
      commune: commune.id,
      action: 'saveTrustList',
      by: actor,
      subject,
      at: now,
    });
    return subject;
  });
}

function requireCertificates(reader: CertificateReader, list: Input<'saveTrustList'>['trustList']): void {
  const issues = list.flatMap(({ name, pem }, at) =>
    reader.isCertificate(pem)
      ? []
      : [
          {
            path: `trustList.${String(at)}.pem`,
            message: `“${name}”: không đọc được chứng thư số; hãy dán trọn phần từ BEGIN CERTIFICATE đến END CERTIFICATE.`,
          },
        ],
  );
  if (issues[0] !== undefined) throw new DomainError('invalid-argument', issues[0].message, { issues });
}

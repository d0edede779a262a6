import type { z } from 'zod';
import { actor } from '../../../../test/support/dossier-builders.ts';
import type { Actor, contracts, Paper, PaperCommandName, PaperType, Role } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { correctIssue, withdrawPaper } from '../papers/after-issue.ts';
import { generateDocument } from '../papers/generate.ts';
import { issueDocument } from '../papers/issue.ts';
import type { PaperPorts } from '../papers/ports.ts';
import { replacePaper } from '../papers/replace.ts';
import { recordSigned, returnPaper, submitPaper } from '../papers/signing.ts';
import { commune } from './commune.ts';
import { testCore, type TestCore } from './core.ts';
import { producer } from './paper-source.ts';

export const COMMUNE = '02104';
export const NOW = '2026-11-24T03:00:00.000Z';
export const LATER = '2026-11-24T03:02:00.000Z';
export const TODAY = '2026-11-24';
export const REASON = 'Ghi nhầm';

type Asked = z.output<typeof contracts.generateDocument.input>;

/** Who asks, when, under which command: what a test does not say is the office's usual. */
interface By {
  readonly role?: Role;
  readonly unit?: string;
  readonly now?: string;
  readonly id?: string;
}

/** Who gives each command in an office. */
const USUAL: Readonly<Record<PaperCommandName, Role>> = {
  generateDocument: 'economy',
  submitPaper: 'economy',
  returnPaper: 'leader',
  startSignedUpload: 'clerk',
  recordSigned: 'clerk',
  issueDocument: 'clerk',
  correctIssue: 'clerk',
  replacePaper: 'economy',
  withdrawPaper: 'leader',
};

const EMPTY = {
  dossierIds: [],
  certificateId: null,
  producerId: null,
  item: null,
  documentId: null,
  signerId: null,
  details: null,
} as const;

/** An office with its papers on a store in memory, and a press that may break. */
export class PaperOffice {
  readonly core: TestCore = testCore(NOW);
  readonly ports: PaperPorts;
  /** What the press does while it prints. */
  press: () => Promise<void> = () => Promise.resolve();
  #serial = 0;

  constructor() {
    this.core.store.put(documents.commune(COMMUNE), commune);
    this.core.store.put(documents.producer(COMMUNE, producer.id), producer);
    const print = async (): Promise<Uint8Array> => {
      await this.press();
      return new Uint8Array(3);
    };
    this.ports = {
      ...this.core,
      bucket: { write: () => Promise.resolve() },
      renderer: { docx: print, pdf: print },
      digest: () => 'd'.repeat(64),
    };
  }

  commandId(): string {
    this.#serial += 1;
    return `00000000-0000-4000-8000-${String(this.#serial).padStart(12, 'b')}`;
  }

  generate(type: PaperType, given: Partial<Asked> = {}, by: By = {}): ReturnType<typeof generateDocument> {
    const input = { ...EMPTY, dossierIds: [], commandId: by.id ?? this.commandId(), type, ...given };
    return generateDocument(this.ports, { input, ...this.#asking('generateDocument', by) });
  }

  /** Of one dossier. */
  make(type: PaperType, dossierId = 'd1', by: By = {}): ReturnType<typeof generateDocument> {
    return this.generate(type, { dossierIds: [dossierId] }, by);
  }

  issue(
    id: string,
    given: By & { readonly serial?: number; readonly issuedOn?: string } = {},
  ): ReturnType<typeof issueDocument> {
    const { serial = null, issuedOn = TODAY } = given;
    const input = { ...this.#on(id, given), serial, issuedOn };
    return issueDocument(this.ports, { input, ...this.#asking('issueDocument', given) });
  }

  submit(id: string, by: By = {}): ReturnType<typeof submitPaper> {
    return submitPaper(this.core, { input: this.#on(id, by), ...this.#asking('submitPaper', by) });
  }

  sendBack(id: string, by: By = {}): ReturnType<typeof returnPaper> {
    const input = { ...this.#on(id, by), reason: REASON };
    return returnPaper(this.core, { input, ...this.#asking('returnPaper', by) });
  }

  sign(
    id: string,
    given: By & { readonly method?: 'digital' | 'ink'; readonly signedOn?: string } = {},
  ): ReturnType<typeof recordSigned> {
    const { method = 'ink', signedOn = TODAY } = given;
    const input = { ...this.#on(id, given), method, signedOn };
    return recordSigned(this.core, { input, ...this.#asking('recordSigned', given) });
  }

  correct(
    id: string,
    given: By & { readonly serial: number; readonly issuedOn?: string },
  ): ReturnType<typeof correctIssue> {
    const { serial, issuedOn = TODAY } = given;
    const input = { ...this.#on(id, given), serial, issuedOn, reason: REASON };
    return correctIssue(this.ports, { input, ...this.#asking('correctIssue', given) });
  }

  replace(id: string, by: By = {}): ReturnType<typeof replacePaper> {
    const input = { ...this.#on(id, by), reason: REASON };
    return replacePaper(this.ports, { input, ...this.#asking('replacePaper', by) });
  }

  withdraw(id: string, by: By = {}): ReturnType<typeof withdrawPaper> {
    const input = { ...this.#on(id, by), reason: REASON };
    return withdrawPaper(this.core, { input, ...this.#asking('withdrawPaper', by) });
  }

  /** A paper on its way to a leader, signed in ink and ready for its number. */
  async signed(type: PaperType, given: Partial<Asked>): Promise<string> {
    const { documentId } = await this.generate(type, given);
    await this.submit(documentId);
    await this.sign(documentId);
    return documentId;
  }

  async stored(id: string): Promise<Paper> {
    const found = await this.core.store.read(documents.paper(COMMUNE, id));
    if (found === null) throw new Error(`no paper ${id}`);
    return found;
  }

  /** Puts a stored paper into another state, whatever its life says. */
  async put(id: string, override: Partial<Paper>): Promise<void> {
    this.core.store.put(documents.paper(COMMUNE, id), { ...(await this.stored(id)), ...override });
  }

  #on(documentId: string, { id }: By): { commandId: string; documentId: string } {
    return { commandId: id ?? this.commandId(), documentId };
  }

  #asking(command: PaperCommandName, { role, unit, now }: By): { actor: Actor; now: string } {
    const own = unit === undefined ? {} : { unit };
    return { actor: actor(role ?? USUAL[command], own), now: now ?? NOW };
  }
}

// Papers of the office in several states of their life, so that lists, register and screens have something to show.
// They come about through the server's own use cases, printed for real, at the moments named here.
import { generateDocument } from '../../functions/src/application/papers/generate.ts';
import { issueDocument } from '../../functions/src/application/papers/issue.ts';
import type { PaperPorts } from '../../functions/src/application/papers/ports.ts';
import { recordSigned, submitPaper } from '../../functions/src/application/papers/signing.ts';
import { type Instant, type PaperType, plainDateOf } from '../../functions/src/domain/index.ts';
import { actorOf, commandIdOf } from './dossiers.ts';

interface Subject {
  readonly certificateId?: string;
}

/** What is told of one paper: of what it is, when it was made, and how far it came. */
interface Story {
  readonly type: PaperType;
  readonly subject: Subject;
  readonly madeAt: Instant;
  readonly submittedAt?: Instant;
  readonly signedAt?: Instant;
  readonly issuedAt?: Instant;
}

const STORIES: readonly Story[] = [
  {
    type: 'assessmentTeamDecision',
    subject: {},
    madeAt: '2026-10-05T02:00:00.000Z',
    submittedAt: '2026-10-05T03:00:00.000Z',
    signedAt: '2026-10-06T02:30:00.000Z',
    issuedAt: '2026-10-06T03:00:00.000Z',
  },
  {
    type: 'certificateEndingNotice',
    subject: { certificateId: 'o-mai-deo-gcn' },
    madeAt: '2026-11-12T01:00:00.000Z',
    submittedAt: '2026-11-12T01:30:00.000Z',
  },
  { type: 'annualPlan', subject: {}, madeAt: '2026-11-18T07:00:00.000Z' },
];

async function make(ports: PaperPorts, { type, subject, madeAt }: Story): Promise<string> {
  const { documentId } = await generateDocument(ports, {
    input: {
      commandId: commandIdOf(type, 'make'),
      type,
      dossierIds: [],
      certificateId: subject.certificateId ?? null,
      producerId: null,
      item: null,
      documentId: null,
      signerId: null,
      details: null,
    },
    actor: actorOf('kinhte'),
    now: madeAt,
  });
  return documentId;
}

async function tell(ports: PaperPorts, story: Story): Promise<void> {
  const documentId = await make(ports, story);
  const call = (step: string, mailbox: string, now: Instant) => ({
    input: { commandId: commandIdOf(story.type, step), documentId },
    actor: actorOf(mailbox),
    now,
  });
  const { submittedAt, signedAt, issuedAt } = story;
  if (submittedAt !== undefined) await submitPaper(ports, call('submit', 'kinhte', submittedAt));
  if (signedAt !== undefined) {
    const signing = call('sign', 'lanhdao', signedAt);
    const input = { ...signing.input, method: 'ink' as const, signedOn: plainDateOf(signedAt) };
    await recordSigned(ports, { ...signing, input });
  }
  if (issuedAt !== undefined) {
    const issuing = call('issue', 'vanthu', issuedAt);
    const input = { ...issuing.input, serial: null, issuedOn: plainDateOf(issuedAt) };
    await issueDocument(ports, { ...issuing, input });
  }
}

/** Makes the papers, each once: a second run finds its commands answered and changes nothing. */
export async function seedOfficePapers(ports: PaperPorts): Promise<void> {
  for (const story of STORIES) await tell(ports, story);
}

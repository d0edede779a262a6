import { describe, expect, it } from 'vitest';
import { Role } from '../people/roles.ts';
import { OFFICE_COMMAND_ROLES } from '../people/permissions.ts';
import type { PaperSigning } from './kinds.ts';
import { paperKinds } from './kinds.ts';
import {
  availablePaperCommands,
  checkPaperOpen,
  openPaperCommands,
  PAPER_COMMAND_LABELS,
  PAPER_COMMANDS,
  PAPER_LIFE,
} from './life.ts';
import type { PaperCommandName } from './life.ts';
import { PaperState } from './paper.ts';
import { PaperType } from './paper-types.ts';

/** One type for each way of signing. */
const TYPES: Readonly<Record<PaperSigning, PaperType>> = {
  leader: 'communeReview',
  desk: 'receipt',
  none: 'registrationForm',
};
const paper = (signing: PaperSigning, state: PaperState) => ({ id: 'p1', type: TYPES[signing], state });

/** What is open where: written out once more, so that a change of the table is a change of two. */
const OPEN: Readonly<
  Record<PaperSigning, Readonly<Partial<Record<PaperState, readonly PaperCommandName[]>>>>
> = {
  leader: {
    draft: ['generateDocument', 'submitPaper'],
    submitted: ['returnPaper', 'startSignedUpload', 'recordSigned'],
    returned: ['generateDocument', 'submitPaper'],
    signed: ['returnPaper', 'startSignedUpload', 'issueDocument'],
    issuing: ['issueDocument'],
    issued: ['correctIssue', 'replacePaper', 'withdrawPaper'],
    failed: ['generateDocument'],
  },
  desk: {
    draft: ['generateDocument', 'issueDocument'],
    issuing: ['issueDocument'],
    issued: ['startSignedUpload', 'correctIssue', 'replacePaper', 'withdrawPaper'],
    failed: ['generateDocument'],
  },
  none: { draft: ['generateDocument', 'startSignedUpload'], failed: ['generateDocument'] },
};

const SIGNINGS: readonly PaperSigning[] = ['leader', 'desk', 'none'];
const EVERY = SIGNINGS.flatMap((signing) =>
  PaperState.options.flatMap((state) => PAPER_COMMANDS.map((command) => ({ signing, state, command }))),
);

describe('the life of a paper', () => {
  it.each(EVERY)('signed by $signing, $state: $command', ({ signing, state, command }) => {
    const open = OPEN[signing][state] ?? [];
    expect(openPaperCommands(paper(signing, state))).toEqual(open);
    const check = (): void => {
      checkPaperOpen(paper(signing, state), command);
    };
    if (open.includes(command)) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code: 'failed-precondition' }));
  });

  it.each(PaperType.options)('gives %s a way of signing that fits its number', (type) => {
    const { signing, code, symbol } = paperKinds[type];
    expect(signing === 'none').toBe(code === null);
    expect(code === null).toBe(symbol === null);
  });

  it('says where a refused paper stands, and names what is open instead', () => {
    expect(() => {
      checkPaperOpen(paper('leader', 'signed'), 'submitPaper');
    }).toThrow(
      expect.objectContaining({
        message: 'Văn bản này đã ký, đang chờ cấp số.',
        details: { documentId: 'p1', open: PAPER_LIFE.leader.signed },
      }),
    );
    expect(() => {
      checkPaperOpen(paper('none', 'draft'), 'issueDocument');
    }).toThrow('Mẫu này không do văn thư cấp số.');
    expect(() => {
      checkPaperOpen(paper('none', 'draft'), 'submitPaper');
    }).toThrow('Văn bản này chưa được trình ký.');
  });
});

describe('the buttons of a paper', () => {
  it.each(Role.options)('%s sees what is open and theirs', (role) => {
    for (const signing of SIGNINGS)
      for (const state of PaperState.options) {
        const offered = availablePaperCommands(paper(signing, state), { role });
        const theirs = (command: PaperCommandName): boolean =>
          (OFFICE_COMMAND_ROLES[command] as readonly string[]).includes(role);
        expect(offered).toEqual((OPEN[signing][state] ?? []).filter(theirs));
      }
  });

  it('have a Vietnamese word each', () => {
    expect(Object.values(PAPER_COMMAND_LABELS).every((label) => label.length > 3)).toBe(true);
    expect(new Set(Object.values(PAPER_COMMAND_LABELS)).size).toBe(PAPER_COMMANDS.length);
  });
});

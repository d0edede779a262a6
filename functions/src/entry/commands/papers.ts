// Papers: made by Phòng Kinh tế, the producer or the village head, signed outside, numbered and closed by the clerk.
import { correctIssue as correct, withdrawPaper as withdraw } from '../../application/papers/after-issue.ts';
import { generateDocument as generate } from '../../application/papers/generate.ts';
import { issueDocument as issue } from '../../application/papers/issue.ts';
import { previewPaper as preview, previewWording as previewWords } from '../../application/papers/preview.ts';
import { replacePaper as replace } from '../../application/papers/replace.ts';
import {
  recordSigned as recordAsSigned,
  returnPaper as sendBack,
  submitPaper as submit,
} from '../../application/papers/signing.ts';
import {
  saveTrustList as saveAuthorities,
  saveWording as saveWords,
} from '../../application/papers/wording.ts';
import { contracts } from '../../domain/index.ts';
import { defineCommand } from '../define-command.ts';
import { wirePapers } from '../wire-papers.ts';
import { wire } from '../wire.ts';

export const previewPaper = defineCommand(contracts.previewPaper, (call) => preview(wire(), call));
export const previewWording = defineCommand(contracts.previewWording, (call) => previewWords(wire(), call));
export const generateDocument = defineCommand(contracts.generateDocument, async (call) =>
  generate(await wirePapers(), call),
);
export const submitPaper = defineCommand(contracts.submitPaper, (call) => submit(wire(), call));
export const returnPaper = defineCommand(contracts.returnPaper, (call) => sendBack(wire(), call));
export const recordSigned = defineCommand(contracts.recordSigned, (call) => recordAsSigned(wire(), call));
/** One instance for all: who takes a number waits there for those who came before, instead of trying again and again. */
const ONE_LINE = { maxInstances: 1, concurrency: 250 } as const;

export const issueDocument = defineCommand(
  contracts.issueDocument,
  async (call) => issue(await wirePapers(), call),
  ONE_LINE,
);
export const correctIssue = defineCommand(contracts.correctIssue, async (call) =>
  correct(await wirePapers(), call),
);
export const replacePaper = defineCommand(contracts.replacePaper, async (call) =>
  replace(await wirePapers(), call),
);
export const withdrawPaper = defineCommand(contracts.withdrawPaper, (call) => withdraw(wire(), call));
export const saveWording = defineCommand(contracts.saveWording, (call) => saveWords(wire(), call));
export const saveTrustList = defineCommand(contracts.saveTrustList, async (call) => {
  const { x509Certificates } = await import('../../adapters/x509.ts');
  return saveAuthorities({ ...wire(), certificates: x509Certificates }, call);
});

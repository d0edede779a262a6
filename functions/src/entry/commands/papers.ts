// Papers: made by Phòng Kinh tế or the producer, numbered and closed by the clerk.
import { generateDocument as generate } from '../../application/papers/generate.ts';
import { issueDocument as issue } from '../../application/papers/issue.ts';
import { contracts } from '../../domain/index.ts';
import { defineCommand } from '../define-command.ts';
import { wirePapers } from '../wire-papers.ts';

export const generateDocument = defineCommand(contracts.generateDocument, async (call) =>
  generate(await wirePapers(), call),
);
export const issueDocument = defineCommand(contracts.issueDocument, async (call) =>
  issue(await wirePapers(), call),
);

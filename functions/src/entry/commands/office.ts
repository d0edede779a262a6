// What the commune's units do: receive, check, ask, find, sign, send to the province and record what it answers.
import { plainCommand } from '../../application/dossiers/plain-commands.ts';
import {
  receiveDossier as receive,
  recordFinding as find,
  recordProvinceReturn as provinceReturn,
  requestFinding as askFinding,
  returnDossier as giveBack,
} from '../../application/dossiers/review.ts';
import {
  issueReport as issue,
  recordMinistryResult as ministryResult,
  recordProvinceResult as provinceResult,
  referToProvince as refer,
} from '../../application/dossiers/to-province.ts';
import { contracts } from '../../domain/index.ts';
import { dossierCommand } from './dossier-command.ts';

export const receiveDossier = dossierCommand(contracts.receiveDossier, receive);
export const rejectDossier = dossierCommand(contracts.rejectDossier, plainCommand('rejectDossier'));
export const returnDossier = dossierCommand(contracts.returnDossier, giveBack);
export const declareComplete = dossierCommand(contracts.declareComplete, plainCommand('declareComplete'));
export const requestFinding = dossierCommand(contracts.requestFinding, askFinding);
export const recordFinding = dossierCommand(contracts.recordFinding, find);
export const submitForSigning = dossierCommand(contracts.submitForSigning, plainCommand('submitForSigning'));
export const returnFromSigning = dossierCommand(
  contracts.returnFromSigning,
  plainCommand('returnFromSigning'),
);
export const issueReport = dossierCommand(contracts.issueReport, issue);
export const referToProvince = dossierCommand(contracts.referToProvince, refer);
export const recordProvinceReceipt = dossierCommand(
  contracts.recordProvinceReceipt,
  plainCommand('recordProvinceReceipt'),
);
export const recordProvinceReturn = dossierCommand(contracts.recordProvinceReturn, provinceReturn);
export const recordProvinceResult = dossierCommand(contracts.recordProvinceResult, provinceResult);
export const recordMinistryResult = dossierCommand(contracts.recordMinistryResult, ministryResult);
export const closeDossier = dossierCommand(contracts.closeDossier, plainCommand('closeDossier'));

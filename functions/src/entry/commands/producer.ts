// What the producer, or whoever prepares the dossier for them, does.
import { createDossier as create } from '../../application/dossiers/create-dossier.ts';
import {
  confirmRatios as confirm,
  requestConfirmation as ask,
} from '../../application/dossiers/confirmation.ts';
import { plainCommand } from '../../application/dossiers/plain-commands.ts';
import {
  changeProductSet as changeSet,
  recordConsent as consent,
  saveDraft as save,
} from '../../application/dossiers/prepare-draft.ts';
import {
  resubmitDossier as resubmit,
  submitDossier as submit,
} from '../../application/dossiers/send-dossier.ts';
import { contracts } from '../../domain/index.ts';
import { dossierCommand } from './dossier-command.ts';

export const createDossier = dossierCommand(contracts.createDossier, create);
export const saveDraft = dossierCommand(contracts.saveDraft, save);
export const changeProductSet = dossierCommand(contracts.changeProductSet, changeSet);
export const recordConsent = dossierCommand(contracts.recordConsent, consent);
export const requestConfirmation = dossierCommand(contracts.requestConfirmation, ask);
export const confirmRatios = dossierCommand(contracts.confirmRatios, confirm);
export const submitDossier = dossierCommand(contracts.submitDossier, submit);
export const resubmitDossier = dossierCommand(contracts.resubmitDossier, resubmit);
export const withdrawDossier = dossierCommand(contracts.withdrawDossier, plainCommand('withdrawDossier'));

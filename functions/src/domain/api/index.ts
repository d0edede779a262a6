import * as boards from './boards.ts';
import * as certificates from './certificates.ts';
import * as communes from './communes.ts';
import * as dossiers from './dossiers.ts';
import * as items from './items.ts';
import * as lists from './lists.ts';
import * as membership from './membership.ts';
import * as packages from './packages.ts';
import * as papers from './papers.ts';
import * as rounds from './rounds.ts';

const { DossierAnswer: answer, ...dossierContracts } = dossiers;

/** What every dossier command answers. */
export const DossierAnswer = answer;

/** Every callable by name: the web's client, the functions' entry and the tests read this one list. */
export const contracts = {
  ...membership,
  ...dossierContracts,
  ...papers,
  ...packages,
  ...boards,
  ...communes,
  ...certificates,
  ...items,
  ...lists,
  ...rounds,
} as const;
export type Contracts = typeof contracts;
export type CommandName = keyof Contracts;

/** What each paper is called, on what law it stands, about whom it is, who signs it: all that is known before it is built. */
import { dossierKinds } from './kinds-of-dossier.ts';
import { yearKinds } from './kinds-of-year.ts';
import type { PaperKind } from './paper-kind.ts';
import type { PaperType } from './paper-types.ts';

export * from './paper-kind.ts';

export const paperKinds: { readonly [Type in PaperType]: PaperKind } = { ...dossierKinds, ...yearKinds };

/** Whether the office's register gives it a number. */
export const isNumbered = (type: PaperType): boolean => paperKinds[type].code !== null;

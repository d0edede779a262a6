import type { z } from 'zod';
import {
  type Actor,
  buildPaper,
  checkWording,
  type contracts,
  type Details,
  EXAMPLE_FACTS,
  type Instant,
  missingDetails,
  paperKinds,
  type PaperModel,
  parseDetails,
  partsOf,
  plainDateOf,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import { requireOffice } from '../once.ts';
import type { Core } from '../ports.ts';
import { requireOwn, requireReady } from './conditions.ts';
import { officeWords } from './facts/office.ts';
import { loadSource } from './load.ts';
import { detailsFor, paperModel } from './model.ts';

type Input<N extends 'previewPaper' | 'previewWording'> = z.output<(typeof contracts)[N]['input']>;

interface PreviewCall<N extends 'previewPaper' | 'previewWording'> {
  readonly input: Input<N>;
  readonly actor: Actor;
  readonly now: Instant;
}

export interface PaperPreview {
  readonly details: Details;
  readonly missing: { readonly path: string; readonly label: string }[];
  readonly model: PaperModel;
}

/**
 * The paper as it would be made now, without making it: with what was given, else with what the named draft holds, else
 * with what the data suggest.
 * @throws DomainError as `generateDocument` does
 */
export async function previewPaper(
  { store }: Pick<Core, 'store'>,
  { input, actor, now }: PreviewCall<'previewPaper'>,
): Promise<PaperPreview> {
  const { type, documentId } = input;
  requireOffice(actor, 'previewPaper');
  requireOwn(actor, type, []);
  const source = await loadSource(store, { ...input, commune: actor.commune, now });
  requireOwn(actor, type, source.dossiers);
  requireReady(type, source);
  const draft = documentId === null ? null : await store.read(documents.paper(actor.commune, documentId));
  const kept = draft?.type === type ? draft.details : null;
  const { fields } = paperKinds[type];
  const details = detailsFor(type, source, input.details ?? kept);
  parseDetails(fields, details);
  const model = await paperModel(type, source, details);
  return { details, missing: [...missingDetails(fields, details)], model };
}

/** The example of a paper with an office's words that are not saved yet. @throws DomainError for a broken placeholder */
export async function previewWording(
  { store }: Pick<Core, 'store'>,
  { input, actor, now }: PreviewCall<'previewWording'>,
): Promise<{ readonly model: PaperModel }> {
  requireOffice(actor, 'previewWording');
  checkWording(input.wording);
  const commune = await readCommune(store, actor.commune);
  const [year] = partsOf(plainDateOf(now));
  const example = EXAMPLE_FACTS.receipt;
  const words = officeWords(
    commune,
    { office: input.office, paper: input.wording },
    {
      type: input.paper,
      signerId: null,
      year,
      products: [example.productName ?? ''],
      producers: [example.applicant.name ?? ''],
    },
  );
  const facts = { ...EXAMPLE_FACTS[input.paper], office: words.office, wording: words.paper };
  return { model: buildPaper(input.paper, facts) };
}

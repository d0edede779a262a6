import {
  buildPaper,
  completeDetails,
  type Details,
  paperKinds,
  type PaperModel,
  type PaperType,
} from '../../domain/index.ts';
import type { PaperSource } from './facts/source.ts';
import { makers } from './makers.ts';

/** What the office added, in today's fields: what it has not said, the data suggest. */
export function detailsFor(type: PaperType, source: PaperSource, given: Details | null): Details {
  const suggested = makers[type].suggest(source);
  return completeDetails(paperKinds[type].fields, given ?? suggested);
}

/** The paper as data. `details` must be whole (`detailsFor`). */
export async function paperModel(
  type: PaperType,
  source: PaperSource,
  details: Details,
): Promise<PaperModel> {
  return buildPaper(type, await makers[type].facts(source, details));
}

import {
  defaultIdentity,
  defaultWording,
  type Dossier,
  type Draft,
  type OfficePaper,
  UNISSUED,
} from '../../domain/index.ts';
import * as recognised from '../../../../test/support/recognised.ts';
import { type DossierPaperSource, type PaperSource, withDossier } from '../papers/facts/source.ts';
import { commune } from './commune.ts';

export const producer = recognised.producer('linh-ngoc', {
  name: 'HTX Linh Ngọc',
  villageId: 'thon-1',
  address: 'Thôn 1, xã Tân Kỳ',
  phone: '0900',
});

const NAMES = { kind: 'xã', name: 'Tân Kỳ', province: 'Thái Nguyên' };

/** What a paper about nothing yet is made from, without a number, on the fifth day of June 2026. */
export function paperSource(paper: OfficePaper, override: Partial<PaperSource> = {}): PaperSource {
  return {
    commune,
    words: { office: defaultIdentity(NAMES), wording: defaultWording(paper, NAMES), issuance: UNISSUED },
    today: '2026-06-05',
    rule: { calendar: [], pauseWhileSupplementing: true },
    dossiers: [],
    certificate: null,
    inspected: null,
    year: null,
    item: null,
    opinions: [],
    ...override,
  };
}

/** The same about one dossier. */
export function source(
  dossier: Dossier,
  draft: Draft = {},
  override: Partial<DossierPaperSource> = {},
): DossierPaperSource {
  const dossiers = [{ dossier, draft, producer, files: [], village: null, recognition: null }];
  return { ...withDossier({ ...paperSource('receipt'), dossiers }), ...override };
}

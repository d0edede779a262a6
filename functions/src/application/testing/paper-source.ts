import { type Dossier, type Draft, type Producer, UNISSUED } from '../../domain/index.ts';
import type { PaperSource } from '../papers/facts/source.ts';
import { commune } from './commune.ts';

const producer: Producer = {
  id: 'linh-ngoc',
  communeId: '02104',
  name: 'HTX Linh Ngọc',
  kind: 'cooperative',
  villageId: 'thon-1',
  address: 'Thôn 1, xã Tân Kỳ',
  phone: '0900',
  email: '',
  active: true,
  searchKeys: [],
  example: true,
  schemaVersion: 1,
};

/** What a paper is made from, without number and signer, on the fifth day of June 2026. */
export function source(
  dossier: Dossier,
  draft: Draft = {},
  override: Partial<PaperSource> = {},
): PaperSource {
  return {
    dossier,
    draft,
    producer,
    files: [],
    commune,
    signerId: null,
    issuance: UNISSUED,
    today: '2026-06-05',
    rule: { calendar: [], pauseWhileSupplementing: true },
    ...override,
  };
}

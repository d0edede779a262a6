import { describe, expect, it } from 'vitest';
import { after, AT, command } from '../../../../../test/support/dossier-builders.ts';
import type { Details, Dossier } from '../../../domain/index.ts';
import { completeDetails, HANDOVER_FIELDS } from '../../../domain/index.ts';
import { producer, source } from '../../testing/paper-source.ts';
import { handoverMaker } from './handover.ts';
import type { PaperSource } from './source.ts';

const submitted = after([['producer', command('submitDossier')]]);
const received = after([['economy', command('receiveDossier')]], submitted);

/** What the form holds when the office has typed nothing. */
const suggested = (from: PaperSource): Details =>
  completeDetails(HANDOVER_FIELDS, handoverMaker.suggest(from));

describe('the hand-over', () => {
  const other: Dossier = {
    ...received,
    id: 'd2',
    product: { id: 'homestay', name: 'Homestay', setNo: 26 },
    referral: { documentId: 'p2', number: '13/TTr-UBND', sentOn: '2026-06-23', round: 2, year: 2026 },
  };
  const both = (first: Dossier): PaperSource => ({
    ...source(first),
    dossiers: [first, other].map((dossier) => ({ ...source(dossier), producer })),
  });

  it('suggests five samples of each product, none of a tourism service (Điều 6.2.d)', () => {
    expect(suggested(both(received))).toMatchObject({
      handedOn: '2026-06-05',
      receiverUnit: 'Chi cục Kinh tế hợp tác và Phát triển nông thôn tỉnh Thái Nguyên',
      giverName: 'economy',
      samples: [{ product: 'Mật ong hoa núi', count: '5', batch: '', madeOn: '' }],
    });
  });

  it('names the one request that all go with, and no giver where the desks differ', () => {
    const of = (from: PaperSource) => handoverMaker.facts(from, suggested(from));
    expect(of(both({ ...received, referral: other.referral }))).toMatchObject({
      requestNumber: '13/TTr-UBND',
      dossiers: [{ product: 'Mật ong hoa núi', files: 0, reviewNumber: null }, { product: 'Homestay' }],
    });
    expect(of(both(received))).toMatchObject({ requestNumber: null });
    expect(of(source(received))).toMatchObject({ requestNumber: null });
    expect(suggested(both(submitted))).toMatchObject({ giverName: '' });
    expect(
      of(both({ ...submitted, report: { documentId: 'p', number: '12/BC-UBND', issuedOn: AT } })),
    ).toMatchObject({
      dossiers: [{ code: 'd1', reviewNumber: '12/BC-UBND' }, { code: '01/PĐK-19-02104-2026' }],
    });
  });
});

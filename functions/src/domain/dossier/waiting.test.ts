import { describe, expect, it } from 'vitest';
import { actor, after, AT, command, opened } from '../../../../test/support/dossier-builders.ts';
import { decide } from './decide.ts';
import type { Dossier } from './dossier.ts';
import { evolve } from './evolve.ts';
import { DossierState } from './state.ts';
import { waitingItems } from './waiting.ts';

const who = (dossier: Dossier) => waitingItems(dossier).map(({ audience }) => audience);
const at = (state: DossierState) => opened({ state });

describe('who holds the dossier', () => {
  it.each<[DossierState, string[]]>([
    ['draft', ['producer:linh-ngoc']],
    ['village', ['producer:linh-ngoc']],
    ['submitted', ['economy']],
    ['received', ['economy']],
    ['supplement', ['producer:linh-ngoc']],
    ['resubmitted', ['economy']],
    ['eligible', ['economy']],
    ['assessing', ['economy']],
    ['reportDraft', ['economy']],
    ['signing', ['clerk']],
    ['sent', ['economy']],
    ['provinceSupplement', ['producer:linh-ngoc']],
    ['provinceAssessing', ['economy']],
    ['central', ['economy']],
    ['recognised', ['economy']],
    ['notPassed', []],
    ['rejected', []],
    ['withdrawn', []],
    ['closed', []],
  ])('in %s: %j', (state, audiences) => {
    expect(who(at(state))).toEqual(audiences);
  });

  it('names every state', () => {
    for (const state of DossierState.options) expect(Array.isArray(who(at(state)))).toBe(true);
  });

  it('the helper beside the producer (nộp hộ)', () => {
    const [event] = decide(null, command('createDossier'), actor('village'), AT);
    expect(who(evolve(null, event))).toEqual(['producer:linh-ngoc', 'village:thon-1']);
  });

  it('the village head while a confirmation is asked, until when', () => {
    const asked = after([['producer', command('requestConfirmation')]]);
    expect(waitingItems(asked)).toContainEqual({
      audience: 'village:thon-1',
      what: 'Xác nhận tỷ lệ lao động, nguyên liệu',
      until: '2026-06-30',
    });
    expect(who({ ...asked, state: 'withdrawn' })).toEqual([]);
    expect(who({ ...asked, state: 'sent' })).toEqual(['economy']);
  });

  it('the asked units until they answer, then Phòng Kinh tế for the report', () => {
    const asking = after([
      ['producer', command('submitDossier')],
      ['economy', command('receiveDossier')],
      ['economy', command('declareComplete')],
      ['economy', command('requestFinding', { contents: [{ content: 'origin', askedUnit: 'culture' }] })],
    ]);
    expect(who(asking)).toEqual(['culture', 'economy']);
    const all = after([['economy', command('requestFinding')]], asking);
    expect(who(all)).toEqual(['economy', 'economy', 'culture', 'culture']);
    const told = after(
      [
        ['economy', command('recordFinding', { content: 'materials' })],
        ['economy', command('recordFinding', { content: 'labour' })],
        ['culture', command('recordFinding', { content: 'origin' })],
        ['culture', command('recordFinding', { content: 'identity' })],
      ],
      all,
    );
    expect(waitingItems(told)).toEqual([
      { audience: 'economy', what: 'Dự thảo báo cáo Mẫu số 03', until: null },
    ]);
  });

  it('leader and clerk while the report is to be signed, then the clerk', () => {
    const report = { documentId: 'p1', number: null, issuedOn: null };
    expect(who(opened({ state: 'signing', report }))).toEqual(['leader', 'clerk']);
    const issued = { documentId: 'p1', number: '1/BC-UBND', issuedOn: '2026-06-01' };
    expect(who(opened({ state: 'signing', report: issued }))).toEqual(['clerk']);
  });

  it('the first day of the open remarks', () => {
    const back = after([
      ['producer', command('submitDossier')],
      ['economy', command('returnDossier')],
    ]);
    expect(waitingItems(back)[0]).toEqual({
      audience: 'producer:linh-ngoc',
      what: 'Bổ sung 1 nội dung',
      until: '2026-06-30',
    });
  });

  it('nobody once the certificate is recorded', () => {
    expect(who(opened({ state: 'recognised', certificateId: 'c' }))).toEqual([]);
  });
});

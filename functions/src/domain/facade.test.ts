import { describe, expect, it } from 'vitest';
import * as domain from './index.ts';

describe('the façade', () => {
  it.each([
    'starBand',
    'rate',
    'loadCriteriaSet',
    'criteriaSetIdFor',
    'validUntil',
    'renewalWindow',
    'certificateState',
    'addWorkingDays',
    'vietnamHolidays',
    'provinceRound',
    'searchKey',
    'formatIssuanceNumber',
    'parseIssuanceNumber',
    'availableCommands',
    'decide',
    'evolve',
  ])('exports %s', (name) => {
    expect(Reflect.get(domain, name)).toBeTypeOf('function');
  });

  it('names every callable as its contract does', () => {
    for (const [name, { name: own, input, output }] of Object.entries(domain.contracts)) {
      expect(own).toBe(name);
      expect(input.safeParse({}).success).toBe(false);
      expect(output.safeParse({}).success).toBe(false);
    }
  });

  it('asks a commandId of every callable that changes something', () => {
    const looking = Object.values(domain.contracts).filter(({ input }) => !('commandId' in input.shape));
    expect(looking.map(({ name }) => name)).toEqual(['previewPaper', 'previewWording', 'roundFigures']);
  });

  it('builds every path below its commune', () => {
    expect(domain.paths.communes()).toBe('communes');
    expect(domain.paths.dossierDocument('02104', 'd1', 'files', 'f1')).toBe(
      'communes/02104/dossiers/d1/files/f1',
    );
    expect(domain.paths.publicProduct('02104', 'mat-ong')).toBe('public/02104/products/mat-ong');
    expect(domain.paths.mail('m1')).toBe('mail/m1');
    expect(domain.paths.collection('02104', 'products')).toBe('communes/02104/products');
    expect(domain.objects.dossierFile('02104', 'd1', 'f1')).toBe('communes/02104/dossiers/d1/files/f1');
    expect(domain.objects.paper('02104', 'p1', 2, 'pdf')).toBe('communes/02104/documents/p1/r2.pdf');
  });
});

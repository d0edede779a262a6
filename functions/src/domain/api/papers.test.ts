import { describe, expect, it } from 'vitest';
import { examplePaper } from '../paperwork/examples.ts';
import { DEFAULT_COMMUNE_SETTINGS } from '../people/commune.ts';
import { contracts } from './index.ts';

const commandId = '11111111-1111-4111-8111-111111111111';

describe('the contracts of papers', () => {
  it.each([
    ['a paper', examplePaper('receipt'), true],
    ['nothing', null, false],
    ['a text', 'model', false],
  ])('a preview carries %s: %#', (_, model, accepted) => {
    expect(contracts.previewWording.output.safeParse({ model }).success).toBe(accepted);
  });

  it('takes a request that names no more than its type and dossiers', () => {
    const asked = { commandId, type: 'receipt', dossierIds: ['d1'], signerId: null };
    expect(contracts.generateDocument.input.parse(asked)).toEqual({
      ...asked,
      certificateId: null,
      producerId: null,
      item: null,
      documentId: null,
      details: null,
    });
  });

  it('asks a reason of whoever sends back, corrects, replaces or withdraws', () => {
    for (const name of ['returnPaper', 'replacePaper', 'withdrawPaper'] as const)
      expect(contracts[name].input.safeParse({ commandId, documentId: 'p1', reason: ' ' }).success).toBe(
        false,
      );
  });

  it('takes a trust list of the kind that the commune keeps', () => {
    const { trustList } = DEFAULT_COMMUNE_SETTINGS;
    expect(contracts.saveTrustList.input.safeParse({ commandId, trustList }).success).toBe(true);
    expect(contracts.saveTrustList.input.safeParse({ commandId }).success).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { certificatesIn, certificatesOf, pemOf, trimmed, trustField, trustIssues } from './trust.model.ts';

const PEM = '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----';

describe('certificates', () => {
  it('are found in a text, whatever stands around them', () => {
    expect(certificatesIn(`Tên: A\n${PEM}\n\n${PEM} `)).toEqual([PEM, PEM]);
    expect(certificatesIn('không có gì')).toEqual([]);
  });

  it('become text from a binary file, in lines of 64', () => {
    const bytes = Uint8Array.from({ length: 100 }, (_, index) => (index === 0 ? 0x30 : index));
    const [pem = ''] = certificatesOf(bytes);
    expect(pem.split('\n').map(({ length }) => length)).toEqual([27, 64, 64, 8, 25]);
    expect([...atob(pem.split('\n').slice(1, -1).join(''))].map((each) => each.charCodeAt(0))).toEqual([
      ...bytes,
    ]);
    expect(pemOf(new Uint8Array([0x30, 0]))).toBe(PEM);
  });

  it('are read from a text file, and not from another kind of file', () => {
    expect(certificatesOf(new TextEncoder().encode(`# A\n${PEM}\n`))).toEqual([PEM]);
    expect(certificatesOf(new TextEncoder().encode('%PDF-1.7'))).toEqual([]);
  });
});

describe('the list', () => {
  it('asks for a name and exactly one certificate each', () => {
    const list = [
      { name: 'A', pem: PEM },
      { name: ' ', pem: `${PEM}\n${PEM}` },
    ];
    expect(trustIssues(list).map(({ field }) => field)).toEqual(['name-1', 'pem-1']);
    expect(trustIssues([{ name: 'A', pem: PEM }])).toEqual([]);
  });

  it('is sent without what stands around names and certificates', () => {
    expect(trimmed([{ name: ' A ', pem: `x\n${PEM}\ny` }])).toEqual([{ name: 'A', pem: PEM }]);
    expect(trimmed([{ name: 'A', pem: 'x' }])).toEqual([{ name: 'A', pem: 'x' }]);
  });

  it('leads from the server’s paths to its fields', () => {
    expect(trustField('trustList.2.pem')).toBe('pem-2');
  });
});

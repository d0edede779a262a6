import { describe, expect, it } from 'vitest';
import { identity } from '../../../test/support/signing/identity.ts';
import { x509Certificates } from './x509.ts';

const { pem } = identity({ name: 'CA thử', kind: 'P-256', authority: true });

describe('a certificate', () => {
  it.each([
    ['as it is', pem],
    ['with empty lines around it', `\n\n${pem}\n\n`],
  ])('%s can be read', (_, text) => {
    expect(x509Certificates.isCertificate(text)).toBe(true);
  });

  it.each([
    ['no text', ''],
    ['other text', 'chứng thư'],
    ['an empty block', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----'],
    ['a block of other bytes', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
    ['half of one', pem.slice(0, pem.length / 2)],
    ['two at once', `${pem}\n${pem}`],
    ['a key', pem.replaceAll('CERTIFICATE', 'PRIVATE KEY')],
  ])('%s is none', (_, text) => {
    expect(x509Certificates.isCertificate(text)).toBe(false);
  });
});

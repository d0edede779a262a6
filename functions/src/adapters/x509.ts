import { X509Certificate } from 'node:crypto';
import type { CertificateReader } from '../application/papers/wording.ts';

/** One block and nothing beside it: OpenSSL reads the first of several and would say nothing of the others. */
const ONE_BLOCK = /^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----$/u;

/** Certificates as OpenSSL reads them. */
export const x509Certificates: CertificateReader = {
  isCertificate(pem) {
    if (!ONE_BLOCK.test(pem.trim())) return false;
    try {
      return new X509Certificate(pem).raw.length > 0;
    } catch {
      return false;
    }
  },
};

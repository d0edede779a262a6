import type { SignatureReport } from '../../domain/index.ts';

/** Looks for digital signatures in a PDF and checks them against its bytes. */
export interface SignatureReader {
  /**
   * @param trustAnchors certificates of the authorities that the commune trusts, PEM; empty is a list not yet made
   * Never throws for bad bytes: they are `unreadable`, or the signature in question is `damaged`.
   */
  read(bytes: Uint8Array, trustAnchors: readonly string[]): Promise<SignatureReport>;
}

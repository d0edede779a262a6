// Certificates of authorities as text (PEM), from what was pasted or from a file of either kind.
import type { Commune } from '@ocop/functions/domain';

export type TrustList = Commune['settings']['trustList'];

/** More authorities than this no office names. */
export const MOST_AUTHORITIES = 60;

const BLOCK = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/gu;

/** The certificates within a text, each as it stands there. */
export const certificatesIn = (text: string): string[] => text.match(BLOCK) ?? [];

/** PEM of a binary certificate (DER): base64 in lines of 64 characters. */
export function pemOf(bytes: Uint8Array): string {
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const lines = base64.match(/.{1,64}/gu) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'].join('\n');
}

/** The certificates of a file: text (.pem, .crt), or one binary certificate (.cer, .der). */
export function certificatesOf(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes);
  if (text.includes('-----BEGIN')) return certificatesIn(text);
  // Every binary certificate is an ASN.1 SEQUENCE.
  return bytes[0] === 0x30 ? [pemOf(bytes)] : [];
}

/** What keeps the list from being sent; paths as the server's: `0.name`. */
export function trustIssues(list: TrustList): { readonly field: string; readonly message: string }[] {
  return list.flatMap(({ name, pem }, at) => {
    const nth = String(at + 1);
    return [
      ...(name.trim() === ''
        ? [{ field: `name-${String(at)}`, message: `Tổ chức ${nth}: hãy ghi tên.` }]
        : []),
      ...(certificatesIn(pem).length === 1
        ? []
        : [
            {
              field: `pem-${String(at)}`,
              message: `Tổ chức ${nth}: hãy dán một chứng thư số, trọn phần từ BEGIN CERTIFICATE đến END CERTIFICATE.`,
            },
          ]),
    ];
  });
}

/** As it is sent: names and certificates without what stands around them. */
export const trimmed = (list: TrustList): TrustList =>
  list.map(({ name, pem }) => ({ name: name.trim(), pem: certificatesIn(pem)[0] ?? pem }));

/** "trustList.2.pem" → "pem-2": the id of the field on the page. */
export function trustField(path: string): string {
  const [, at = '', name = ''] = path.split('.');
  return `${name}-${at}`;
}

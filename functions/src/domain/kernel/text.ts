import { z } from 'zod';

/** Precomposed form: TCVN 6909:2001 is composed Unicode. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

const Name = (max: number) =>
  z
    .string()
    .transform((text) => nfc(text).trim())
    .refine((text) => !/\p{Cc}/u.test(text), 'Không được chứa ký tự điều khiển.')
    .refine((text) => [...text].length >= 1, 'Không được để trống.')
    .refine((text) => [...text].length <= max, `Dài tối đa ${String(max)} ký tự.`);

/** A name of anything, 1 to 200 characters of any script. */
export const ShortText = Name(200);
export const PersonName = Name(200);

/** Lower case, without dấu, đ as d, single spaces: what search compares. */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

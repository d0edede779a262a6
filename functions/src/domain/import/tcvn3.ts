// TCVN 5712:1993 in its 8-bit form VN3 ("ABC", the .VnTime fonts): lists of the years before Unicode are still about.

const CODES =
  'a1Ă a2Â a3Ê a4Ô a5Ơ a6Ư a7Đ a8ă a9â aaê abô acơ adư aeđ b5à b6ả b7ã b8á b9ạ bbằ bcẳ bdẵ beắ c6ặ c7ầ c8ẩ c9ẫ caấ cbậ ' +
  'ccè ceẻ cfẽ d0é d1ẹ d2ề d3ể d4ễ d5ế d6ệ d7ì d8ỉ dcĩ ddí deị dfò e1ỏ e2õ e3ó e4ọ e5ồ e6ổ e7ỗ e8ố e9ộ eaờ ebở ecỡ edớ ' +
  'eeợ efù f1ủ f2ũ f3ú f4ụ f5ừ f6ử f7ữ f8ứ f9ự faỳ fbỷ fcỹ fdý feỵ';

const LETTERS: ReadonlyMap<number, string> = new Map(
  CODES.split(' ').map((code) => [Number.parseInt(code.slice(0, 2), 16), code.slice(2)]),
);

/** Text whose characters are the bytes of TCVN3, as a program that took them for Latin 1 shows them: `S¶n phÈm`. */
export function fromTcvn3(bytesAsText: string): string {
  return Array.from(bytesAsText, (sign) => LETTERS.get(sign.charCodeAt(0)) ?? sign).join('');
}

/** A syllable without dấu: beginning, vowels, end. */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:[aeiouy]{1,3})(?:ch|ng|nh|[cmnpt])?$/u;
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/u;

/**
 * How Vietnamese a text reads, 0 to 1: of the words with a sign beyond ASCII, the share that are syllables of the
 * language; 1 where there is no such word. It tells a rightly read encoding from a wrong one.
 */
export function vietnameseShare(text: string): number {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[^\s!-@[-`{-~“”‘’–…•★⭐]+/gu) ?? [];
  const beyond = words.filter((word) => /[^\u0020-\u007e]/u.test(word));
  if (beyond.length === 0) return 1;
  return beyond.filter(isSyllable).length / beyond.length;
}

const isSyllable = (word: string): boolean =>
  VIETNAMESE.test(word) && SYLLABLE.test(word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'));

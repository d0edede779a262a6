/** "- Giới tính: … (Nam/nữ); Dân tộc: …", the same line in Mẫu số 02 and 03. */
import { fields, leader, paragraph, text } from '../build.ts';
import type { ParagraphBlock } from '../model.ts';
import { isFilled, orBlank } from '../typography.ts';
import type { RepresentativeFacts } from './facts.ts';

interface GenderWords {
  readonly gender: string;
  readonly genderHint: string;
  readonly ethnicity: string;
}

/** The hint "(Nam/nữ)" stands only while the gender is left to the pen. */
export function genderLine(words: GenderWords, { gender, ethnicity }: RepresentativeFacts): ParagraphBlock {
  if (isFilled(gender)) {
    return fields(
      { label: words.gender, value: `${gender.trim()};` },
      { label: words.ethnicity, value: ethnicity },
    );
  }
  return paragraph([
    text(`${words.gender} `),
    leader,
    text(` ${words.genderHint} ${words.ethnicity} `),
    isFilled(ethnicity) ? text(orBlank(ethnicity)) : leader,
  ]);
}

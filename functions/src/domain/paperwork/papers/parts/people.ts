/** Who was there: the parties of minutes, one line each. */
import { fields, paragraph } from '../../build.ts';
import type { Block } from '../../model.ts';
import { isFilled, joinFilled, withFullStop } from '../../typography.ts';

interface Person {
  readonly name: string;
  readonly position: string;
  /** What they are in this paper: "Trưởng đoàn", "Thư ký". */
  readonly role?: string;
}

/** Lines "- Ông/bà: …, Giám đốc." of those named; `blanks` lines for the pen when nobody is. */
export function peopleLines(people: readonly Person[], blanks: number, label = 'Ông/bà'): Block[] {
  const named = people.filter(({ name }) => isFilled(name));
  if (named.length === 0)
    return Array.from({ length: blanks }, () =>
      fields({ label: `- ${label}:`, value: null }, { label: 'chức vụ:', value: null }),
    );
  return named.map(({ name, position, role }) =>
    paragraph(withFullStop(`- ${label}: ${joinFilled([name, position, role])}`)),
  );
}

// The people of the journey, each in a browser of their own that is opened when they are first needed.
import type { Browser, Page } from 'playwright-core';
import { DESK, openWindow, PHONE, signInAs, type Visitor } from './browser.ts';

/** People of the demonstration, by the words on the buttons of the sign-in page. */
const PEOPLE = {
  producer: [/Linh Ngọc/u, PHONE],
  village: [/Trưởng Thôn 2/u, PHONE],
  economy: [/Công chức Phòng Kinh tế/u, DESK],
  culture: [/Công chức Phòng Văn hóa/u, DESK],
  leader: [/Phó Chủ tịch/u, DESK],
  clerk: [/Văn thư/u, DESK],
} as const;
type Person = keyof typeof PEOPLE;

export interface Windows {
  /** The person's own page, signed in. */
  readonly as: (person: Person) => Promise<Page>;
  /** What broke on any page of theirs. */
  readonly faults: () => readonly string[];
}

/** Nobody's window is open yet. */
export function windowsOf(browser: () => Browser): Windows {
  const open = new Map<Person, Visitor>();
  return {
    as: async (person) => {
      const known = open.get(person);
      if (known !== undefined) return known.page;
      const [label, viewport] = PEOPLE[person];
      const visitor = await openWindow(browser(), viewport);
      open.set(person, visitor);
      await signInAs(visitor.page, label);
      return visitor.page;
    },
    faults: () => [...open.values()].flatMap(({ faults }) => faults),
  };
}

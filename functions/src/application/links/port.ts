/**
 * What a look at an address found. `guarded`: the site answers, but turns machines away, so only a person can tell;
 * `broken`: nobody gets there. `note` is a sentence for the office.
 */
export interface LinkFinding {
  readonly state: 'works' | 'guarded' | 'broken';
  readonly note: string;
}

/** Looks whether a page of the public web can be opened. Never throws: what goes wrong is a finding. */
export interface LinkChecker {
  check(link: string): Promise<LinkFinding>;
}

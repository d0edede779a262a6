/**
 * Stands in for `re2js`, a whole engine of regular expressions (40 kB) that Firestore's SDK brings for the pattern
 * functions of its pipelines. The site asks only ordinary queries, which never reach it.
 */
export const RE2JS = {
  compile(): never {
    throw new Error('Firestore pipelines with regular expressions are not part of this site.');
  },
} as const;

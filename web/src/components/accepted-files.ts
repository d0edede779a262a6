import { FILE_TYPES } from '@ocop/functions/domain';

/** The endings that a file picker offers. */
export const ACCEPTED = Object.values(FILE_TYPES)
  .flatMap(({ extensions }) => extensions.map((ending) => `.${ending}`))
  .join(',');

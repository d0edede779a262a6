import { FILE_TYPES, FileContentType } from '@ocop/functions/domain';

/** Browsers do not know every type by themselves (HEIC); the ending of the name does. Null for what may not be sent. */
export function contentTypeOf(file: Pick<File, 'name' | 'type'>): FileContentType | null {
  const known = FileContentType.safeParse(file.type);
  if (known.success) return known.data;
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
  const ofEnding = FileContentType.options.find((type) =>
    FILE_TYPES[type].extensions.some((extension) => extension === ending),
  );
  return ofEnding ?? null;
}

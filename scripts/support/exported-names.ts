/** The names that a module's text exports by itself: constants and lists in braces, renamed ones by their new name. */
function ownNames(source: string): string[] {
  const constants = [...source.matchAll(/^export (?:const|function|class) (\w+)/gmu)].map(
    (match) => match[1] ?? '',
  );
  const listed = [...source.matchAll(/export\s*\{([^}]*)\}/gu)]
    .flatMap((match) => (match[1] ?? '').replace(/\/\/.*$/gmu, '').split(','))
    .map((name) => (name.split(/\sas\s/u).pop() ?? '').trim());
  return [...constants, ...listed].filter((name) => name !== '');
}

/**
 * The names that an index exports, those of `export * from` included: what the deployed bundle must offer.
 * @param read answers the text of a module that the index names
 */
export function exportedNames(source: string, read: (specifier: string) => string): string[] {
  const stars = [...source.matchAll(/export \* from '([^']+)'/gu)].map((match) => match[1] ?? '');
  return [...ownNames(source), ...stars.flatMap((specifier) => ownNames(read(specifier)))];
}

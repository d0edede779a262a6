/** The names that src/index.ts exports: what the deployed bundle must offer. */
export function exportedNames(source: string): string[] {
  const lists = [...source.matchAll(/export\s*\{([^}]*)\}/gu)].map((match) => match[1] ?? '');
  return lists
    .flatMap((list) => list.replace(/\/\/.*$/gmu, '').split(','))
    .map((name) => (name.split(/\sas\s/u).pop() ?? '').trim())
    .filter((name) => name !== '');
}

import { Commune, paths } from '@ocop/functions/domain';
import { type DocumentQuery, documentQuery } from './gateway.ts';

export function communeQuery(commune: string): DocumentQuery<Commune> {
  return documentQuery(paths.commune(commune), Commune);
}

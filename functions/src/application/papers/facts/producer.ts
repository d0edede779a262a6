import { PRODUCER_KIND_LABELS, type ProducerFacts } from '../../../domain/index.ts';
import type { DossierSource } from './source.ts';

/** What was typed, or null where nothing was. */
export function typed(value: string | undefined): string | null {
  return value === undefined || value.trim() === '' ? null : value;
}

const SEX = { male: 'Nam', female: 'Nữ' } as const;

/** The producer as the forms print it: what the draft says first, then what the commune knows. */
export function producerFacts({ draft, producer }: Pick<DossierSource, 'draft' | 'producer'>): ProducerFacts {
  const { registration = {}, general = {} } = draft;
  return {
    name: producer.name,
    kind: PRODUCER_KIND_LABELS[producer.kind],
    address: typed(registration.address) ?? typed(producer.address),
    phone: typed(registration.phone) ?? typed(producer.phone),
    email: typed(registration.email) ?? typed(producer.email),
    representative: {
      name: typed(general.representative) ?? typed(registration.representative),
      position: typed(registration.position),
      gender: general.sex === undefined ? null : SEX[general.sex],
      ethnicity: typed(general.ethnicity),
      residence: typed(general.residence),
    },
  };
}

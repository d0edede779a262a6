/** Facts that several papers share. Days are `YYYY-MM-DD`; what is unknown is null and prints as dots. */

export interface RepresentativeFacts {
  readonly name: string | null;
  /** "Giám đốc". */
  readonly position: string | null;
  /** "Nam" or "Nữ". */
  readonly gender: string | null;
  readonly ethnicity: string | null;
  /** Permanent address. */
  readonly residence: string | null;
}

export interface ProducerFacts {
  readonly name: string | null;
  /** Legal kind in words: "Hợp tác xã". */
  readonly kind: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly representative: RepresentativeFacts;
}

/** A producer of whom nothing is known: for the blank form that people fill by pen. */
export const UNKNOWN_PRODUCER: ProducerFacts = {
  name: null,
  kind: null,
  address: null,
  phone: null,
  email: null,
  representative: { name: null, position: null, gender: null, ethnicity: null, residence: null },
};

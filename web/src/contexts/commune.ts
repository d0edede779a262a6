import { createContext } from '@lit/context';
import type { Commune, PlainDate } from '@ocop/functions/domain';

/** The commune of the signed-in member; undefined until it is read, and for newcomers. */
export const communeContext = createContext<Commune | undefined>(Symbol('commune'));

/** The legal day in Vietnam. On the emulators their clock can be moved, and this follows it. */
export const todayContext = createContext<PlainDate>(Symbol('today'));

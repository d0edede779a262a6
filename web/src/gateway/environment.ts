/** Where Firebase is: the project of the site, or the emulators of this machine. */
export interface Environment {
  /** Ports of the emulators; null in production. */
  readonly emulators: {
    readonly auth: number;
    readonly firestore: number;
    readonly functions: number;
  } | null;
  readonly host: string;
}

interface Place {
  readonly hostname: string;
  readonly port: string;
}

type Offsets = ImportMetaEnv['OCOP_EMULATORS'];

/**
 * A page from this machine talks to this machine's emulators. Their ports are counted from the page's own, which the
 * hosting emulator serves, so that a run with `OCOP_PORT_OFFSET` needs no build of its own; Vite's server, which is not
 * the hosting emulator, takes the usual ports.
 */
export function environmentOf(place: Place, offsets: Offsets, isViteServer: boolean): Environment {
  const isLocal = place.hostname === 'localhost' || place.hostname === '127.0.0.1';
  if (!isLocal) return { emulators: null, host: place.hostname };
  const hosting = isViteServer ? offsets.hosting : Number(place.port);
  return {
    host: '127.0.0.1',
    emulators: {
      auth: hosting + offsets.auth,
      firestore: hosting + offsets.firestore,
      functions: hosting + offsets.functions,
    },
  };
}

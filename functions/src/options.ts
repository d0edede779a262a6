// Options of every function. `index.ts` imports this before any function is declared: later it would have no effect.
import { setGlobalOptions } from 'firebase-functions/options';

setGlobalOptions({ region: 'asia-southeast1', maxInstances: 10, memory: '512MiB', timeoutSeconds: 60 });

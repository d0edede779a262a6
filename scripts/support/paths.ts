// Where the project's parts lie, for every script.
import { dirname, join } from 'node:path';

export const ROOT = dirname(dirname(import.meta.dirname));
export const BIN = join(ROOT, 'node_modules', '.bin');
export const FUNCTIONS = join(ROOT, 'functions');
export const FUNCTIONS_LIB = join(FUNCTIONS, 'lib');
export const WEB = join(ROOT, 'web');
export const WEB_DIST = join(WEB, 'dist');
export const CACHE = join(ROOT, '.cache');
/** What the emulators keep between two `npm start`. */
export const EMULATOR_DATA = join(ROOT, '.emulator-data');

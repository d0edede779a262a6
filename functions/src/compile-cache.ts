// Imported before everything else. The compiled form of the libraries, kept by the cloud's build beside `lib`,
// shortens every cold start; where nobody made that folder (tests, emulators) nothing changes.
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../.compile-cache', import.meta.url));
if (existsSync(folder)) enableCompileCache(folder);

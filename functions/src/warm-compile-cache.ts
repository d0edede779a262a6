// Run once by the cloud's build (`gcp-build`): loads the functions and keeps their compiled form for cold starts.
import { mkdirSync } from 'node:fs';
import { flushCompileCache } from 'node:module';

// The cloud's build does not know the project yet; what is loaded is the same for each.
process.env['GCLOUD_PROJECT'] ??= 'build';
process.env['FIREBASE_CONFIG'] ??= JSON.stringify({
  projectId: 'build',
  storageBucket: 'build.appspot.com',
});

mkdirSync(new URL('../.compile-cache', import.meta.url), { recursive: true });
try {
  await import(new URL('./index.js', import.meta.url).href);
} catch (error) {
  // A build without the project's settings may not load everything; a slower cold start is no reason to stop it.
  process.stderr.write(`The compile cache is incomplete: ${String(error)}\n`);
}
flushCompileCache();
process.exit(0);

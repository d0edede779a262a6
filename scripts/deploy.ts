// `npm run deploy -- --project NAME`: checks what would go up, then deploys all of it. Other options are passed on.
import { Failure, main } from './support/failure.ts';
import { ROOT } from './support/paths.ts';
import { run, tool } from './support/tool.ts';
import { join } from 'node:path';

const PARTS = 'functions,firestore,storage,hosting';

await main(async () => {
  const args = process.argv.slice(2);
  if (!args.includes('--project')) {
    throw new Failure('Hãy nói triển khai lên đâu: npm run deploy -- --project ID_DỰ_ÁN_FIREBASE');
  }
  for (const script of ['build.ts', 'check-deploy.ts']) {
    const { code } = await run(process.execPath, [join(ROOT, 'scripts', script)], { show: true });
    if (code !== 0) return code;
  }
  const only = args.includes('--only') ? [] : ['--only', PARTS];
  const { code } = await tool('firebase-tools', ['deploy', ...only, ...args], { show: true });
  return code;
});

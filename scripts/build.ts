// `npm run build`: functions/lib and web/dist. `build functions` or `build web` makes one of them.
import { buildFunctions } from './build/functions.ts';
import { buildWeb } from './build/web.ts';
import { main } from './support/failure.ts';

await main(async () => {
  const parts = process.argv.slice(2);
  const wants = (part: string): boolean => parts.length === 0 || parts.includes(part);
  if (wants('functions')) await buildFunctions();
  if (wants('web')) await buildWeb();
  return 0;
});

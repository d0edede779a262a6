// Loaded into the firebase-tools process only (`node --import`). It ends the emulators when the script that started
// them is gone, keeps its log short, and stands in for the Storage rules engine where that is not to be had.
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';

const require = createRequire(import.meta.url);

if (process.channel !== undefined) {
  process.channel.unref();
  // Even a killed starter leaves nothing behind: firebase-tools' own clean end follows from SIGINT.
  process.once('disconnect', () => {
    // Nobody reads what it says any more; a broken pipe must not stop it halfway.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
    // The starter would have removed the run's folder, which is this process's own.
    const runDir = process.cwd();
    if (basename(runDir).startsWith('ocop-')) {
      process.once('exit', () => rmSync(runDir, { recursive: true, force: true }));
    }
    process.kill(process.pid, 'SIGINT');
  });
}

interface Verdict {
  permitted: boolean;
  issues: object;
}
interface RulesRuntimeModule {
  StorageRulesRuntime: unknown;
  StorageRulesetInstance: new (runtime: object, version: number, name: string) => object;
  StorageRulesIssues: new () => object;
}

if (process.env['OCOP_DENY_ALL_STORAGE'] === '1') {
  const module = require('firebase-tools/lib/emulator/storage/rules/runtime') as RulesRuntimeModule;
  module.StorageRulesRuntime = class {
    alive = false;
    start(): Promise<void> {
      this.alive = true;
      return Promise.resolve();
    }
    stop(): Promise<void> {
      this.alive = false;
      return Promise.resolve();
    }
    loadRuleset(): Promise<object> {
      return Promise.resolve({
        ruleset: new module.StorageRulesetInstance(this, 2, 'deny-all'),
        issues: new module.StorageRulesIssues(),
      });
    }
    verifyWithRuleset(): Promise<Verdict> {
      return Promise.resolve({ permitted: false, issues: new module.StorageRulesIssues() });
    }
  };
}

interface LoggerModule {
  readonly logger: { readonly transports: readonly { readonly filename?: string; level?: string }[] };
  useFileLogger: (file?: string) => string;
}

// Its log file takes every request at the level of debugging: a hundred megabytes in a run of tests, and their time.
const logging = require('firebase-tools/lib/logger') as LoggerModule;
const { useFileLogger } = logging;
logging.useFileLogger = (file) => {
  const name = useFileLogger(file);
  for (const transport of logging.logger.transports)
    if (transport.filename !== undefined) transport.level = 'info';
  return name;
};

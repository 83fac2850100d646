import { RULES } from '../../../rules/index.ts';
import { check } from './check.ts';
import { CliError } from './cliError.ts';
import type { Io } from './io.ts';
import { parseArguments } from './parseArguments.ts';
import type { Arguments } from './parseArguments.ts';
import { answerScans } from './scanWorker.ts';
import { VERSION } from './version.ts';

/** The whole command; resolves to the exit code: 0 clean, 1 findings, 2 could not do the job. */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await runCommand(parseArguments(argv), io);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    io.stderr.write(`cofferdam: ${error.message}\n`);
    return 2;
  }
}

/** What a worker thread of `check` does. */
export function runWorker(): void {
  answerScans(RULES);
}

/** Each command but the usual one is loaded only when it is run. */
async function runCommand(parsed: Arguments, io: Io): Promise<number> {
  switch (parsed.command) {
    case 'check':
      return check(parsed, RULES, io);
    case 'fix': {
      const { fix } = await import('./fix.ts');
      return fix(parsed, RULES, io);
    }
    case 'rules': {
      const { listRules } = await import('./catalogue.ts');
      io.stdout.write(listRules(RULES, parsed.format));
      return 0;
    }
    case 'explain': {
      const { explainRule } = await import('./catalogue.ts');
      io.stdout.write(explainRule(RULES, parsed.rule));
      return 0;
    }
    case 'lsp': {
      const { serve } = await import('./serve.ts');
      return serve();
    }
    case 'version':
      io.stdout.write(`cofferdam ${VERSION}\n`);
      return 0;
    case 'help': {
      const { HELP } = await import('./help.ts');
      io.stdout.write(HELP);
      return 0;
    }
  }
}

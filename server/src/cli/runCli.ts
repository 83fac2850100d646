import { RULES } from '../../../rules/index.ts';
import { explained } from '../engine/explanation.ts';
import type { ExplainedRule } from '../engine/explanation.ts';
import { explainRule, listRules } from './catalogue.ts';
import { check } from './check.ts';
import { CliError } from './cliError.ts';
import { fix } from './fix.ts';
import { HELP } from './help.ts';
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
  answerScans({ rules: RULES, explainedRules });
}

async function runCommand(parsed: Arguments, io: Io): Promise<number> {
  switch (parsed.command) {
    case 'check':
      return check(parsed, { rules: RULES, explainedRules }, io);
    case 'fix':
      return fix(parsed, RULES, io);
    case 'rules':
      io.stdout.write(listRules(await explainedRules(), parsed.format));
      return 0;
    case 'explain':
      io.stdout.write(explainRule(await explainedRules(), parsed.rule));
      return 0;
    case 'lsp': {
      // Loaded only here: the other commands start faster without it.
      const { serve } = await import('./serve.ts');
      return serve();
    }
    case 'version':
      io.stdout.write(`cofferdam ${VERSION}\n`);
      return 0;
    case 'help':
      io.stdout.write(HELP);
      return 0;
  }
}

/** Loaded only here: `check` and `fix` need no explanations, but for SARIF. */
async function explainedRules(): Promise<readonly ExplainedRule[]> {
  const { EXPLANATIONS } = await import('../../../rules/explanations.ts');
  return RULES.map((rule) => explained(rule, EXPLANATIONS));
}

import { LIBRARY } from '../../../rules/library.ts';
import { explainedRules, languageOf } from '../engine/library.ts';
import type { Language, LanguageId } from '../text/language.ts';
import { textIn } from '../text/say.ts';
import { check } from './check.ts';
import { CliError } from './cliError.ts';
import type { Io } from './io.ts';
import { languageAskedFor, languageIdFor } from './languageId.ts';
import { parseArguments } from './parseArguments.ts';
import type { Arguments } from './parseArguments.ts';
import { answerScans } from './scanWorker.ts';
import { VERSION } from './version.ts';

/** The whole command; resolves to the exit code: 0 clean, 1 findings, 2 could not do the job. */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await runCommand(parseArguments(argv), argv, io);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const language = await languageOf(LIBRARY, languageIdFor(languageAskedFor(argv), io));
    io.stderr.write(`cofferdam: ${textIn(language, error.text)}\n`);
    return 2;
  }
}

/** What a worker thread of `check` does. */
export function runWorker(): void {
  answerScans(LIBRARY);
}

/** Each command but the usual one is loaded only when it is run. */
async function runCommand(parsed: Arguments, argv: readonly string[], io: Io): Promise<number> {
  const language = ({ lang }: { readonly lang: LanguageId | undefined }): Promise<Language> =>
    languageOf(LIBRARY, languageIdFor(lang, io));
  switch (parsed.command) {
    case 'check':
      return check(parsed, LIBRARY, io);
    case 'fix': {
      const { fix } = await import('./fix.ts');
      return fix(parsed, LIBRARY, io, await language(parsed));
    }
    case 'rules': {
      const { listRules } = await import('./catalogue.ts');
      io.stdout.write(
        listRules(await explainedRules(LIBRARY), parsed.format, await language(parsed)),
      );
      return 0;
    }
    case 'explain': {
      const { explainRule } = await import('./catalogue.ts');
      io.stdout.write(
        explainRule(await explainedRules(LIBRARY), parsed.rule, await language(parsed)),
      );
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
      const { helpText } = await import('./help.ts');
      io.stdout.write(helpText(await language({ lang: languageAskedFor(argv) })));
      return 0;
    }
  }
}

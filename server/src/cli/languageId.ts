import { LANGUAGE_IDS, languageIdOf } from '../text/language.ts';
import type { LanguageId } from '../text/language.ts';
import type { Io } from './io.ts';

/** The language that was asked for, else that of the environment's locale, as POSIX ranks them. */
export function languageIdFor(lang: LanguageId | undefined, { env }: Pick<Io, 'env'>): LanguageId {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean);
  return lang ?? languageIdOf(locale);
}

/** The language that arguments ask for which are not understood otherwise. */
export function languageAskedFor(argv: readonly string[]): LanguageId | undefined {
  const asked = argv.flatMap((argument, index) =>
    argument === '--lang' ? [argv[index + 1]] : (/^--lang=(.*)$/.exec(argument)?.[1] ?? []),
  );
  return LANGUAGE_IDS.find((id) => id === asked.at(-1));
}

import { languageIdOf } from '../text/language.ts';
import type { LanguageId } from '../text/language.ts';
import type { Io } from './io.ts';

/** The language that was asked for, else that of the environment's locale, as POSIX ranks them. */
export function languageIdFor(lang: LanguageId | undefined, { env }: Pick<Io, 'env'>): LanguageId {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean);
  return lang ?? languageIdOf(locale);
}

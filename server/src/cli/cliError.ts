import { inEnglish } from '../text/say.ts';
import type { Text } from '../text/say.ts';

/** Why the job cannot be done, and what to do, in the user's words; the exit code is 2. */
export class CliError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(inEnglish(text));
    this.text = text;
  }
}

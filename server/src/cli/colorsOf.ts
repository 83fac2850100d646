import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types';
import type { Io } from './io.ts';

/** Colours on a terminal that can show them, unless NO_COLOR (no-color.org) is set. */
export function colorsOf({ stdout, env }: Io): Colors {
  const isWanted = stdout.isTTY === true && env['TERM'] !== 'dumb';
  return picocolors.createColors(isWanted && !env['NO_COLOR']);
}

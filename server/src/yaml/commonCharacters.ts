import { CARRIAGE_RETURN, LINE_FEED, SPACE, TAB } from './characters.ts';

export const ORDINARY = 0;
export const BREAK = 1;
export const FLOW_STOP = 2;

/**
 * What a character below 128 does inside a plain scalar: `ORDINARY` is content, the others that
 * have no name here stand for themselves.
 */
export const classes = new Uint8Array(128);
classes[SPACE] = SPACE;
classes[TAB] = TAB;
classes[0x3a] = 0x3a;
classes[0x23] = 0x23;
classes[LINE_FEED] = BREAK;
classes[CARRIAGE_RETURN] = BREAK;
for (const character of ',?[]{}') classes[character.charCodeAt(0)] = FLOW_STOP;

/** Below 128: characters that start no plain scalar, or may start something else. */
export const notFirst = new Uint8Array(128);
for (const character of '\t\n\r #,[]{}&*!|>%@`') notFirst[character.charCodeAt(0)] = 1;

/** The escapes of one letter, hexadecimal ones apart. */
export const escapes = new Uint8Array(128);
for (const character of '0abt\tnvfre "\'\\N_LP') escapes[character.charCodeAt(0)] = 1;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const common = [
  ...[
    'a: ',
    'b: ',
    'c:\n',
    '- ',
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '  ',
    ' ',
    'a',
    'b',
    '1',
    'yes',
    '"x"',
    "'y'",
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ', ',
    ': ',
    '? ',
    '&a ',
    '*a',
    '<<: ',
    '!!str ',
    '|\n',
    '>\n',
    '# c\n',
    '\n- ',
    '\na: ',
  ],
];

const snippets = [
  ...Array.from('{}[],:?-#&*!|>%@`\'"\\ \t\n\r<~.0123456789abnyxEe_+='),
  ': ',
  '- ',
  '? ',
  ' #',
  '\n---\n',
  '\n--- # c\n',
  '\n--- x\n',
  '\n...\n',
  '\r\n',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufeff',
  '<<: *a\n',
  '&a ',
  '*a',
  '*a ',
  '<<: [*a, *b]\n',
  '&b {x: 1}',
  '!!str ',
  '!!int ',
  '!!bool ',
  '!!float ',
  '!!null ',
  '!!binary ',
  '!!timestamp ',
  '!!merge ',
  '!foo ',
  '! ',
  '!<x> ',
  '!!',
  '{a: b}',
  '[a, b]',
  '{}',
  '[]',
  '{a}',
  '? a\n: b\n',
  '|\n',
  '>-\n',
  '|2\n',
  '|+\n',
  '>1-\n',
  'yes',
  'off',
  '0777',
  '0x1F',
  '0o17',
  '0b11',
  '1_000',
  '1:30',
  '1e3',
  '.5',
  '.inf',
  '.nan',
  '-0',
  '2001-01-01',
  '~',
  'null',
  '%YAML 1.1\n',
  '%TAG ! x\n',
  '\0',
  '\x7f',
  '\f',
  '\u{1f600}',
  '\ud800',
  '\\u00e9',
  '\\x41',
  '\\/',
  '\\\n',
  "''",
  '""',
  '"a b"',
  "'c'",
  '  ',
  '    ',
  '\n\n',
  '\n ',
  '\n  - ',
  '\n- ',
  '"a": 1,\n',
  '{"a": 1}',
  '}{',
  '0b+1',
  '09',
  '08.5',
  '18446744073709551615',
  '9223372036854775808',
];

/** A text of random pieces of YAML, most of them out of place. */
export function soup(random: () => number): string {
  let text = '';
  for (let count = 2 + below(30, random); count > 0; count--) {
    const pieces = random() < 0.5 ? common : snippets;
    text += pieces[below(pieces.length, random)] ?? '';
  }
  return text;
}

/** A text with one to four random changes: characters, lines, indentation, inserted snippets. */
export function mutate(original: string, random: () => number): string {
  const start = original.length > 4000 ? below(original.length - 3000, random) : 0;
  let text = original.length > 4000 ? original.slice(start, start + 3000) : original;
  const changes = 1 + below(4, random);
  for (let change = 0; change < changes; change++) text = changeOnce(text, random);
  return text;
}

function changeOnce(text: string, random: () => number): string {
  const at = below(text.length + 1, random);
  switch (below(9, random)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + below(3, random));
    case 1:
      return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
    case 2:
      return changeLine(text, random, (line) => `${line}\n${line}`);
    case 3:
      return changeLine(text, random, (line) => `${' '.repeat(1 + below(3, random))}${line}`);
    case 4:
      return changeLine(text, random, (line) => line.replace(/^ {1,2}/, ''));
    case 5:
      return text.slice(0, at);
    case 6:
      return changeLine(text, random, () => '');
    default:
      return text.slice(0, at) + (snippets[below(snippets.length, random)] ?? '') + text.slice(at);
  }
}

function changeLine(text: string, random: () => number, change: (line: string) => string): string {
  const lines = text.split('\n');
  const index = below(lines.length, random);
  lines[index] = change(lines[index] ?? '');
  return lines.join('\n');
}

function below(limit: number, random: () => number): number {
  return Math.floor(random() * limit);
}

// The table of all figures, and below it what was measured for them.
import * as os from 'node:os';
import { median, quantile } from './statistics.mjs';

/**
 * A row has `figure`, `atMost`, `wanted` (smaller is better) and `value` with `low` and `high` where
 * it has a spread; or `why` where it was not measured. `unit` is 'x' (a ratio) unless given in
 * `format`. `values` are the measured values by contender, in `unit`.
 */
export function report(rows, { hasBenign, seconds }) {
  const figures = rows.map((row) => [
    row.figure,
    limit(row, row.atMost),
    limit(row, row.wanted),
    measured(row),
    verdict(row),
  ]);
  const measurements = rows.flatMap(({ figure, unit, values = {} }) =>
    Object.entries(values).map(([name, of]) => [
      figure,
      name,
      `${of.length}`,
      ...[median(of), quantile(of, 0.25), quantile(of, 0.75), quantile(of, 0.99)].map((value) =>
        number(value),
      ),
      unit,
    ]),
  );
  const machine = [
    new Date().toISOString().slice(0, 10),
    `Node ${process.versions.node}`,
    `${os.platform()} ${os.arch()}`,
    `${os.availableParallelism()} × ${os.cpus()[0]?.model.trim()}`,
    `load ${os.loadavg()[0].toFixed(1)}`,
    `${seconds} s`,
  ];
  return [
    machine.join(', '),
    '',
    ...explanation(hasBenign),
    '',
    aligned([['figure', 'at most', 'wanted', 'measured', 'verdict'], ...figures]),
    '',
    'What was measured',
    '',
    aligned([['for', 'who', 'n', 'median', 'p25', 'p75', 'p99', ''], ...measurements]),
  ].join('\n');
}

function explanation(hasBenign) {
  return [
    'A ratio is median by median; in brackets p25 to p75 of the ratios within a round. Contenders take',
    'turns. The empty server keeps no text; the echo is the same server sending the same diagnostics.',
    'yaml-language-server runs without schemas. Without debounce: a copy whose delay is 0, not 200 ms.',
    'Beside it a turn is a tenth of a second of keystrokes, and their median is one value.',
    '@monokle/validation runs its plugins pod-security-standards and practices, which need no network.',
    hasBenign
      ? 'Trees are real manifests of ../shared/oracles/benign; single files but 1k are generated.'
      : '../shared/oracles/benign is absent: all manifests are generated.',
  ];
}

/** Columns side by side; those that hold numbers are aligned to the right. */
export function aligned(lines) {
  const [, ...body] = lines;
  const columns = lines[0].map((_, column) => ({
    width: Math.max(...lines.map((line) => line[column].length)),
    isNumber: body.every((line) => /^(1\/)?[\d.,]* ?[%KMB]*$/.test(line[column])),
  }));
  const cell = (text, { width, isNumber }) =>
    isNumber ? text.padStart(width) : text.padEnd(width);
  return lines
    .map((line) =>
      line
        .map((text, index) => cell(text, columns[index]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const FORMATS = {
  ratio: (value) => (value < 0.4 ? `1/${number(1 / value)}` : value.toFixed(2)),
  KB: (value) => `${value.toFixed(1)} KB`,
  MB: (value) => `${value.toFixed(0)} MB`,
  share: (value) => `${(value * 100).toFixed(1)} %`,
};

function limit({ format = 'ratio' }, value) {
  if (value === undefined) return '';
  if (format === 'KB') return `${value} KB`;
  if (format === 'share') return `${value * 100} %`;
  return value < 0.4 ? `1/${Math.round(1 / value)}` : `${value}`;
}

function measured({ value, low, high, format = 'ratio', why }) {
  if (value === undefined) return `not measured: ${why}`;
  const show = FORMATS[format];
  return low === undefined ? show(value) : `${show(value)} (${show(low)} to ${show(high)})`;
}

function verdict({ value, atMost, wanted }) {
  if (value === undefined || atMost === undefined) return '';
  if (value <= wanted) return 'as wanted';
  return value <= atMost ? 'within' : 'FALLS SHORT';
}

function number(value) {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

import * as fs from 'node:fs';
import * as path from 'node:path';
import type { AnalysisOptions } from '../../server/src/engine/analyze.ts';
import type { Level, Rule } from '../../server/src/engine/rule.ts';
import { NEWEST_VERSION, parseVersion } from '../../server/src/kubernetes/version.ts';
import {
  BUILT_IN_WORKLOADS,
  KNOWN_CUSTOM_WORKLOADS,
} from '../../server/src/kubernetes/workloads.ts';

/**
 * A manifest with markers. A marker stands under the line that it is about: its carets lie under
 * the squiggle, or, where the squiggle starts below the `#`, `#<--` is as long as the squiggle.
 *
 *     hostPID: true
 *     #        ^^^^ expect: host-pid
 *     spec:
 *     #<-- expect: may-run-as-root (no fix)
 *
 * `(no fix)` says that no fix is applied unattended. Comments at the file's top choose the options:
 * `# version: 1.33`, `# profile: baseline`, `# registries: ghcr.io/acme, registry.example`.
 */
export interface Fixture {
  readonly file: string;
  readonly family: string;
  readonly ruleId: string;
  /** Without the markers. */
  readonly text: string;
  readonly markers: readonly Marker[];
  readonly version: number;
  readonly profile: Level;
  readonly registries: readonly string[];
  /** Where the text with all fixes of the rule is kept. */
  readonly goldenFile: string;
}

export interface Marker {
  readonly ruleId: string;
  /** Counting from 0, in the text without markers; columns in UTF-16 code units. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly isFixed: boolean;
}

export const RULES_FOLDER = 'test/rules';
const MARKER =
  /^(?<indent>\s*)#(?:(?<gap>\s*)(?<carets>\^+)|(?<arrow><-*)) expect: (?<id>[a-z0-9-]+)(?<left> \(no fix\))?$/;

/** Every fixture below test/rules, by path. */
export function readFixtures(): readonly Fixture[] {
  return fixtureFiles()
    .filter((file) => !file.endsWith('.fixed.yaml'))
    .map((file) => parseFixture(file, fs.readFileSync(file, 'utf8')));
}

/** The YAML files of the rules' families, with `/` between folders. */
export function fixtureFiles(): readonly string[] {
  return fs
    .readdirSync(RULES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      fs
        .readdirSync(path.join(RULES_FOLDER, name))
        .map((file) => `${RULES_FOLDER}/${name}/${file}`),
    )
    .sort();
}

export function parseFixture(file: string, marked: string): Fixture {
  const lines: string[] = [];
  const markers: Marker[] = [];
  for (const line of marked.split('\n')) {
    const groups = MARKER.exec(line)?.groups;
    if (groups === undefined) {
      if (line.includes('expect:')) throw new Error(`${file}: not a marker: ${line}`);
      lines.push(line);
      continue;
    }
    const { indent = '', gap = '', carets, arrow = '', id = '', left } = groups;
    const start = indent.length + (carets === undefined ? 0 : 1 + gap.length);
    const width = carets?.length ?? arrow.length + 1;
    markers.push({
      ruleId: id,
      line: lines.length - 1,
      start,
      end: start + width,
      isFixed: left === undefined,
    });
  }
  const [family = '', name = ''] = file.split('/').slice(-2);
  const header = lines
    .slice(
      0,
      lines.findIndex((line) => !line.startsWith('#')),
    )
    .join('\n');
  return {
    file,
    family,
    ruleId: name.split('.')[0] ?? '',
    text: lines.join('\n'),
    markers,
    version: versionOf(header),
    profile: /^# profile: baseline$/m.test(header) ? 'baseline' : 'restricted',
    registries: /^# registries: (.+)$/m.exec(header)?.[1]?.split(', ') ?? [],
    goldenFile: file.replace(/\.yaml$/, '.fixed.yaml'),
  };
}

function versionOf(header: string): number {
  const version = /^# version: (\S+)$/m.exec(header)?.[1];
  return (version === undefined ? undefined : parseVersion(version)) ?? NEWEST_VERSION;
}

export function optionsOf(
  {
    version,
    profile,
    registries = [],
  }: Pick<Fixture, 'version' | 'profile'> & Partial<Pick<Fixture, 'registries'>>,
  rules: readonly Rule[],
): AnalysisOptions {
  return {
    rules,
    version,
    profile,
    // Rules for every persona are shown.
    persona: 'auditor',
    grades: new Map(),
    workloads: [...BUILT_IN_WORKLOADS, ...KNOWN_CUSTOM_WORKLOADS],
    registries,
  };
}

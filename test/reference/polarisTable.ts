import * as fs from 'node:fs';
import * as path from 'node:path';
import { formatFieldPath } from '../../server/src/yaml/fieldPath.ts';
import type { FieldPath } from '../../server/src/yaml/fieldPath.ts';
import { changedLines } from './changedLines.ts';
import { HARDENING, changesInTexts, hardenText } from './hardenedText.ts';
import { podsIn } from './oracleManifests.ts';
import type { Reference } from './reference.ts';
import { leavesOf } from './treeChanges.ts';

/** One of the two results for an input. */
interface Side {
  readonly lines: number;
  readonly changes: readonly string[];
  /** Undefined when the API serves no pod in the manifest. */
  readonly passes: boolean | undefined;
}

/** A Markdown table of what polaris' fixes and our hardening change in the same manifests. */
export async function polarisTable(
  folder: string,
  reference: Reference,
): Promise<readonly string[]> {
  const rows = [
    '| input | lines: polaris, ours | both | polaris alone | ours alone | passes restricted: polaris, ours |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  for (const file of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const name = path.basename(file);
    if (!name.startsWith('mutated')) continue;
    const input = path.join(path.dirname(file), name.replace('mutated', 'failure'));
    const before = fs.readFileSync(path.join(folder, input), 'utf8');
    const mutated = fs.readFileSync(path.join(folder, file), 'utf8');
    const theirs = await sideOf(before, mutated, reference);
    const ours = await sideOf(before, hardenText(before, HARDENING).after, reference);
    rows.push(formatRow(input, theirs, ours));
  }
  return rows;
}

async function sideOf(before: string, after: string, reference: Reference): Promise<Side> {
  return {
    lines: changedLines(before, after),
    changes: changedFields(before, after),
    passes: await passes(after, reference),
  };
}

function changedFields(before: string, after: string): readonly string[] {
  return changesInTexts(before, after).flatMap(({ at: [, ...at], after: value }) =>
    value === undefined
      ? [`-${shortPath(at)}`]
      : leavesOf(value, at).map((leaf) => `+${shortPath(leaf)}`),
  );
}

/** These manifests have one container each, so its path can be short. */
function shortPath(path: FieldPath): string {
  return formatFieldPath(path)
    .replace(/^.*\bcontainers\[0\]\./, 'container.')
    .replace(/\[\d+\]$/, '[]');
}

async function passes(text: string, reference: Reference): Promise<boolean | undefined> {
  const pods = podsIn(text);
  const answers = await reference.evaluate(pods.map((pod) => ({ pod, versions: ['latest'] })));
  if (answers.length === 0) return undefined;
  return answers.every(({ controls }) => controls?.get('latest')?.restricted.length === 0);
}

function formatRow(input: string, theirs: Side, ours: Side): string {
  const columns = [
    theirs.changes.filter((change) => ours.changes.includes(change)),
    theirs.changes.filter((change) => !ours.changes.includes(change)),
    ours.changes.filter((change) => !theirs.changes.includes(change)),
  ];
  const cells = [
    input,
    `${theirs.lines}, ${ours.lines}`,
    ...columns.map((changes) => counted(changes).join(' ')),
    `${answer(theirs)}, ${answer(ours)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function counted(changes: readonly string[]): readonly string[] {
  return [...new Set(changes)].map((change) => {
    const times = changes.filter((other) => other === change).length;
    return times === 1 ? change : `${change} ×${times}`;
  });
}

function answer({ passes: verdict }: Side): string {
  if (verdict === undefined) return 'not served';
  return verdict ? 'yes' : 'no';
}

import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { head, kubectlRows, type KubectlRow } from './kubectlRows.ts';

const version = kubectlVersion();
const known = kubectlRows.filter(
  (row) => row.since === undefined || version >= Number(row.since.slice(2)),
);

if (version === 0) {
  it('is not compared with kubectl, which is not on this machine', () => assert.equal(version, 0));
} else {
  it(`agrees with kubectl 1.${version} on ${known.length} rows`, async () => {
    const answers = await Promise.all(known.map(annotate));
    const different = known.filter(
      (row, index) => JSON.stringify(answers[index]) !== JSON.stringify(sorted(row.json)),
    );
    assert.deepEqual(
      different.map(({ title }) => title),
      [],
    );
  });
}

/** kubectl's minor version, 0 without kubectl. */
function kubectlVersion(): number {
  const { status, stdout } = spawnSync('kubectl', ['version', '--client', '-o', 'json'], {
    encoding: 'utf8',
  });
  const match = status === 0 ? /"minor": "(\d+)/.exec(stdout) : null;
  return Number(match?.[1] ?? 0);
}

/** The last object of a row as kubectl decodes it, without a cluster; undefined when it refuses. */
function annotate(row: KubectlRow): Promise<unknown> {
  return new Promise((resolve) => {
    const options = ['annotate', '--local', '-f', '-', 'x=y', '-o', 'json'];
    const child = execFile('kubectl', options, { encoding: 'utf8' }, (error, stdout) => {
      if (error !== null) return resolve(undefined);
      const objects = stdout.split(/^(?=\{)/m);
      const {
        apiVersion: _,
        kind: __,
        metadata: ___,
        ...rest
      } = JSON.parse(objects.at(-1) ?? '{}') as Record<string, unknown>;
      resolve(sorted(rest));
    });
    child.stdin?.end(row.whole === true ? row.text : head + row.text);
  });
}

/** With keys in one order, so that texts can be compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]): [string, unknown] => [
    key,
    sorted(field),
  ]);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

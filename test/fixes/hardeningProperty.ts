import assert from 'node:assert/strict';
import { RULES } from '../../rules/index.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import { fixAll } from '../../server/src/fixes/fixAll.ts';
import { inadmissible } from '../../server/src/fixes/inadmissible.ts';
import { podsOf } from '../../server/src/kubernetes/pod.ts';
import { resourcesOf } from '../../server/src/kubernetes/resource.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import type { Json } from '../../server/src/yaml/edit/patch.ts';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';
import { Choices } from '../yaml/edit/choices.ts';
import { printedDocument } from '../yaml/edit/randomDocument.ts';
import { optionsWith } from './optionsWith.ts';
import { inEnglish } from '../../server/src/text/say.ts';

const OPTIONS = optionsWith(RULES);

/** Hardens a random workload in a random style and checks all that the product promises of it. */
export function checkRandomHardening(numbers: readonly number[]): void {
  const choices = new Choices(numbers);
  const { text, comments } = printedDocument(randomWorkload(choices), choices);
  const result = fixAll(text, OPTIONS, ['safe', 'hardening']);
  const label = `${text}\n${result.text}`;
  assert.equal(applyEdits(text, result.edits), result.text, label);
  assert.deepEqual(
    readDocuments(result.text).flatMap(({ problems }) => problems),
    [],
    label,
  );
  const after = analyze(result.text, OPTIONS).findings;
  assert.equal(after.length, result.left.length, label);
  for (const reason of result.left.map((left) => inEnglish(left.reason))) {
    // Beside `privileged: true` that cannot be removed, escalation cannot be forbidden.
    const follows =
      reason === 'no automatic fix' && result.left.some((other) => other.refusal !== undefined);
    if (!follows) assert.match(reason, EXPECTED_REASONS, label);
  }
  const objections = objectionsTo(text);
  assert.deepEqual(
    objectionsTo(result.text).filter((reason) => !objections.includes(reason)),
    [],
    label,
  );
  const lines = new Set(result.text.split(/\r?\n/).map((line) => line.trim()));
  for (const { text: comment, after: owner } of comments) {
    if (owner === undefined) assert.ok(lines.has(comment.trim()), `lost ${comment}\n${label}`);
  }
  assert.deepEqual(fixAll(result.text, OPTIONS, ['safe', 'hardening']).edits, [], label);
}

const EXPECTED_REASONS =
  /^needs a decision|is shared|through an alias|merge key|more than once|explicit key|holds comments|is a block of text|API server would refuse/;

function objectionsTo(text: string): readonly string[] {
  return readDocuments(text)
    .flatMap(resourcesOf)
    .flatMap((resource) => podsOf(resource, OPTIONS.workloads))
    .flatMap(inadmissible)
    .map(inEnglish);
}

function randomWorkload(choices: Choices): Json {
  const spec = randomPodSpec(choices);
  if (choices.oneIn(3)) return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: { replicas: 1, template: { spec } },
  };
}

function randomPodSpec(choices: Choices): { [key: string]: Json } {
  return {
    containers: Array.from({ length: 1 + choices.below(3) }, (_, index) =>
      randomContainer(choices, index),
    ),
    ...(choices.oneIn(3) && { hostPID: true }),
    ...(choices.oneIn(4) && { shareProcessNamespace: true }),
    ...(choices.oneIn(2) && {
      securityContext: {
        ...(choices.oneIn(2) && { runAsNonRoot: choices.of([true, false]) }),
        ...(choices.oneIn(3) && { seccompProfile: randomProfile(choices) }),
        ...(choices.oneIn(4) && { sysctls: [{ name: 'kernel.shmmax', value: '1' }] }),
      },
    }),
  };
}

function randomContainer(choices: Choices, index: number): { [key: string]: Json } {
  return {
    name: `web-${index}`,
    ...(choices.oneIn(2) && { image: 'web:1' }),
    ...(choices.oneIn(3) && { command: ['sleep', 'infinity'] }),
    ...(choices.oneIn(4) && { ports: [{ containerPort: 80, hostPort: choices.of([0, 80]) }] }),
    ...(!choices.oneIn(3) && { securityContext: randomContext(choices) }),
  };
}

function randomContext(choices: Choices): Json {
  if (choices.oneIn(6)) return null;
  return {
    ...(choices.oneIn(3) && { privileged: choices.of([true, false]) }),
    ...(choices.oneIn(3) && { allowPrivilegeEscalation: choices.of([true, false]) }),
    ...(choices.oneIn(3) && { seccompProfile: randomProfile(choices) }),
    ...(choices.oneIn(2) && {
      capabilities: {
        ...(choices.oneIn(2) && { add: randomCapabilities(choices) }),
        ...(choices.oneIn(2) && { drop: randomCapabilities(choices) }),
      },
    }),
    ...(choices.oneIn(5) && { procMount: 'Unmasked' }),
    ...(choices.oneIn(5) && { runAsNonRoot: false }),
  };
}

function randomCapabilities(choices: Choices): Json {
  const names = [
    'ALL',
    'NET_RAW',
    'CAP_SYS_ADMIN',
    'SYS_PTRACE',
    'NET_BIND_SERVICE',
    'all',
    'CHOWN',
  ];
  return Array.from({ length: choices.below(4) }, () => choices.of(names));
}

function randomProfile(choices: Choices): Json {
  if (choices.oneIn(3)) return { type: 'Localhost', localhostProfile: 'a.json' };
  return { type: choices.of(['Unconfined', 'RuntimeDefault']) };
}

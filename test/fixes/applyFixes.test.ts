import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Draft, Rule } from '../../server/src/engine/rule.ts';
import { applyFixes } from '../../server/src/fixes/applyFixes.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import type { FieldPath } from '../../server/src/yaml/fieldPath.ts';
import type { Json } from '../../server/src/yaml/edit/patch.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import { analyzeWith, imageRule, MISSING_IMAGE, ruleOf } from '../engine/testRules.ts';
import { optionsWith } from './optionsWith.ts';
import { inEnglish, say } from '../../server/src/text/say.ts';

/** Wants a field of every container's securityContext to have a value. */
function wants(
  field: 'privileged' | 'allowPrivilegeEscalation' | 'readOnlyRootFilesystem',
  value: boolean,
  elsewhere?: FieldPath,
): Rule {
  return ruleOf(`${field}-${value}`, {
    variants: [
      { since: 0, container: (container) => draftsOf(container, field, value, elsewhere) },
    ],
  });
}

function* draftsOf(
  { view }: Container,
  field: 'privileged' | 'allowPrivilegeEscalation' | 'readOnlyRootFilesystem',
  value: Json,
  elsewhere?: FieldPath,
): Iterable<Draft> {
  const context = view.mapping('securityContext');
  if (context.boolean(field)?.value === value) return;
  const patches = [{ op: 'set', at: elsewhere ?? context.pathTo(field), value }] as const;
  yield {
    at: view.anchor,
    message: say``,
    missing: true,
    fixes: [{ title: say``, safety: 'safe', patches }],
  };
}

/** The text after the first fix of every finding, or why there is none. */
function fixed(text: string, ...rules: readonly Rule[]): string {
  const analysis = analyzeWith(rules, text);
  const chosen = analysis.findings.flatMap((finding) =>
    finding.fixes.slice(0, 1).map((fix) => ({ finding, fix })),
  );
  const outcome = applyFixes(text, analysis, chosen, optionsWith(rules));
  return outcome.kind === 'refused'
    ? `refused: ${inEnglish(outcome.reason)}`
    : applyEdits(text, outcome.edits);
}

const HEAD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n';
const POD = `${HEAD}  containers:\n    - name: web\n`;

describe('the fixes of several findings', () => {
  test('are one change of the manifest', () => {
    assert.equal(
      fixed(POD, wants('readOnlyRootFilesystem', true), wants('allowPrivilegeEscalation', false)),
      `${POD}      securityContext:\n        allowPrivilegeEscalation: false\n        readOnlyRootFilesystem: true\n`,
    );
  });

  test('stand each in its own document, whatever that looks like', () => {
    const kyaml =
      '{\n  apiVersion: "v1",\n  kind: "Pod",\n  spec: {\n    containers: [{\n      name: "log",\n    }],\n  },\n}\n';
    const context = '      securityContext:\n        privileged: false\n';
    const inBraces = '      securityContext: {\n        privileged: false,\n      },\n    }]';
    assert.equal(
      fixed(`${POD}---\n# nothing\n---\n${kyaml}---\n${POD}`, wants('privileged', false)),
      `${POD}${context}---\n# nothing\n---\n${kyaml.replace('    }]', inBraces)}---\n${POD}${context}`,
    );
  });

  test('stand each in its own object of a stream of JSON', () => {
    const json = (context: string): string =>
      `{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"name":"web"${context}}]}}`;
    const context = ',"securityContext":{"privileged":false}';
    assert.equal(
      fixed(`${json('')}\n${json('')}`, wants('privileged', false)),
      `${json(context)}\n${json(context)}`,
    );
  });

  test('are refused as a whole where they contradict each other', () => {
    assert.equal(
      fixed(POD, wants('privileged', true), wants('privileged', false)),
      'refused: two fixes contradict each other at spec.containers[0].securityContext.privileged',
    );
  });
});

describe('a fix is refused', () => {
  test('that does not take its finding away', () => {
    assert.equal(
      fixed(POD, wants('privileged', false, ['spec', 'hostPID'])),
      'refused: privileged-false would still be there',
    );
  });

  test('that brings another problem', () => {
    assert.equal(
      fixed(`${HEAD}  containers: [{name: web, image: web}]\n`, imageRule('image'), MISSING_IMAGE),
      'refused: it would bring a new problem: missing-image',
    );
  });

  test('that changes nothing', () => {
    const rule = wants('privileged', false, ['kind']);
    const text = POD.replace('kind: Pod', 'kind: Pod');
    const chosen = analyzeWith([rule], text).findings.map((finding) => ({
      finding,
      fix: {
        title: say``,
        safety: 'safe',
        patches: [{ op: 'set', at: ['kind'], value: 'Pod' }],
      } as const,
    }));
    assert.deepEqual(applyFixes(text, analyzeWith([rule], text), chosen, optionsWith([rule])), {
      kind: 'refused',
      reason: say`the manifest says so already`,
    });
  });

  test('that the API server would refuse', () => {
    assert.equal(
      fixed(
        `${POD}      securityContext: {privileged: true}\n`,
        wants('allowPrivilegeEscalation', false),
      ),
      'refused: the API server would refuse the result: allowPrivilegeEscalation: false of container "web" does not go with privileged: true',
    );
  });
});

test('what the API server refuses anyway is no reason against another fix', () => {
  const context = 'privileged: true, allowPrivilegeEscalation: false';
  assert.equal(
    fixed(`${POD}      securityContext: {${context}}\n`, wants('readOnlyRootFilesystem', true)),
    `${POD}      securityContext: {${context}, readOnlyRootFilesystem: true}\n`,
  );
});

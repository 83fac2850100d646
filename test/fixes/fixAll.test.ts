import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { RULES } from '../../rules/index.ts';
import type { Finding } from '../../server/src/engine/finding.ts';
import type { Safety } from '../../server/src/engine/fix.ts';
import { fixAll } from '../../server/src/fixes/fixAll.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import { checkRandomHardening } from './hardeningProperty.ts';
import { optionsWith } from './optionsWith.ts';
import { inEnglish } from '../../server/src/text/say.ts';

const OPTIONS = optionsWith(RULES);
const UNATTENDED: readonly Safety[] = ['safe', 'hardening'];

/** A pod that breaks no rule but by what is added to its container. */
function pod(container: string): string {
  return `apiVersion: v1
kind: Pod
spec:
  securityContext:
    runAsNonRoot: true
    seccompProfile: {type: RuntimeDefault}
  containers:
    - name: web
${container.replaceAll(/^/gm, '      ')}
`;
}

const SAFE_CONTEXT =
  'securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}';

function left(
  text: string,
  safeties: readonly Safety[],
  only?: (finding: Finding) => boolean,
): readonly string[] {
  return fixAll(text, OPTIONS, safeties, only).left.map(({ finding, reason }) => {
    return `${finding.ruleId} at ${text.slice(finding.at.start, finding.at.end)}: ${inEnglish(reason)}`;
  });
}

describe('fixing all', () => {
  test('does in later rounds what was not admitted before, as if all were one', () => {
    const before = pod(
      'securityContext:\n  privileged: true # a test\n  readOnlyRootFilesystem: true',
    );
    const result = fixAll(before, OPTIONS, UNATTENDED);
    assert.equal(
      result.text,
      pod(
        'securityContext:\n  readOnlyRootFilesystem: true\n  allowPrivilegeEscalation: false\n  capabilities:\n    drop:\n      - ALL',
      ),
    );
    assert.equal(applyEdits(before, result.edits), result.text);
    assert.deepEqual({ fixed: result.fixed, left: result.left }, { fixed: 3, left: [] });
  });

  test('applies nothing but what is allowed', () => {
    const text = pod(`${SAFE_CONTEXT}\nports: [{containerPort: 80, hostPort: 80}]\nstdin: true`);
    const escalating = text.replace('Escalation: false', 'Escalation: true');
    assert.equal(fixAll(escalating, OPTIONS, ['safe']).text, escalating);
    assert.equal(fixAll(escalating, OPTIONS, UNATTENDED).text, text);
    assert.deepEqual(left(escalating, UNATTENDED), [
      'host-port at 80: needs a decision: Remove hostPort 80',
    ]);
    assert.equal(left(escalating, ['safe']).length, 2);
  });

  test('applies nothing but what is asked for', () => {
    const only = ({ ruleId }: Finding): boolean => ruleId === 'capabilities-not-dropped';
    const result = fixAll(pod('stdin: true'), OPTIONS, UNATTENDED, only);
    assert.equal(
      result.text,
      pod('stdin: true\nsecurityContext:\n  capabilities:\n    drop:\n      - ALL'),
    );
    assert.deepEqual({ fixed: result.fixed, left: result.left }, { fixed: 1, left: [] });
  });

  test('leaves what other places share and says so, and does the rest', () => {
    const shared = `${pod('securityContext: &context\n  privileged: true\n  capabilities: {drop: [ALL]}')}    - name: log\n      securityContext: *context\n`;
    const result = fixAll(`${shared}  hostPID: true\n`, OPTIONS, UNATTENDED);
    assert.equal(result.text, shared);
    assert.equal(result.fixed, 2);
    const [first, second] = [0, 1].map((index) => `spec.containers[${index}].securityContext`);
    assert.deepEqual(left(shared, UNATTENDED), [
      'privilege-escalation at securityContext: no automatic fix',
      `privileged-container at true: ${first} is shared: the anchor &context is used in one more place`,
      'privilege-escalation at securityContext: no automatic fix',
      `privileged-container at *context: ${second} is written elsewhere and read through an alias`,
    ]);
  });

  test('leaves a document that cannot be read and repairs its neighbours', () => {
    const broken = 'apiVersion: v1\nkind: Pod\nspec:\n  hostPID: true\n  containers: [\n';
    const text = `${broken}---\n${pod(`${SAFE_CONTEXT}\nstdin: true`)}  hostPID: true\n`;
    assert.equal(fixAll(text, OPTIONS, UNATTENDED).text, text.replace(/ {2}hostPID: true\n$/, ''));
    assert.deepEqual(left(text, UNATTENDED), ['host-pid at true: no automatic fix']);
  });

  test('does of two fixes that contradict each other the one and looks again', () => {
    const text = pod(
      `securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [KILL], add: [SYS_ADMIN, CAP_SYS_ADMIN, KILL]}}`,
    );
    const result = fixAll(text, OPTIONS, UNATTENDED);
    assert.deepEqual(result.left, []);
    assert.equal(fixAll(result.text, OPTIONS, UNATTENDED).text, result.text);
  });

  test('changes nothing where nothing is wrong', () => {
    const text = pod(SAFE_CONTEXT);
    assert.deepEqual(fixAll(text, OPTIONS, UNATTENDED), { text, edits: [], fixed: 0, left: [] });
  });
});

test('random pods in every style are silent once hardened, but for what needs a decision', () => {
  const numbers = fc.array(fc.nat(0xffff), { minLength: 20, maxLength: 200, size: 'max' });
  fc.assert(fc.property(numbers, checkRandomHardening), { numRuns: 60, seed: 1 });
});

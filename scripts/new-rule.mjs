// Starts a rule: its module, a fixture with markers and the golden file, then the index and its page.
// The new rule works and its tests pass; replace its field, its words and its manifests by yours.
// Usage: npm run new-rule -- <family>/<rule-id>
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [family, id] = familyAndId(process.argv.slice(2));
const module = `rules/${family}/${id}.ts`;
const explanation = `rules/${family}/${id}.explanation.ts`;
const fixture = `test/rules/${family}/${id}.yaml`;
const golden = `test/rules/${family}/${id}.fixed.yaml`;
const manifest = manifestOf(id);

refuseExisting();
write(module, moduleOf(id));
write(explanation, explanationModule());
write(fixture, manifest);
write(golden, fixed(manifest));
const generator = path.join(root, 'scripts/generate-rules-index.mjs');
const { status } = spawnSync(process.execPath, [generator], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
console.log(`
1. ${fixture}: a manifest that a user might have; mark each squiggle, and add one that is clean.
2. ${module}: what is found, and the fix; ${explanation}: why it matters, how the escape goes.
3. ${golden}: the manifest after all fixes; UPDATE_GOLDEN=${id} writes it, you read it.

npm run test:unit -- test/rules, then node scripts/generate-rules-index.mjs for the rule's page.`);

function familyAndId(args) {
  const name = /^[a-z]+(?:-[a-z]+)*$/;
  const ruleId = /^[a-z]+(?:-[a-z0-9]+)*$/;
  const [family, id, ...rest] = (args[0] ?? '').split('/');
  if (args.length !== 1 || rest.length > 0 || !name.test(family) || !ruleId.test(id ?? '')) {
    fail(
      'Usage: npm run new-rule -- <family>/<rule-id>, both in kebab-case: volumes/host-path-volume',
    );
  }
  if (id.startsWith('no-'))
    fail(`A rule is named for the dangerous condition: ${id.slice('no-'.length)}`);
  return [family, id];
}

function refuseExisting() {
  const rules = fs.readdirSync(path.join(root, 'rules'), { recursive: true });
  const taken = rules.find((file) => path.basename(file) === `${id}.ts`);
  if (taken !== undefined)
    fail(`rules/${taken} is there already: a rule id is unique over all families.`);
  for (const file of [module, explanation, fixture, golden]) {
    if (fs.existsSync(path.join(root, file)))
      fail(`${file} is there already, and is not overwritten.`);
  }
}

function moduleOf(id) {
  const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return `import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: '${id}',
  title: '${title}',
  severity: 'low',
  // A rule of Pod Security names its level and its control here.
  fix: 'hardening',
  variants: [
    {
      since: 0,
      *container(container) {
        const readOnly = container.view.mapping('securityContext').boolean('readOnlyRootFilesystem');
        if (readOnly?.value !== false) return;
        yield {
          at: readOnly.valuePlace,
          message: say\`Container "\${container.name}" can write to its image’s files, so an intruder can replace programs. Set readOnlyRootFilesystem to true.\`,
          fixes: [
            {
              title: say\`Set readOnlyRootFilesystem to true\`,
              safety: 'hardening',
              why: say\`A program that writes outside its volumes stops working.\`,
              patches: [{ op: 'set', at: readOnly.path, value: true }],
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
`;
}

function explanationModule() {
  return `import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale: 'A program that is broken into can replace the files of its own image.',
  escape: 'Overwrite a script or library that the next exec or a more privileged process will run.',
  remedy: 'Set \`readOnlyRootFilesystem: true\` and mount an emptyDir where the program writes.',
  references: [mitre('T1611')],
};
export default explanation;
`;
}

function manifestOf(id) {
  return `apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: web
      image: registry.example/shop:1
      securityContext:
        readOnlyRootFilesystem: false
        #                       ^^^^^ expect: ${id}
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: every-list-of-containers }
spec:
  template:
    spec:
      initContainers:
        - name: init
          securityContext: { readOnlyRootFilesystem: no }
          #                                          ^^ expect: ${id}
        - name: sidecar
          restartPolicy: Always
          securityContext: { readOnlyRootFilesystem: off }
          #                                          ^^^ expect: ${id}
      ephemeralContainers:
        - { name: "🚢 debugger", securityContext: { readOnlyRootFilesystem: false } }
        #                                                                   ^^^^^ expect: ${id}
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: aliases }
spec:
  jobTemplate:
    spec:
      template:
        spec:
          containers:
            - name: anchored
              securityContext: &writable { readOnlyRootFilesystem: false }
              #                                                    ^^^^^ expect: ${id} (no fix)
            - name: merged
              securityContext: { <<: *writable, runAsUser: 1000 }
              #                      ^^^^^^^^^ expect: ${id} (no fix)
---
apiVersion: v1
kind: List
items:
  - {
      apiVersion: "v1",
      kind: "Pod",
      metadata: {
        name: "kyaml",
      },
      spec: {
        containers: [{
          name: "kyaml",
          securityContext: {
            readOnlyRootFilesystem: false,
            #                       ^^^^^ expect: ${id}
          },
        }],
      },
    }
---
apiVersion: v1
kind: Pod
metadata: { name: clean }
spec:
  containers:
    - name: says-yes
      securityContext: { readOnlyRootFilesystem: true }
    - name: "null"
      securityContext: { readOnlyRootFilesystem: null }
    - name: a-string-that-the-api-refuses
      securityContext: { readOnlyRootFilesystem: "false" }
    - name: says-nothing
`;
}

/** Without the markers, and with every value fixed above which a marker expects it. */
function fixed(manifest) {
  return manifest
    .replace(/: (?:false|no|off)(.*\n.* expect: \S+\n)/g, ': true$1')
    .replace(/^.* expect: .*\n/gm, '');
}

function write(file, text) {
  fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text, { flag: 'wx' });
  console.log(`wrote ${file}`);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

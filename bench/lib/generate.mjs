// Manifests made up from a seed: the same seed gives the same bytes on every machine.

/** Numbers from 0 to 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * So many lines of Deployments, Services and ConfigMaps, as documents. `faulty` is the share of
 * containers that are as people write them, without a securityContext; the others are hardened.
 */
export function workloads(lines, seed, faulty) {
  const random = randomFrom(seed);
  const documents = [];
  for (let count = 0, number = 0; count < lines; number++) {
    const make = [deployment, service, configMap][number % 3];
    const document = make(`app-${number}`, random, number === 0 ? 0 : faulty);
    // There is always a setting to type in, and always a finding: servers are silent without.
    if (number === 0) document.push('      hostNetwork: true');
    documents.push(document);
    count += document.length + 1;
  }
  return documents.map((document) => document.join('\n'));
}

/** One Deployment of so many lines, or a few more; every other container is without a securityContext. */
export function oneDeployment(lines, seed) {
  const random = randomFrom(seed);
  const document = deployment('app', random, 0);
  for (let index = 0; document.length < lines; index++) {
    const more = container(`more-${index}`, random, index % 2 === 0);
    document.push(...more.map((line) => `        ${line}`));
  }
  return [document.join('\n')];
}

/** At least so many lines of CustomResourceDefinitions, as documents of about 3,000 lines. */
export function customResourceDefinitions(lines, seed) {
  const random = randomFrom(seed);
  const documents = [];
  for (let count = 0, number = 0; count < lines; number++) {
    const document = customResourceDefinition(`thing${number}`, random, Math.min(lines, 3000));
    documents.push(document);
    count += document.length + 1;
  }
  return documents.map((document) => document.join('\n'));
}

export const asFile = (documents) => `${documents.join('\n---\n')}\n`;

export function asList(documents) {
  const items = documents.map((document) => `- ${document.replaceAll('\n', '\n  ')}`);
  return `apiVersion: v1\nkind: List\nitems:\n${items.join('\n')}\n`;
}

function deployment(name, random, faulty) {
  const containers = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, index) =>
    container(`${name}-${index}`, random, random() < faulty),
  );
  return [
    'apiVersion: apps/v1',
    'kind: Deployment',
    ...metadata(name),
    'spec:',
    `  replicas: ${1 + Math.floor(random() * 5)}`,
    '  selector:',
    `    matchLabels: { app: ${name} }`,
    '  template:',
    '    metadata:',
    `      labels: { app: ${name} }`,
    '    spec:',
    '      securityContext:',
    '        runAsNonRoot: true',
    '        seccompProfile:',
    '          type: RuntimeDefault',
    '      containers:',
    ...containers.flat().map((line) => `        ${line}`),
  ];
}

function container(name, random, isFaulty) {
  const securityContext = [
    '  securityContext:',
    '    privileged: false',
    '    allowPrivilegeEscalation: false',
    '    readOnlyRootFilesystem: true',
    '    capabilities:',
    '      drop: [ALL]',
  ];
  return [
    `- name: ${name}`,
    `  image: registry.example/${name}:1.${Math.floor(random() * 100)}`,
    '  ports:',
    `    - containerPort: ${8000 + Math.floor(random() * 1000)}`,
    '  env:',
    '    - name: LOG_LEVEL',
    "      value: 'info'",
    `    - name: PEER # ${words(random, 4)}`,
    `      value: "http://${words(random, 1)}:8080"`,
    '  resources:',
    '    requests: { cpu: 100m, memory: 64Mi }',
    '    limits:',
    `      memory: ${64 + Math.floor(random() * 64)}Mi`,
    ...(isFaulty ? [] : securityContext),
  ];
}

function service(name, random) {
  const port = 8000 + Math.floor(random() * 1000);
  const selector = [`  selector:`, `    app: ${name}`];
  const ports = ['  ports:', '    - name: http', '      port: 80', `      targetPort: ${port}`];
  return ['apiVersion: v1', 'kind: Service', ...metadata(name), 'spec:', ...selector, ...ports];
}

function configMap(name, random) {
  const values = Array.from({ length: 8 }, (_, index) => `  key-${index}: ${words(random, 5)}`);
  const script = Array.from({ length: 6 }, () => `    echo ${words(random, 6)}`);
  const data = ['data:', ...values, '  run.sh: |', ...script];
  return ['apiVersion: v1', 'kind: ConfigMap', ...metadata(name), ...data];
}

function metadata(name) {
  const labels = ['  labels:', `    app: ${name}`, '    app.kubernetes.io/part-of: bench'];
  return ['metadata:', `  name: ${name}`, '  namespace: bench', ...labels];
}

function customResourceDefinition(name, random, lines) {
  const schema = [];
  while (schema.length < lines) properties(schema, random, '              ', 4);
  return [
    'apiVersion: apiextensions.k8s.io/v1',
    'kind: CustomResourceDefinition',
    'metadata:',
    `  name: ${name}s.bench.example`,
    'spec:',
    '  group: bench.example',
    `  names: { kind: ${name}, plural: ${name}s }`,
    '  scope: Namespaced',
    '  versions:',
    '    - name: v1',
    '      served: true',
    '      storage: true',
    '      schema:',
    '        openAPIV3Schema:',
    '          type: object',
    '          properties:',
    ...schema,
  ];
}

function properties(schema, random, indent, depth) {
  const key = `${words(random, 1)}${schema.length}`;
  schema.push(`${indent}${key}:`, `${indent}  description: |-`);
  schema.push(`${indent}    ${words(random, 9)}.`, `${indent}    ${words(random, 7)}.`);
  const isObject = depth > 0 && random() < 0.6;
  schema.push(`${indent}  type: ${isObject ? 'object' : 'string'}`);
  if (!isObject) return;
  schema.push(`${indent}  properties:`);
  const count = 1 + Math.floor(random() * 4);
  for (let index = 0; index < count; index++)
    properties(schema, random, `${indent}    `, depth - 1);
}

const WORDS =
  'pod node volume selector policy defines the optional name of a secret that must'.split(' ');

function words(random, count) {
  return Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
}

// The named files and trees that everything is measured on.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fromRoot } from '../../scripts/project/paths.mjs';
import {
  asFile,
  asList,
  customResourceDefinitions,
  oneDeployment,
  workloads,
} from './generate.mjs';
import { cached } from './prepare.mjs';

/** Real manifests. */
export const benign = fromRoot('../shared/oracles/benign');

/** Whether the real manifests are there; without them generated ones stand in. */
export const hasBenign = fs.existsSync(benign);

/** The share of containers without a securityContext where there are to be many findings. */
const MANY = 0.6;

/** Few findings (up to 50), from 100 to 34,000 lines. */
export const few = {
  '100 lines': () => asFile(fewFindings(100, 1)),
  '1,000 lines': () => asFile(fewFindings(1000, 2)),
  '10,000 lines, one List': () => asList(fewFindings(10_000, 3)),
  '30,000 lines': () => asFile(fewFindings(30_000, 4)),
  '34,000 lines, CRD-heavy': () => customResourceHeavy(34_000, 5),
};

/** Many findings. */
export const many = {
  'a Deployment of 250 lines': () => asFile(oneDeployment(250, 11)),
  '1k': () => asFile(workloads(1000, 12, 1)),
  '10k, one List': () => asList(workloads(10_000, 13, MANY)),
  '30k': () => asFile(workloads(30_000, 14, MANY)),
};

/** 1,000 lines: what microservices-demo releases, where that is there. */
export function oneThousand() {
  const file = inBenign('microservices-demo/release/kubernetes-manifests.yaml');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : many['1k']();
}

/**
 * Trees of files with pods, and such as are mostly CustomResourceDefinitions, as folders' paths. Those
 * with a size in their name are generated, from seeds 1 on, so large that no start dominates.
 */
export const trees = {
  workloads: () =>
    hasBenign
      ? [
          ...['k8s-examples', 'k8s-website', 'microservices-demo', 'kustomize'],
          'tekton/examples',
        ].map(inBenign)
      : [generatedTree('workloads', 400, (seed) => asFile(workloads(150, seed, MANY)))],
  'CRD-heavy': () =>
    hasBenign
      ? ['kube-prometheus', 'tekton/config'].map(inBenign)
      : [generatedTree('crd-heavy', 30, (seed) => customResourceHeavy(4000, seed))],
  ...(hasBenign && { 'all real manifests': () => [benign] }),
  'workloads of 20 MB': () => [
    generatedTree('workloads-20', 1700, (seed) => asFile(workloads(450, seed, 0.3))),
  ],
  'CRD-heavy, 40 MB': () => [
    generatedTree('crd-heavy-40', 115, (seed) => customResourceHeavy(4000, seed)),
  ],
};

function fewFindings(lines, seed) {
  return workloads(lines, seed, Math.min(0.5, 600 / lines));
}

/** Nine lines of ten are of CustomResourceDefinitions; the pods stand in the middle. */
function customResourceHeavy(lines, seed) {
  const definitions = customResourceDefinitions(lines * 0.9, seed);
  const middle = definitions.length >> 1;
  return asFile(definitions.toSpliced(middle, 0, ...fewFindings(lines * 0.1, seed)));
}

function generatedTree(name, files, textOf) {
  const folder = cached('trees', name);
  fs.mkdirSync(folder, { recursive: true });
  for (let seed = 1; seed <= files; seed++) {
    fs.writeFileSync(path.join(folder, `${seed}.yaml`), textOf(seed));
  }
  return folder;
}

function inBenign(file) {
  return path.join(benign, file);
}

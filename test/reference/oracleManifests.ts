import * as fs from 'node:fs';
import * as path from 'node:path';
import { podsOf } from '../../server/src/kubernetes/pod.ts';
import { resourcesOf } from '../../server/src/kubernetes/resource.ts';
import { BUILT_IN_WORKLOADS } from '../../server/src/kubernetes/workloads.ts';
import { jsonOf } from '../../server/src/yaml/edit/json.ts';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';
import type { PodJson } from './passingPod.ts';

/** Paths of the manifests below a folder, by name; the set's own index is none. */
export function manifestsBelow(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ya?ml|json)$/.test(file) && path.basename(file) !== 'index.json')
    .map((file) => path.join(folder, file))
    .filter((file) => fs.statSync(file).isFile())
    .sort();
}

/** The folders of the oracles' sets, by name. */
export function oracleSets(oracles: string): readonly string[] {
  return fs
    .readdirSync(oracles)
    .sort()
    .filter((set) => fs.existsSync(path.join(oracles, set, 'index.json')));
}

/** The pods of the documents that can be read to their end, in file order. */
export function podsIn(text: string): readonly PodJson[] {
  return readDocuments(text)
    .filter((document) => document.brokenAt === undefined)
    .flatMap(resourcesOf)
    .flatMap((resource) => podsOf(resource, BUILT_IN_WORKLOADS))
    .map(({ metadata, spec }) => ({ metadata: jsonOf(metadata.node), spec: jsonOf(spec.node) }));
}

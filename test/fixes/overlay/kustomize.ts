import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Resource } from '../../../server/src/kubernetes/resource.ts';
import { resourcesOf } from '../../../server/src/kubernetes/resource.ts';
import { jsonOf } from '../../../server/src/yaml/edit/json.ts';
import type { Json } from '../../../server/src/yaml/edit/patch.ts';
import { readDocuments } from '../../../server/src/yaml/readDocuments.ts';

/** True when there is a kubectl whose Kustomize can be asked. */
export const hasKustomize = spawnSync('kubectl', ['kustomize', '--help']).status === 0;

/** What `kubectl kustomize` makes of base and overlay, used as the overlay's first line says. */
export function kustomized(base: string, overlay: string): readonly Resource[] | { error: string } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'overlay-'));
  try {
    const isComponent = overlay.includes('\nkind: Component\n');
    const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text);
    fs.mkdirSync(path.join(folder, 'component'));
    write('base.yaml', base);
    write(isComponent ? 'component/kustomization.yaml' : 'overlay.yaml', overlay);
    const use = isComponent ? 'components: [component]' : 'patches: [{ path: overlay.yaml }]';
    write('kustomization.yaml', `resources: [base.yaml]\n${overlay === '' ? '' : use}\n`);
    const run = spawnSync('kubectl', ['kustomize', folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (run.status !== 0) return { error: run.stderr.replaceAll(folder, '') };
    return resourcesIn(run.stdout);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

export function resourcesIn(text: string): readonly Resource[] {
  return readDocuments(text).flatMap(resourcesOf);
}

export function treeOf(resource: Resource | undefined): Json {
  return jsonOf(resource?.view.node);
}

import type { Container } from './pod.ts';

/** A directory or file of the node inside a container. */
export interface HostMount {
  /** In the container, normalised. */
  readonly mountPath: string;
  /** On the node, as written; undefined where it is missing. */
  readonly hostPath: string | undefined;
}

/** Where a container sees files of the node by hostPath volumes, in the order of its mounts. */
export function hostMountsOf({ pod, view }: Container): readonly HostMount[] {
  const volumes = pod.spec.items('volumes').filter((volume) => volume.mapping('hostPath').exists);
  if (volumes.length === 0) return [];
  return view.items('volumeMounts').flatMap((mount) => {
    const mountPath = mount.string('mountPath')?.value;
    const name = mount.string('name')?.value;
    const volume = volumes.find((candidate) => candidate.string('name')?.value === name);
    if (mountPath === undefined || name === undefined || volume === undefined) return [];
    const hostPath = volume.mapping('hostPath').string('path')?.value;
    return [{ mountPath: plainPath(mountPath), hostPath }];
  });
}

/** The mount that shows this path of the container, if one does. */
export function hostMountAt(container: Container, path: string): HostMount | undefined {
  const wanted = plainPath(path);
  return hostMountsOf(container).find(({ mountPath }) => isWithin(wanted, mountPath));
}

/** Both paths normalised; a path is within itself. */
export function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`);
}

/** Without empty and `.` steps and a slash at the end, with `..` resolved. */
export function plainPath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return (path.startsWith('/') ? '/' : '') + steps.join('/');
}

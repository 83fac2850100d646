/**
 * The repository of an image reference with its registry, as a container runtime completes it:
 * `alpine:3` is `docker.io/library/alpine`. Tag and digest are left out.
 */
export function imageRepository(image: string): string {
  const [named = ''] = image.split('@');
  const colon = named.lastIndexOf(':');
  const name = colon > named.lastIndexOf('/') ? named.slice(0, colon) : named;
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  if (slash < 0) return `docker.io/library/${name}`;
  if (first === 'index.docker.io') return `docker.io/${name.slice(slash + 1)}`;
  return first === 'localhost' || /[.:]/.test(first) ? name : `docker.io/${name}`;
}

/** The tag of an image reference; undefined where it has none. */
export function imageTag(image: string): string | undefined {
  const [named = ''] = image.split('@');
  const colon = named.lastIndexOf(':');
  return colon > named.lastIndexOf('/') ? named.slice(colon + 1) : undefined;
}

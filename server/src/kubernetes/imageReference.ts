/** Where an image comes from, with the names that Docker Hub's short forms stand for. */
export interface ImageReference {
  /** With its port, where it has one. */
  readonly registry: string;
  readonly path: string;
  readonly tag: string | undefined;
  /** With its algorithm: `sha256:…`. */
  readonly digest: string | undefined;
}

/**
 * Reads an image reference as container runtimes do: `nginx` is `docker.io/library/nginx`. Undefined
 * for what they refuse, such as upper case in the path. Source: distribution/reference v0.6.
 */
export function parseImageReference(text: string): ImageReference | undefined {
  if (text.length > LONGEST || /^[a-f0-9]{64}$/.test(text)) return undefined;
  const { registry, remainder } = splitRegistry(text);
  const groups = REMAINDER.exec(remainder)?.groups;
  const path = groups?.['path'] ?? '';
  if (!REGISTRY.test(registry) || path === '' || path.length > LONGEST_PATH) return undefined;
  return { registry, path, tag: groups?.['tag'], digest: groups?.['digest'] };
}

/** Whether an image comes from one of these registries, or from below a path in one. */
export function isFrom(registries: readonly string[], { registry, path }: ImageReference): boolean {
  const name = `${registry}/${path}`;
  return registries.some((allowed) => name === allowed || name.startsWith(`${allowed}/`));
}

/** True for a registry, alone or with a path: what can stand at the beginning of an image's name. */
export function isRegistry(text: string): boolean {
  const [registry = '', ...path] = text.split('/');
  return REGISTRY.test(registry) && path.every((component) => PATH_COMPONENT.test(component));
}

/** The repository of a written reference with its registry; undefined when it is no reference. */
export function repositoryOf(text: string): string | undefined {
  const reference = parseImageReference(text);
  return reference && `${reference.registry}/${reference.path}`;
}

const DOCKER_HUB = 'docker.io';
const LONGEST_PATH = 255;
const LONGEST = 1000;

const COMPONENT = String.raw`[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*`;
const PATH_COMPONENT = new RegExp(`^${COMPONENT}$`);
const LABEL = String.raw`[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?`;
const REGISTRY = new RegExp(
  String.raw`^(?:${LABEL}(?:\.${LABEL})*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$`,
);
const TAG = String.raw`\w[\w.-]{0,127}`;
const DIGEST = String.raw`[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[A-Fa-f0-9]{32,}`;
const REMAINDER = new RegExp(
  `^(?<path>${COMPONENT}(?:/${COMPONENT})*)(?::(?<tag>${TAG}))?(?:@(?<digest>${DIGEST}))?$`,
);

/** The first step of a name is a registry when it could be no name of Docker Hub. */
function splitRegistry(text: string): { readonly registry: string; readonly remainder: string } {
  const slash = text.indexOf('/');
  const first = slash < 0 ? '' : text.slice(0, slash);
  const isRegistryName = /[.:]/.test(first) || first === 'localhost' || /[A-Z]/.test(first);
  const registry = isRegistryName ? first : DOCKER_HUB;
  const remainder = isRegistryName ? text.slice(slash + 1) : text;
  if (registry !== DOCKER_HUB && registry !== 'index.docker.io') return { registry, remainder };
  const isOfficial = !remainder.includes('/');
  return { registry: DOCKER_HUB, remainder: isOfficial ? `library/${remainder}` : remainder };
}

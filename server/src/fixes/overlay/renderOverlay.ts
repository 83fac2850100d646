import { renderBlockEntry } from '../../yaml/edit/renderBlock.ts';
import { say, textIn } from '../../text/say.ts';
import type { Language } from '../../text/language.ts';
import type { Style } from '../../yaml/edit/style.ts';
import type { JsonObject } from './mergeKeys.ts';
import type { ObjectId, ObjectPatch } from './objectPatches.ts';

/**
 * The patches as a file for Kustomize; empty without any. Strategic merge patches stand in a stream
 * that `patches` takes as it is. A JSON patch does not say which object it is for, so as soon as there
 * is one, all of them stand in a Component, which `components` takes. The first line says so.
 */
export function renderOverlay(patches: readonly ObjectPatch[], language: Language): string {
  if (patches.length === 0) return '';
  const documents = patches.flatMap((patch) =>
    patch.kind === 'strategic-merge' ? [linesOf(patch.patch).join('\n')] : [],
  );
  const lines =
    documents.length < patches.length
      ? [`# ${textIn(language, COMPONENT_USE)}`, COMPONENT, ...patches.flatMap(entryLines)]
      : [`# ${textIn(language, STREAM_USE)}`, documents.join('\n---\n')];
  return `${lines.join('\n')}\n`;
}

const STREAM_USE = say`In kustomization.yaml: patches: [{ path: THIS_FILE }]`;
const COMPONENT_USE = say`Save as kustomization.yaml in a folder of its own; in yours: components: [THAT_FOLDER]`;
const COMPONENT = `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
patches:`;

const STYLE: Style = {
  quotes: 'plain',
  quotedKeys: false,
  step: 2,
  dashOffset: 2,
  inlineLists: true,
  flowStep: '  ',
  trailingCommas: false,
  compact: false,
  padded: true,
};

function entryLines(patch: ObjectPatch): readonly string[] {
  if (patch.kind === 'strategic-merge') return ['  - patch: |-', ...indented(linesOf(patch.patch))];
  const operations = patch.operations.flatMap((value) =>
    renderBlockEntry({ key: undefined, value }, 0, STYLE),
  );
  const target = renderBlockEntry({ key: 'target', value: targetOf(patch.object) }, 0, STYLE);
  const [first = '', ...rest] = target;
  return [
    `  - ${first}`,
    ...rest.map((line) => `    ${line}`),
    '    patch: |-',
    ...indented(operations),
  ];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `      ${line}`);
}

function linesOf(patch: JsonObject): readonly string[] {
  return Object.keys(patch)
    .toSorted()
    .flatMap((key) => renderBlockEntry({ key, value: patch[key] ?? null }, 0, STYLE));
}

/** Kinds without a namespace, of which Kustomize knows that they have none. */
const CLUSTER_SCOPED: ReadonlySet<string> = new Set([
  'APIService',
  'CSIDriver',
  'CSINode',
  'CertificateSigningRequest',
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'FlowSchema',
  'IngressClass',
  'MutatingWebhookConfiguration',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PriorityClass',
  'PriorityLevelConfiguration',
  'RuntimeClass',
  'StorageClass',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration',
  'VolumeAttachment',
]);

/** Kustomize takes an object of another kind without a namespace for one in default. */
function targetOf({ apiVersion, kind, name, namespace }: ObjectId): JsonObject {
  const slash = apiVersion.indexOf('/');
  const group = apiVersion.slice(0, Math.max(slash, 0));
  return {
    ...(group === '' ? {} : { group }),
    version: apiVersion.slice(slash + 1),
    kind,
    // A regular expression for Kustomize.
    name: name.replaceAll('.', '\\.'),
    ...(CLUSTER_SCOPED.has(kind) ? {} : { namespace: namespace ?? 'default' }),
  };
}

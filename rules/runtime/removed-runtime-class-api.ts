import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type { AlphaRuntimeClassFields } from '../../server/src/kubernetes/clusterFields.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import type { Resource } from '../../server/src/kubernetes/resource.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'removed-runtime-class-api',
  title: 'RuntimeClass in a removed API version',
  severity: 'medium',
  kinds: ['RuntimeClass'],
  fix: 'safe',
  variants: [
    {
      since: 24,
      name: 'v1alpha1 is gone',
      *resource(resource) {
        if (isRuntimeClass(resource, 'v1alpha1')) yield removedVersion(resource, fromAlpha);
      },
    },
    {
      since: 25,
      name: 'v1beta1 is gone too',
      *resource(resource) {
        if (isRuntimeClass(resource, 'v1alpha1')) yield removedVersion(resource, fromAlpha);
        if (isRuntimeClass(resource, 'v1beta1')) yield removedVersion(resource, fromBeta);
      },
    },
  ],
});

function isRuntimeClass({ apiVersion }: Resource, version: string): boolean {
  return apiVersion === `node.k8s.io/${version}`;
}

function removedVersion(
  resource: Resource,
  migrate: (apiVersion: Field<string>, resource: Resource) => Fix | undefined,
): Draft {
  // An item of a RuntimeClassList may leave its apiVersion to the list.
  const apiVersion = resource.view.string('apiVersion');
  const fix = apiVersion && migrate(apiVersion, resource);
  return {
    at: apiVersion?.valuePlace ?? resource.view.mapping('metadata').anchor,
    message: say`RuntimeClass "${resource.name ?? ''}" is written in ${resource.apiVersion}, which clusters no longer serve: pods that name it are refused. Write node.k8s.io/v1.`,
    fixes: fix === undefined ? [] : [fix],
  };
}

/** v1 has the schema of v1beta1. */
function fromBeta(apiVersion: Field<string>): Fix {
  return {
    title: say`Write node.k8s.io/v1`,
    safety: 'safe',
    patches: [{ op: 'set', at: apiVersion.path, value: 'node.k8s.io/v1' }],
    preferred: true,
  };
}

/** v1alpha1 kept the handler under `spec`; other fields that stand there are left to a human. */
function fromAlpha(apiVersion: Field<string>, resource: Resource): Fix | undefined {
  const view = fieldsOf<AlphaRuntimeClassFields>(resource);
  const spec = view.mapping('spec');
  const handler = spec.string('runtimeHandler')?.value;
  if (handler === undefined || spec.fields().length > 1) return undefined;
  return {
    title: say`Write node.k8s.io/v1, with the handler beside metadata`,
    safety: 'choice',
    why: say`The handler’s name must be one that the nodes’ container runtime is configured with.`,
    patches: [
      { op: 'set', at: apiVersion.path, value: 'node.k8s.io/v1' },
      { op: 'set', at: [...view.path, 'handler'], value: handler },
      { op: 'remove', at: spec.path },
    ],
    preferred: true,
  };
}

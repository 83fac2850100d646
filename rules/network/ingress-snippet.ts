import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import { annotationKey, annotationsOf } from '../../server/src/kubernetes/annotations.ts';
import type { Resource } from '../../server/src/kubernetes/resource.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';
import { isIngress } from '../ingresses.ts';

export default defineRule({
  id: 'ingress-snippet',
  title: 'NGINX configuration in an Ingress',
  severity: 'medium',
  kinds: ['Ingress'],
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['annotations'],
      *resource(resource) {
        if (!isIngress(resource)) return;
        const annotations = annotationsOf({ metadata: resource.view.mapping('metadata') });
        for (const annotation of annotations) {
          const draft = draftOf(annotation, resource);
          if (draft !== undefined) yield draft;
        }
      },
    },
  ],
});

const PREFIX = 'nginx.ingress.kubernetes.io/';

/** Annotations of ingress-nginx whose value is NGINX configuration. */
const SNIPPETS: readonly string[] = [
  'configuration-snippet',
  'server-snippet',
  'auth-snippet',
  'stream-snippet',
  'modsecurity-snippet',
];

/** Annotations whose value older versions copied into the configuration as it was. */
const INJECTABLE: readonly string[] = [
  'auth-url',
  'auth-tls-match-cn',
  'mirror-target',
  'mirror-host',
  'permanent-redirect',
];

function draftOf(annotation: Field<string>, resource: Resource): Draft | undefined {
  const key = annotationKey(annotation);
  const value = annotation.value.trim();
  const name = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
  if (SNIPPETS.includes(name) && value !== '') {
    return {
      at: annotation.keyPlace,
      message: say`Ingress "${resource.name ?? ''}" writes NGINX configuration, which can read the controller’s token and with it secrets of all namespaces. Remove ${name}.`,
      fixes: [removal(annotation, name)],
    };
  }
  // A URL, host or name that goes on behind the directive it stands in.
  if (!INJECTABLE.includes(name) || !/[;\n]/.test(value)) return undefined;
  return {
    at: annotation.valuePlace,
    severity: 'high',
    message: say`The ${name} of Ingress "${resource.name ?? ''}" ends its NGINX directive and adds others, up to code in the controller. Remove it, or all behind the first ; in it.`,
    fixes: [removal(annotation, name)],
  };
}

function removal(annotation: Field<string>, name: string): NonNullable<Draft['fixes']>[number] {
  return {
    title: say`Remove the annotation ${name}`,
    safety: 'choice',
    why: say`What it configured no longer applies: look for an annotation that does the same, or for a Gateway’s filter.`,
    patches: [{ op: 'remove', at: annotation.path }],
    preferred: true,
  };
}

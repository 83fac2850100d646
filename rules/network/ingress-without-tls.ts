import { defineRule } from '../../server/src/engine/defineRule.ts';
import { annotationKey, annotationsOf } from '../../server/src/kubernetes/annotations.ts';
import type { IngressFields } from '../../server/src/kubernetes/clusterFields.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import { say } from '../../server/src/text/say.ts';
import { isIngress } from '../ingresses.ts';

export default defineRule({
  id: 'ingress-without-tls',
  title: 'Ingress without TLS',
  severity: 'low',
  persona: 'auditor',
  kinds: ['Ingress'],
  fix: 'none',
  variants: [
    {
      since: 0,
      *resource(resource) {
        if (!isIngress(resource)) return;
        const spec = fieldsOf<IngressFields>(resource).mapping('spec');
        const annotations = annotationsOf({ metadata: resource.view.mapping('metadata') });
        if (!spec.exists || spec.items('tls').length > 0) return;
        if (annotations.some((annotation) => BRINGS_TLS.has(annotationKey(annotation)))) return;
        yield {
          at: spec.anchor,
          missing: true,
          message: say`Ingress "${resource.name ?? ''}" names no certificate: passwords and session cookies travel in the clear where nothing in front of it encrypts. Add spec.tls.`,
        };
      },
    },
  ],
});

/** Annotations by which a controller is given certificates without `spec.tls`. */
const BRINGS_TLS: ReadonlySet<string> = new Set([
  'alb.ingress.kubernetes.io/certificate-arn',
  'ingress.gcp.kubernetes.io/pre-shared-cert',
  'networking.gke.io/managed-certificates',
  'networking.gke.io/certmap',
  'appgw.ingress.kubernetes.io/appgw-ssl-certificate',
  'traefik.ingress.kubernetes.io/router.tls',
  'route.openshift.io/termination',
]);

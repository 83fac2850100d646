import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cve } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A Service of type ExternalName is a DNS alias. A proxy that follows one to `localhost` or to a link-local address connects to itself, or to the metadata service of its node, on behalf of whoever asks.',
  escape:
    'Publish the Service through an Ingress and ask the controller for it: it connects to its own administration port and passes you the answer, certificates and configuration included.',
  steps: [
    'Create a Service of type ExternalName for `localhost`, with the port of the controller’s administration interface.',
    'Create an Ingress or HTTPProxy that sends a host of yours to that Service.',
    'Ask for the host from outside: the controller asks itself and passes on the answer (CVE-2021-32783).',
    'Read secrets from it, or shut the controller down.',
  ],
  remedy:
    'Name the host that is really meant. For a program in the same pod no Service is needed; for one in the cluster, let the Service select its pods.',
  references: [
    cve('CVE-2021-32783'),
    {
      name: 'Kubernetes: ExternalName',
      url: 'https://kubernetes.io/docs/concepts/services-networking/service/#externalname',
    },
  ],
};
export default explanation;

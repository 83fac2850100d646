import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'create-workloads',
  title: 'Pods and workloads may be created',
  severity: 'high',
  power: POWERS['create-workloads'],
  says: ({ verbs, resources, reach }) => {
    const isOfRunningPods = !verbs.includes('create') && resources.every((name) => name === 'pods');
    if (isOfRunningPods) return IMAGES;
    return reach === 'cluster' ? IN_CLUSTER : IN_NAMESPACE;
  },
});

const IN_CLUSTER = say`a new pod may use any service account, Secret and volume of its namespace, and be privileged where Pod Security allows it. Limit it to a Role of one namespace.`;
const IN_NAMESPACE = say`a new pod may use any service account, Secret and volume of the namespace. Enforce Pod Security there, and keep what is mightier in other namespaces.`;
const IMAGES = say`a holder can put its own image into a running pod, and has that pod’s account and privileges. Allow pods/status, if that is enough.`;

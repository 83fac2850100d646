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

const IN_CLUSTER = say`its pods may use any account, Secret and volume of their namespace, and be privileged where Pod Security allows it. Use a Role of one namespace.`;
const IN_NAMESPACE = say`its pods may use any account, Secret and volume of the namespace. Enforce Pod Security there.`;
const IMAGES = say`a holder can put its own image into a running pod and has that pod’s account and privileges. Allow pods/status if that is enough.`;

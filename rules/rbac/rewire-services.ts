import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { permission } from '../powers.ts';

const WRITE = ['create', 'update', 'patch'];

export default forbidPermission({
  id: 'rewire-services',
  title: 'Traffic may be redirected',
  severity: 'medium',
  persona: 'pedantic',
  power: {
    able: say`redirect traffic`,
    permissions: [
      permission([''], ['endpoints', 'services/status'], WRITE, 'medium'),
      permission(['discovery.k8s.io'], ['endpointslices'], WRITE, 'medium'),
      permission([''], ['services'], WRITE, 'low'),
      permission(
        ['networking.k8s.io', 'extensions'],
        ['ingresses', 'networkpolicies'],
        WRITE,
        'low',
      ),
    ],
  },
  says: say`a holder can send others’ traffic to itself or open closed ways. Allow it only in the namespaces that need it.`,
});

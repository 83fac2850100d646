import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { permission } from '../powers.ts';

export default forbidPermission({
  id: 'write-role-bindings',
  title: 'Role bindings may be written',
  severity: 'medium',
  persona: 'pedantic',
  power: {
    able: say`hand on its own permissions`,
    permissions: [
      permission(
        ['rbac.authorization.k8s.io'],
        ['clusterrolebindings', 'rolebindings'],
        ['create', 'update', 'patch'],
        'medium',
      ),
    ],
  },
  says: say`a holder hands its permissions on to any account, with bind even more. Let whoever installs the workload write its bindings.`,
});

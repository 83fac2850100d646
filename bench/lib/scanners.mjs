import { findProgram } from '../../scripts/project/processes.mjs';

const KUBE_LINTER = [
  ...['privileged-container', 'privilege-escalation-container', 'run-as-non-root'],
  ...['host-network', 'host-pid', 'host-ipc', 'drop-net-raw-capability', 'docker-sock'],
  ...['sensitive-host-mounts', 'unsafe-sysctls', 'unsafe-proc-mount'],
];
const CHECKOV = [16, 17, 18, 19, 20, 23, 25, 26, 27, 28, 31, 37, 39].map((id) => `CKV_K8S_${id}`);

/**
 * Scanners that people install on their own, with `program` undefined where that is not on PATH.
 * Each is asked for its checks of pod security only, and for nothing from the network.
 */
export function scanners() {
  return SCANNERS.map((entry) => ({ ...entry, program: findProgram(entry.scanner) }));
}

const SCANNERS = [
  {
    scanner: 'kube-linter',
    compared: `${KUBE_LINTER.length} checks`,
    argsFor: (folders) => [
      ...['lint', '--do-not-auto-add-defaults', '--include', KUBE_LINTER.join(',')],
      ...folders,
    ],
  },
  {
    scanner: 'trivy',
    compared: 'all Kubernetes checks, first folder',
    argsFor: ([folder]) => [
      ...['config', '--misconfig-scanners', 'kubernetes', '--skip-check-update', folder],
    ],
  },
  {
    scanner: 'kubescape',
    compared: 'framework NSA, first folder',
    argsFor: ([folder]) => ['scan', 'framework', 'nsa', '--keep-local', folder],
  },
  {
    scanner: 'checkov',
    compared: `${CHECKOV.length} checks`,
    argsFor: (folders) => [
      ...['--framework', 'kubernetes', '--compact', '--quiet', '--skip-download'],
      ...['--check', CHECKOV.join(','), '--output', 'json'],
      ...folders.flatMap((folder) => ['--directory', folder]),
    ],
  },
];

import type { Reference } from '../server/src/engine/explanation.ts';

export const POD_SECURITY_STANDARDS: Reference = {
  name: 'Pod Security Standards',
  url: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
};

export const NSA_HARDENING_GUIDE: Reference = {
  name: 'NSA/CISA Kubernetes Hardening Guide 1.2',
  url: 'https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF',
};

export const CAPABILITIES_MANUAL: Reference = {
  name: 'capabilities(7)',
  url: 'https://man7.org/linux/man-pages/man7/capabilities.7.html',
};

export const RUNTIME_CLASS: Reference = {
  name: 'Kubernetes: Runtime Class',
  url: 'https://kubernetes.io/docs/concepts/containers/runtime-class/',
};

export const ASSIGNING_PODS: Reference = {
  name: 'Kubernetes: Assigning Pods to Nodes',
  url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/',
};

export const EPHEMERAL_CONTAINERS: Reference = {
  name: 'Kubernetes: Ephemeral Containers',
  url: 'https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/',
};

/** A recommendation of the CIS Kubernetes Benchmark 1.12: `cis('5.2.2')`. */
export function cis(recommendation: string): Reference {
  return {
    name: `CIS Kubernetes Benchmark 1.12, ${recommendation}`,
    url: 'https://www.cisecurity.org/benchmark/kubernetes',
  };
}

/** A technique of MITRE ATT&CK: `mitre('T1611')`, `mitre('T1552.001')`. */
export function mitre(technique: string): Reference {
  return {
    name: `MITRE ATT&CK ${technique}`,
    url: `https://attack.mitre.org/techniques/${technique.replace('.', '/')}/`,
  };
}

export function cve(id: `CVE-${string}`): Reference {
  return { name: id, url: `https://nvd.nist.gov/vuln/detail/${id}` };
}

export const RBAC_GOOD_PRACTICES: Reference = {
  name: 'Kubernetes: Role Based Access Control Good Practices',
  url: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
};

export const SERVICE_ACCOUNTS: Reference = {
  name: 'Kubernetes: Configure Service Accounts for Pods',
  url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
};

export const APP_ARMOR_TUTORIAL: Reference = {
  name: 'Kubernetes: restrict a container with AppArmor',
  url: 'https://kubernetes.io/docs/tutorials/security/apparmor/',
};

export const IMAGES: Reference = {
  name: 'Kubernetes: images',
  url: 'https://kubernetes.io/docs/concepts/containers/images/',
};

export const NETWORK_POLICIES: Reference = {
  name: 'Kubernetes: network policies',
  url: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
};

export const SECRETS: Reference = {
  name: 'Kubernetes: good practices for Secrets',
  url: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
};

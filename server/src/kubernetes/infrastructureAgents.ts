import { agentsOf } from './nodeAgentClasses.ts';
import type { KnownAgent } from './nodeAgentClasses.ts';

/** Whatever driver it is, the registrar beside it says that it is one. */
export const REGISTRAR: KnownAgent = {
  agentClass: 'storage-driver',
  name: 'csi-node-driver-registrar',
  images: ['csi-node-driver-registrar'],
};

/**
 * Agents that give pods their network, storage and devices.
 * Sources: the manifests and charts that the projects publish, as of 2026.
 */
export const INFRASTRUCTURE_AGENTS: readonly KnownAgent[] = [
  ...agentsOf('network-plugin', [
    {
      name: 'cilium',
      images: ['cilium', 'cilium-envoy', 'cilium/startup-script', 'mirrored-cilium-cilium'],
      // Its init containers enter the node’s cgroup and mount namespaces.
      settings: ['SYS_PTRACE'],
    },
    {
      name: 'calico',
      images: [
        ...['calico/node', 'calico/cni', 'calico/calico', 'calico/pod2daemon-flexvol'],
        ...['mirrored-calico-node', 'mirrored-calico-cni', 'hardened-calico'],
        'mirrored-calico-pod2daemon-flexvol',
      ],
      writes: ['/run/nodeagent', '/usr/libexec/kubernetes/kubelet-plugins'],
    },
    {
      name: 'flannel',
      images: [
        ...['flannel', 'flannel-cni-plugin', 'mirrored-flannelcni-flannel', 'hardened-flannel'],
        ...['mirrored-flannel-flannel', 'mirrored-flannel-flannel-cni-plugin'],
      ],
    },
    {
      name: 'amazon-vpc-cni-k8s',
      images: ['amazon-k8s-cni', 'amazon-k8s-cni-init', 'aws-network-policy-agent'],
      writes: ['/run/aws-node', '/var/log/aws-routed-eni'],
    },
    {
      name: 'azure-cni',
      images: ['azure-cni', 'azure-cns', 'azure-npm', 'azure-ipam'],
      writes: ['/run/azure-vnet', '/run/azure-cns'],
    },
    {
      name: 'antrea',
      images: ['antrea-agent-ubuntu', 'antrea-agent-ubi', 'antrea-ubuntu', 'antrea-ubi'],
    },
    { name: 'weave', images: ['weave-kube', 'weave-npc'], settings: ['hostPID'] },
    { name: 'kube-router', images: ['kube-router'], settings: ['hostPID'] },
    {
      name: 'kube-ovn',
      images: ['kube-ovn'],
      settings: ['hostPID', 'SYS_NICE', 'SYS_PTRACE'],
      writes: ['/etc/openvswitch', '/etc/origin/ovn', '/run/ovn', '/var/log/ovn'],
    },
    {
      name: 'multus',
      images: ['multus-cni', 'hardened-multus-cni'],
      // It runs the other plugins in the node’s root directory.
      settings: ['hostPID', 'runtime-socket'],
      writes: ['/', '/run', '/var/lib/kubelet'],
    },
    { name: 'whereabouts', images: ['whereabouts'] },
    { name: 'kindnet', images: ['kindnetd'] },
    { name: 'terway', images: ['terway'] },
    { name: 'istio-cni', images: ['istio/install-cni', 'istio/ztunnel'], writes: ['/run/ztunnel'] },
    { name: 'linkerd-cni', images: ['linkerd/cni-plugin'] },
  ]),
  ...agentsOf('network-service', [
    { name: 'kube-proxy', images: ['kube-proxy', 'kube-proxy-amd64'] },
    { name: 'node-local-dns', images: ['k8s-dns-node-cache'] },
    { name: 'metallb', images: ['metallb/speaker', 'frrouting/frr', 'metallb/frr-k8s'] },
    { name: 'kube-vip', images: ['kube-vip'] },
    { name: 'ip-masq-agent', images: ['ip-masq-agent', 'ip-masq-agent-amd64'] },
  ]),
  ...agentsOf('storage-driver', [
    { name: 'aws-ebs-csi-driver', images: ['aws-ebs-csi-driver'] },
    {
      name: 'aws-efs-csi-driver',
      images: ['aws-efs-csi-driver'],
      writes: ['/run/efs', '/etc/amazon/efs', '/var/amazon/efs'],
    },
    { name: 'gcp-pd-csi', images: ['gcp-compute-persistent-disk-csi-driver'] },
    { name: 'azuredisk', images: ['azuredisk-csi'], reads: ['/etc/kubernetes'] },
    { name: 'azurefile', images: ['azurefile-csi'], reads: ['/etc/kubernetes'] },
    { name: 'ceph', images: ['cephcsi', 'rook/ceph'], writes: ['/var/lib/rook', '/run/udev'] },
    {
      name: 'secrets-store',
      images: ['csi-secrets-store/driver'],
      writes: ['/etc/kubernetes/secrets-store-csi-providers'],
    },
    { name: 'cinder', images: ['cinder-csi-plugin', 'manila-csi-plugin'] },
    { name: 'csi-driver-nfs', images: ['nfsplugin'] },
    { name: 'csi-driver-smb', images: ['smbplugin'] },
    { name: 'csi-hostpath', images: ['hostpathplugin'] },
    { name: 'vsphere', images: ['csi-vsphere/driver'] },
    { name: 'digitalocean', images: ['do-csi-plugin'] },
    { name: 'hcloud', images: ['hcloud-csi-driver'] },
    {
      name: 'longhorn',
      images: ['longhorn-manager', 'longhorn-share-manager'],
      reads: ['/boot', '/etc'],
    },
    {
      name: 'openebs',
      images: ['zfs-driver', 'lvm-driver', 'node-disk-manager', 'mayastor-io-engine'],
    },
    // It runs the node’s own tools for iSCSI and NFS there.
    { name: 'trident', images: ['trident'], writes: ['/'] },
    { name: 'juicefs', images: ['juicefs-csi-driver'] },
    { name: 'topolvm', images: ['topolvm', 'topolvm-with-sidecar'] },
    { name: 'calico', images: ['calico/csi', 'calico/node-driver-registrar'] },
  ]),
  ...agentsOf('device-plugin', [
    { name: 'amdgpu', images: ['rocm/k8s-device-plugin'] },
    {
      name: 'nvidia',
      images: [
        ...['k8s-device-plugin', 'gpu-feature-discovery', 'nvidia/driver', 'container-toolkit'],
        ...['k8s-driver-manager', 'gpu-operator-validator', 'k8s-mig-manager', 'dcgm'],
        ...['dcgm-exporter', 'nvidia-gpu-device-plugin', 'cos-nvidia-installer'],
      ],
      settings: ['hostIPC'],
      // The toolkit names its runtime in the configuration of the node’s.
      writes: [
        '/etc/containerd',
        '/etc/docker',
        '/etc/crio',
        '/usr/local/nvidia',
        '/home/kubernetes',
      ],
    },
    {
      name: 'intel-device-plugins',
      images: ['intel-gpu-plugin', 'intel-qat-plugin', 'intel-sgx-plugin', 'intel-fpga-plugin'],
      writes: ['/etc/kubernetes/node-feature-discovery'],
    },
    { name: 'sriov-network-device-plugin', images: ['sriov-network-device-plugin'] },
    { name: 'k8s-rdma-shared-dev-plugin', images: ['k8s-rdma-shared-dev-plugin'] },
    { name: 'generic-device-plugin', images: ['generic-device-plugin', 'smarter-device-manager'] },
  ]),
];

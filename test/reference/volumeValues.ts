import fc from 'fast-check';
import { either, oneOf } from './fieldValues.ts';

/** One source a volume or none: the API refuses two before Pod Security sees the pod. */
export const volume = either(
  oneOf(
    { name: 'v', configMap: { name: 'a' } },
    { name: 'v', csi: { driver: 'a' } },
    { name: 'v', downwardAPI: { items: [] } },
    { name: 'v', emptyDir: {} },
    { name: 'v', ephemeral: { volumeClaimTemplate: { spec: {} } } },
    { name: 'v', image: { reference: 'a' } },
    { name: 'v', persistentVolumeClaim: { claimName: 'a' } },
    { name: 'v', projected: { sources: [] } },
    { name: 'v', secret: { secretName: 'a' } },
    { name: 'v', secret: {} },
    { name: 'v' },
    { name: 'v', hostPath: null },
    { name: 'v', hostPath: null, nfs: null, configMap: { name: 'a' } },
    { name: 'v', emptyDir: null },
    // The API server drops fields that it does not know, and keys differ by case.
    { name: 'v', hostpath: { path: '/' } },
    { name: 'v', NFS: { server: 'a', path: '/' }, noSuchSource: {} },
    {},
    null,
  ),
  fc.oneof(
    oneOf(
      { name: 'v', hostPath: { path: '/' } },
      { name: 'v', hostPath: { path: '/var/run/docker.sock', type: 'Socket' } },
      { name: 'v', hostPath: {} },
    ),
    oneOf(
      { name: 'v', gcePersistentDisk: { pdName: 'a' } },
      { name: 'v', awsElasticBlockStore: { volumeID: 'a' } },
      { name: 'v', gitRepo: { repository: 'a' } },
      { name: 'v', nfs: { server: 'a', path: '/' } },
      { name: 'v', nfs: {}, emptyDir: null },
      { name: 'v', iscsi: { targetPortal: 'a', iqn: 'a', lun: 0 } },
      { name: 'v', glusterfs: { endpoints: 'a', path: '/' } },
      { name: 'v', rbd: { monitors: ['a'], image: 'a' } },
      { name: 'v', flexVolume: { driver: 'a' } },
      { name: 'v', cinder: { volumeID: 'a' } },
      { name: 'v', cephfs: { monitors: ['a'] } },
      { name: 'v', flocker: { datasetName: 'a' } },
      { name: 'v', fc: { targetWWNs: ['a'], lun: 0 } },
      { name: 'v', azureFile: { secretName: 'a', shareName: 'a' } },
      { name: 'v', vsphereVolume: { volumePath: 'a' } },
      { name: 'v', quobyte: { registry: 'a', volume: 'a' } },
      { name: 'v', azureDisk: { diskName: 'a', diskURI: 'a' } },
      { name: 'v', photonPersistentDisk: { pdID: 'a' } },
      { name: 'v', portworxVolume: { volumeID: 'a' } },
      { name: 'v', scaleIO: { gateway: 'a', system: 'a' } },
      { name: 'v', storageos: {} },
    ),
  ),
);

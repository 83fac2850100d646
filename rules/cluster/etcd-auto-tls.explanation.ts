import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'With automatic TLS etcd signs a certificate for itself at every start. It encrypts, and proves nothing.',
  escape:
    'Answer in etcd’s place: nobody can verify the certificate, so nobody notices, and the API server hands over what it stores.',
  steps: [
    'Stand between the API server and etcd, or between two members, by ARP or DNS.',
    'Present any certificate: clients had to switch verification off.',
    'Read and change what is stored.',
  ],
  remedy: 'Remove the flag and give etcd certificates of an authority of its own.',
  references: [
    cis('2.3'),
    cis('2.6'),
    {
      name: 'etcd: Transport security model',
      url: 'https://etcd.io/docs/latest/op-guide/security/',
    },
  ],
};
export default explanation;

import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'With Overrides a claim replaces variables or volumes that the template’s author set, such as a proxy’s address or a read-only volume.',
  escape: 'Claim a sandbox with an HTTPS_PROXY or a volume of your own.',
  remedy: 'Leave both policies at Disallowed, or set Allowed where claims only add.',
  references: [{ name: 'Agent Sandbox', url: 'https://github.com/kubernetes-sigs/agent-sandbox' }],
};
export default explanation;

import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cve } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Kubernetes reads U+0085, U+2028 and U+2029 as line breaks, which also end a comment; editors and review tools show one line. What follows is live although it looks like part of the line.',
  escape:
    'Put a hidden line break into a comment and `hostPID: true` or `privileged: true` behind it: the reviewer sees a comment, the cluster runs the setting.',
  remedy: 'Delete the character, or write an ordinary line break where one is meant.',
  references: [
    { name: 'YAML 1.1, line break characters', url: 'https://yaml.org/spec/1.1/' },
    { name: 'Trojan Source', url: 'https://trojansource.codes/' },
    cve('CVE-2021-42574'),
  ],
};
export default explanation;

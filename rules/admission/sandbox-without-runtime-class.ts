import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { sandboxVariants } from '../sandboxTemplate.ts';

export default defineRule({
  id: 'sandbox-without-runtime-class',
  title: 'Sandbox for untrusted code on the node’s own kernel',
  severity: 'medium',
  fix: 'none',
  ...sandboxVariants(function* (spec, name) {
    const pod = spec.mapping('podTemplate').mapping('spec');
    if (!pod.exists || pod.field('runtimeClassName') !== undefined) return;
    yield {
      at: pod.anchor,
      missing: true,
      message: say`Sandboxes of "${name}" share the node’s kernel with the code that they are meant to contain. Set runtimeClassName to a class of gVisor or Kata Containers.`,
    };
  }),
});

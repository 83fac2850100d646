import { defineRule } from '../../server/src/engine/defineRule.ts';
import { hostPathVolumesOf } from '../../server/src/kubernetes/hostPathVolumes.ts';
import { say } from '../../server/src/text/say.ts';

/** What asks for the same without making it. */
const EXISTING: ReadonlyMap<string, string> = new Map([
  ['DirectoryOrCreate', 'Directory'],
  ['FileOrCreate', 'File'],
]);

export default defineRule({
  id: 'host-path-created',
  title: 'hostPath that is made where it is missing',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['hostPath'],
      *pod(pod) {
        for (const { volume, path } of hostPathVolumesOf(pod)) {
          const type = volume.mapping('hostPath').string('type');
          const existing = EXISTING.get(type?.value ?? '');
          if (type === undefined || path === undefined || existing === undefined) continue;
          yield {
            at: type.valuePlace,
            message: say`The kubelet makes ${path.value} as root on every node where it is missing, a mistyped path included. Make it with the node and ask for type ${existing}.`,
            fixes: [
              {
                title: say`Ask for an existing path: type ${existing}`,
                safety: 'choice',
                why: say`The pod does not start on nodes where the path is missing.`,
                patches: [{ op: 'set', at: type.path, value: existing }],
                preferred: true,
              },
            ],
          };
        }
      },
    },
  ],
});

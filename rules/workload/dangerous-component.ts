import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import { repositoryOf } from '../../server/src/kubernetes/imageReference.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import { COMPONENTS } from '../components.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'dangerous-component',
  title: 'Component that is known to be dangerous',
  severity: 'high',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['image'],
      *container(container) {
        const image = container.view.string('image');
        if (image === undefined) return;
        const repository = repositoryOf(image.value) ?? '';
        const component = COMPONENTS.find(({ images }) => images.includes(repository));
        if (component !== undefined) {
          yield {
            at: image.valuePlace,
            severity: component.severity,
            message: component.messageOf(container.name),
          };
        } else if (GIT_SYNC.includes(repository)) yield* gitChosenByEnvironment(container);
      },
    },
  ],
});

const GIT_SYNC = ['registry.k8s.io/git-sync/git-sync', 'k8s.gcr.io/git-sync/git-sync'];

function* gitChosenByEnvironment(container: Container): Iterable<Draft> {
  for (const variable of container.view.items('env')) {
    const name = variable.string('name');
    if (name?.value !== 'GITSYNC_GIT') continue;
    yield {
      at: name.valuePlace,
      message: say`Container "${container.name}" lets GITSYNC_GIT choose the program that git-sync runs: whoever sets it runs commands there, with its keys. Remove the variable.`,
    };
  }
}

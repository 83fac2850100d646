import { KNOWN_SANDBOXES } from '../fixes/runtimeClass.ts';
import { resourcesOf } from '../kubernetes/resource.ts';
import type { RuntimeClassSetting } from '../config/settings.ts';
import type { OpenFile } from './openFiles.ts';
import type { RuntimeClassChoice } from './protocol.ts';
import { textIn } from '../text/say.ts';
import type { Language } from '../text/language.ts';

/**
 * The RuntimeClasses that a pod can be given, the likeliest to exist first: those in open files,
 * those configured, then the sandboxes under the names of their documentation.
 */
export function runtimeClassChoices(
  files: readonly OpenFile[],
  configured: readonly RuntimeClassSetting[],
  language: Language,
): readonly RuntimeClassChoice[] {
  const choices = [
    ...files.flatMap(declaredIn),
    ...configured.map(({ name, description }) => ({
      name,
      description: description ?? 'from the settings',
    })),
    ...KNOWN_SANDBOXES.map(({ name, description }) => ({
      name,
      description: textIn(language, description),
    })),
  ];
  const byName = new Map<string, RuntimeClassChoice>();
  for (const choice of choices) if (!byName.has(choice.name)) byName.set(choice.name, choice);
  return [...byName.values()];
}

function declaredIn({ uri, analysis }: OpenFile): readonly RuntimeClassChoice[] {
  const file = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  return analysis.documents
    .flatMap((document) => resourcesOf(document))
    .flatMap(({ group, kind, name }) =>
      group === 'node.k8s.io' && kind === 'RuntimeClass' && name !== undefined
        ? [{ name, description: `declared in ${file}` }]
        : [],
    );
}

import { KNOWN_SANDBOXES } from '../fixes/runtimeClass.ts';
import { resourcesOf } from '../kubernetes/resource.ts';
import type { RuntimeClassSetting } from '../config/settings.ts';
import type { OpenFile } from './openFiles.ts';
import type { RuntimeClassChoice } from './protocol.ts';
import { say, textIn } from '../text/say.ts';
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
    ...files.flatMap((file) => declaredIn(file, language)),
    ...configured.map(({ name, description }) => ({
      name,
      description: description ?? textIn(language, say`from the settings`),
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

function declaredIn(
  { uri, analysis }: OpenFile,
  language: Language,
): readonly RuntimeClassChoice[] {
  const file = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  const description = textIn(language, say`declared in ${file}`);
  return analysis.documents
    .flatMap((document) => resourcesOf(document))
    .flatMap(({ group, kind, name }) =>
      group === 'node.k8s.io' && kind === 'RuntimeClass' && name !== undefined
        ? [{ name, description }]
        : [],
    );
}

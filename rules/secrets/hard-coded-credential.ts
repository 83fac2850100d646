import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import { annotationKey, annotationsOf } from '../../server/src/kubernetes/annotations.ts';
import type { ConfigMapFields } from '../../server/src/kubernetes/clusterFields.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import type { Resource } from '../../server/src/kubernetes/resource.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';
import { isCredential, isUrlWithPassword, tokenIn } from '../credentials.ts';

export default defineRule({
  id: 'hard-coded-credential',
  title: 'Credential in the manifest',
  severity: 'high',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['env', 'command', 'args', 'annotations', 'data'],
      *container(container) {
        yield* draftsOf(variablesOf(container));
        yield* draftsOf(argumentsOf(container));
      },
      *pod({ metadata, resource }) {
        // A Pod’s own annotations are those of the object.
        if (metadata.node === resource.view.mapping('metadata').node) return;
        yield* draftsOf(annotationsIn({ metadata }));
      },
      *resource(resource) {
        yield* draftsOf(annotationsIn({ metadata: resource.view.mapping('metadata') }));
        if (resource.kind === 'ConfigMap' && resource.group === '')
          yield* draftsOf(dataOf(resource));
      },
    },
  ],
});

/** A text of the manifest that may hold a credential. */
interface Written {
  readonly field: Field<string>;
  /** What it is called, as the beginning of a sentence. */
  readonly what: Text;
  /** A name that can say that it is one, with the part of the text that is so named. */
  readonly named?: { readonly name: string; readonly value: string };
}

function* draftsOf(texts: Iterable<Written>): Iterable<Draft> {
  for (const { field, what, named } of texts) {
    const token = tokenIn(field.value);
    const at = field.valuePlace;
    if (token !== undefined) {
      yield {
        at,
        message: say`${what} holds ${token}: whoever reads the manifest has it, and so does its history. Revoke it and take the new one from a Secret.`,
      };
    } else if (named !== undefined && isNamedCredential(named)) {
      yield {
        at,
        severity: 'medium',
        message: say`${what} holds a credential in the clear: whoever reads the manifest has it, and so does its history. Change it and take the new one from a Secret.`,
      };
    }
  }
}

function isNamedCredential({ name, value }: NonNullable<Written['named']>): boolean {
  return isCredential(name, value) || isUrlWithPassword(value);
}

function variablesOf(container: Container): readonly Written[] {
  return container.view.items('env').flatMap((variable) => {
    const field = variable.string('value');
    const name = variable.string('name')?.value ?? '';
    if (field === undefined) return [];
    const what = say`Variable "${name}" of container "${container.name}"`;
    return [{ field, what, named: { name, value: field.value } }];
  });
}

/** Flags that give their value behind an equals sign: `--password=…`. */
function argumentsOf(container: Container): readonly Written[] {
  const fields = [...container.view.strings('command'), ...container.view.strings('args')];
  const what = say`An argument of container "${container.name}"`;
  return fields.map((field) => {
    const flag = /^--?(?<name>[\w.-]+)=(?<value>\S+)$/.exec(field.value)?.groups;
    return {
      field,
      what,
      ...(flag && { named: { name: flag['name'] ?? '', value: flag['value'] ?? '' } }),
    };
  });
}

function annotationsIn(annotated: Parameters<typeof annotationsOf>[0]): readonly Written[] {
  return annotationsOf(annotated).map((field) => ({
    field,
    what: say`Annotation ${annotationKey(field)}`,
  }));
}

/** Files stand here, too: only what is one line can be a value with a name. */
function dataOf(resource: Resource): readonly Written[] {
  const data = fieldsOf<ConfigMapFields>(resource).mapping('data');
  return data.fields().flatMap(({ path }) => {
    const name = String(path.at(-1));
    const field = data.string(name);
    if (field === undefined) return [];
    const what = say`Key "${name}" of ConfigMap "${resource.name ?? ''}"`;
    const isLine = !field.value.trim().includes('\n');
    return [{ field, what, ...(isLine && { named: { name, value: field.value } }) }];
  });
}

import type { Fix } from '../server/src/engine/fix.ts';
import type { Draft } from '../server/src/engine/rule.ts';
import { componentIn } from '../server/src/kubernetes/componentFlags.ts';
import type { Component, ComponentName, Flag } from '../server/src/kubernetes/componentFlags.ts';
import type { Pod } from '../server/src/kubernetes/pod.ts';
import { say } from '../server/src/text/say.ts';
import type { Text } from '../server/src/text/say.ts';

type Said = Pick<Draft, 'message' | 'severity' | 'fixes'>;
type Kind = Pick<Fix, 'safety'> & { readonly why: Text };

/** The containers of a pod that run one of these programs, in their order. */
export function componentsIn(pod: Pod, names: readonly ComponentName[]): readonly Component[] {
  return pod.containers.flatMap((container) => {
    const component = componentIn(container);
    return component !== undefined && names.includes(component.name) ? [component] : [];
  });
}

/** A finding at the argument that holds a flag's value. */
export function aboutFlag({ container }: Component, flag: Flag, said: Said): Draft {
  return { at: flag.argument.valuePlace, container, ...said };
}

/** A finding about a flag that is not given. */
export function aboutMissingFlag({ anchor, container }: Component, said: Said): Draft {
  return { at: anchor, missing: true, container, ...said };
}

/** Gives a flag its value: in the argument that holds it now, else in one more argument. */
export function settingFlag(
  component: Component,
  name: string,
  value: string,
  { safety, why }: Kind,
): Fix {
  const flag = component.flags.get(name)?.at(-1);
  const written = `--${name}=${value}`;
  return {
    title: say`Write ${written}`,
    safety,
    why,
    patches: [
      {
        op: 'set',
        at: flag?.argument.path ?? component.end,
        value: flag?.nameArgument === undefined ? written : value,
      },
    ],
    preferred: true,
  };
}

/** Takes a flag off the command line. */
export function removingFlag(flag: Flag, { safety, why }: Kind): Fix {
  const words =
    flag.nameArgument === undefined ? [flag.argument] : [flag.nameArgument, flag.argument];
  return {
    title: say`Remove ${`--${flag.name}`}`,
    safety,
    why,
    patches: words.map(({ path }) => ({ op: 'remove', at: path })),
    preferred: true,
  };
}

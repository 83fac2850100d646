import { analyze } from '../../server/src/engine/analyze.ts';
import type { Analysis, AnalysisOptions } from '../../server/src/engine/analyze.ts';
import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, Rule } from '../../server/src/engine/rule.ts';
import type { Container, Pod } from '../../server/src/kubernetes/pod.ts';
import { BUILT_IN_WORKLOADS } from '../../server/src/kubernetes/workloads.ts';
import { say } from '../../server/src/text/say.ts';
import { plain } from '../../server/src/text/say.ts';

/** A rule with nothing but what a test is about. */
export function ruleOf(id: string, parts: Partial<Rule>): Rule {
  return defineRule({
    id,
    title: id,
    severity: 'high',
    fix: 'none',
    variants: [],
    ...parts,
  });
}

/** Speaks at the value of `image`, with a fix that removes it. */
export function imageRule(id: string, parts: Partial<Rule> = {}, draft: Partial<Draft> = {}): Rule {
  return ruleOf(id, {
    variants: [
      {
        since: 0,
        *container(container) {
          const image = container.view.string('image');
          if (image === undefined) return;
          yield {
            at: image.valuePlace,
            message: plain(id),
            fixes: [
              { title: plain(id), safety: 'safe', patches: [{ op: 'remove', at: image.path }] },
            ],
            ...draft,
          };
        },
      },
    ],
    ...parts,
  });
}

/** Speaks when a container has no `image`, at the nearest place that is written. */
export const MISSING_IMAGE = ruleOf('missing-image', {
  variants: [
    {
      since: 0,
      *container({ view }: Container) {
        if (view.string('image') === undefined)
          yield { at: view.anchor, message: say``, missing: true };
      },
    },
  ],
});

export const HOST_PID = ruleOf('host-pid', {
  variants: [
    {
      since: 0,
      *pod({ spec }: Pod) {
        const field = spec.boolean('hostPID');
        if (field?.value === true) yield { at: field.valuePlace, message: say`` };
      },
    },
  ],
});

export function analyzeWith(
  rules: readonly Rule[],
  text: string,
  options: Partial<AnalysisOptions> = {},
): Analysis {
  const defaults: AnalysisOptions = {
    rules,
    version: 37,
    profile: 'restricted',
    persona: 'regular',
    grades: new Map(),
    workloads: BUILT_IN_WORKLOADS,
  };
  return analyze(text, { ...defaults, ...options });
}

/** `rule-id at the text it covers`, in the order of the findings. */
export function found({ findings }: Analysis, text: string): readonly string[] {
  return findings.map(({ ruleId, at }) => `${ruleId} at ${text.slice(at.start, at.end)}`);
}

import type { Container } from '../kubernetes/pod.ts';
import type { Resource } from '../kubernetes/resource.ts';
import type { Span } from '../text/span.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Place } from '../yaml/node.ts';
import type { Finding, Grade, Related, Subject } from './finding.ts';
import { gradeOf } from './finding.ts';
import type { Draft, Rule } from './rule.ts';
import { say } from '../text/say.ts';

/** A draft with the rule that made it and what it is about. */
export interface Yield {
  readonly rule: Rule;
  readonly draft: Draft;
  readonly resource: Resource | undefined;
  readonly container?: Container;
}

interface Circumstances {
  readonly document: YamlDocument;
  readonly index: number;
  readonly text: string;
  readonly grades: ReadonlyMap<string, Grade | 'off'>;
}

/** Makes findings of what the rules yielded for one document, in the order of their places. */
export function findingsOf(
  yields: readonly Yield[],
  circumstances: Circumstances,
): readonly Finding[] {
  const { document } = circumstances;
  return withoutSuperseded(yields)
    .filter(({ draft }) => isCertain(draft, document))
    .map((entry) => findingOf(entry, circumstances))
    .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

/** In a broken document only what is written before the first error is certain. */
function isCertain(draft: Draft, document: YamlDocument): boolean {
  if (document.brokenAt === undefined) return true;
  return draft.missing !== true && draft.at.span.end <= document.brokenAt;
}

/** A specific finding replaces the general one on its span and keeps that one's level. */
function withoutSuperseded(yields: readonly Yield[]): readonly Yield[] {
  if (!yields.some(({ rule }) => rule.supersedes !== undefined)) return yields;
  const byPlace = new Map<string, Yield[]>();
  for (const entry of yields) {
    const key = placeKey(entry.draft.at);
    const group = byPlace.get(key);
    if (group === undefined) byPlace.set(key, [entry]);
    else group.push(entry);
  }
  return yields.flatMap((entry) => {
    const group = byPlace.get(placeKey(entry.draft.at)) ?? [];
    if (group.some(({ rule }) => rule.supersedes?.includes(entry.rule.id))) return [];
    if ((entry.draft.level ?? entry.rule.level) !== undefined) return [entry];
    const general = group.find(({ rule }) => entry.rule.supersedes?.includes(rule.id));
    if (general === undefined) return [entry];
    return [{ ...entry, draft: { ...levelOf(general), ...entry.draft } }];
  });
}

function levelOf({ rule, draft }: Yield): Pick<Draft, 'level' | 'control'> {
  const level = draft.level ?? rule.level;
  const control = draft.control ?? rule.control;
  return { ...(level && { level }), ...(control && { control }) };
}

function placeKey(place: Place): string {
  return `${place.span.start}:${place.span.end}:${place.use?.start ?? ''}`;
}

function findingOf(entry: Yield, circumstances: Circumstances): Finding {
  const { rule, draft, resource } = entry;
  const { document, index, text, grades } = circumstances;
  const severity = draft.severity ?? rule.severity;
  const configured = grades.get(rule.id);
  return {
    ruleId: rule.id,
    severity,
    grade: configured === undefined || configured === 'off' ? gradeOf(severity) : configured,
    level: draft.level ?? rule.level,
    control: draft.control ?? rule.control,
    message: draft.message,
    at: onOneLine(draft.at.use ?? draft.at.span, text),
    missing: draft.missing === true,
    related: relatedOf(draft, text),
    gathers: gathersOf(draft, text),
    isPath: rule.isPath === true,
    subject: subjectOf(resource, draft.container ?? entry.container),
    fixes: document.brokenAt === undefined ? (draft.fixes ?? []) : [],
    document: index,
  };
}

function relatedOf(draft: Draft, text: string): readonly Related[] {
  const related = (draft.related ?? []).map(({ message, at }) => ({
    message,
    at: onOneLine(at.use ?? at.span, text),
  }));
  if (draft.at.use === undefined) return related;
  const behindAlias = {
    message: say`Written here, behind the anchor.`,
    at: onOneLine(draft.at.span, text),
  };
  return [...related, behindAlias];
}

function gathersOf({ gathers }: Draft, text: string): Finding['gathers'] {
  if (gathers === undefined) return undefined;
  const { at, ...others } = gathers;
  return at === undefined
    ? others
    : { ...others, at: at.map(({ span, use }) => onOneLine(use ?? span, text)) };
}

function onOneLine(span: Span, text: string): Span {
  for (let offset = span.start; offset < span.end; offset++) {
    const code = text.charCodeAt(offset);
    if ((code === 10 || code === 13) && offset > span.start)
      return { start: span.start, end: offset };
  }
  return span;
}

function subjectOf(resource: Resource | undefined, container: Container | undefined): Subject {
  return {
    apiVersion: resource?.apiVersion ?? '',
    kind: resource?.kind ?? '',
    namespace: resource?.namespace,
    name: resource?.name,
    container: container?.name,
    path: resource?.view.path ?? [],
  };
}

import type { Span } from '../text/span.ts';
import { AliasBudget } from './aliasBudget.ts';
import type { ReadProblem } from './document.ts';
import type { Entry, Node, Place, ScalarNode } from './node.ts';
import { MAXIMUM_DEPTH, type Parsed } from './parser.ts';
import { Refusals } from './refusals.ts';
import {
  keyText,
  type Resolved,
  resolvePlain,
  resolveTagged,
  scalarValue,
} from './resolveScalar.ts';
import type {
  SyntaxAlias,
  SyntaxMapping,
  SyntaxNode,
  SyntaxPair,
  SyntaxScalar,
  SyntaxSequence,
} from './syntax.ts';
import { say } from '../text/say.ts';

const NO_ENTRIES: readonly Entry[] = [];
const MERGE_TAG = 'tag:yaml.org,2002:merge';

/** A document's meaning, and what in it kubectl refuses although the text is well-formed. */
export interface Composed {
  /** Undefined when the aliases expand to more than kubectl allows, or too deep for us. */
  readonly root: Node | undefined;
  readonly problems: readonly ReadProblem[];
}

/**
 * Resolves scalars, aliases, merges and duplicate keys as go-yaml v2 and sigs.k8s.io/yaml do. What
 * cannot be resolved is left out of the tree and reported; the rest stays.
 */
export function compose(parsed: Parsed, text: string): Composed {
  if (parsed.root === undefined) return { root: undefined, problems: [] };
  const composer = new Composer(parsed, text);
  const tree = composer.node(parsed.root, { use: undefined, depth: 0 });
  const root = composer.isAborted ? undefined : tree;
  return { root, problems: composer.problems(root) };
}

/** Where a node is met: the outermost alias on the way, and the collections around it. */
interface Within {
  readonly use: Span | undefined;
  readonly depth: number;
}

class Composer {
  isAborted = false;
  readonly #parsed: Parsed;
  readonly #refusals: Refusals;
  /** Anchored collections around the current node. */
  readonly #open = new Set<SyntaxNode>();
  readonly #budget = new AliasBudget();

  constructor(parsed: Parsed, text: string) {
    this.#parsed = parsed;
    this.#refusals = new Refusals(text);
  }

  problems(root: Node | undefined): readonly ReadProblem[] {
    return this.#refusals.in(root);
  }

  node(syntax: SyntaxNode, within: Within): Node | undefined {
    this.#count(syntax, within);
    if (this.isAborted) return undefined;
    switch (syntax.kind) {
      case 'scalar':
        return this.#scalar(syntax, within);
      case 'alias':
        return this.#alias(syntax, within);
      case 'sequence':
        return this.#sequence(syntax, within);
      case 'mapping': {
        const entries = new Map<string, Entry>();
        this.#fill(entries, syntax, within, false);
        return { kind: 'mapping', span: syntax.span, use: within.use, syntax, entries };
      }
    }
  }

  #alias(syntax: SyntaxAlias, within: Within): Node | undefined {
    const target = this.#target(syntax);
    if (target === undefined) return undefined;
    this.#budget.enter();
    const node = this.node(target, { use: within.use ?? syntax.span, depth: within.depth });
    this.#budget.leave();
    return node;
  }

  #sequence(syntax: SyntaxSequence, within: Within): Node | undefined {
    if (this.#isTooDeep(syntax, within)) return undefined;
    if (syntax.anchor !== undefined) this.#open.add(syntax);
    const inner = { use: within.use, depth: within.depth + 1 };
    const items: Node[] = [];
    for (const item of syntax.items) {
      const node = this.node(item.value, inner);
      if (node !== undefined) items.push(node);
      if (this.isAborted) return undefined;
    }
    this.#open.delete(syntax);
    return { kind: 'sequence', span: syntax.span, use: within.use, syntax, items };
  }

  /** Adds a mapping's entries in their order, those of merge keys among them: the last one wins. */
  #fill(entries: Map<string, Entry>, syntax: SyntaxMapping, within: Within, merged: boolean): void {
    if (this.#isTooDeep(syntax, within)) return;
    if (syntax.anchor !== undefined) this.#open.add(syntax);
    const inner = { use: within.use, depth: within.depth + 1 };
    for (const pair of syntax.pairs) {
      if (this.isAborted) return;
      if (this.#isMerge(pair.key)) this.#merge(entries, pair.value, inner);
      else this.#add(entries, pair, inner, merged);
    }
    this.#open.delete(syntax);
  }

  #add(entries: Map<string, Entry>, pair: SyntaxPair, within: Within, merged: boolean): void {
    const key = this.#key(pair.key, within, entries);
    const value = this.node(pair.value, within);
    if (key === undefined || value === undefined) return;
    const earlier = entries.get(key.text);
    // A chain: a list of all in each of n equal keys would take the memory of n² entries.
    const overrides = earlier === undefined ? NO_ENTRIES : [earlier];
    entries.set(key.text, { key: key.text, keyPlace: key.place, value, merged, overrides });
  }

  #key(
    syntax: SyntaxNode,
    within: Within,
    entries: Map<string, Entry>,
  ): { text: string; place: Place } | undefined {
    const target = syntax.kind === 'alias' ? this.#parsed.targets.get(syntax) : syntax;
    if (target?.kind !== 'scalar') {
      // Reports what is wrong inside, and counts what go-yaml counts.
      const node = this.node(syntax, within);
      if (node !== undefined) {
        this.#refusals.report(
          syntax,
          say`A key cannot be a list or a mapping: put it in quotes if it is text.`,
        );
      }
      return undefined;
    }
    this.#count(syntax, within);
    if (syntax.kind === 'alias') this.#countAliased(target, within);
    const resolved = this.#resolve(target);
    if (resolved === undefined) return undefined;
    const place = {
      span: target.span,
      use: syntax.kind === 'alias' ? (within.use ?? syntax.span) : within.use,
    };
    const text = keyText(resolved);
    if (text !== undefined) return { text, place };
    this.#refusals.reportInForce(
      entries,
      syntax,
      say`kubectl does not accept this as a key: put it in quotes.`,
    );
    return undefined;
  }

  /** Merges one mapping, or those of a list: there the first has the last word. */
  #merge(entries: Map<string, Entry>, value: SyntaxNode, within: Within): void {
    if (value.kind !== 'sequence') return this.#mergeOne(entries, value, within);
    for (const item of value.items.toReversed()) this.#mergeOne(entries, item.value, within);
  }

  #mergeOne(entries: Map<string, Entry>, value: SyntaxNode, within: Within): void {
    const mapping = value.kind === 'alias' ? this.#target(value) : value;
    if (mapping === undefined) return;
    if (mapping.kind !== 'mapping') {
      return this.#refusals.report(
        value,
        say`A merge (\`<<\`) takes a mapping or a list of mappings: name an anchor of one.`,
      );
    }
    this.#count(value, within);
    if (value.kind !== 'alias') return this.#fill(entries, mapping, within, true);
    this.#countAliased(mapping, within);
    this.#budget.enter();
    this.#fill(entries, mapping, { use: within.use ?? value.span, depth: within.depth }, true);
    this.#budget.leave();
  }

  #isMerge(key: SyntaxNode): boolean {
    if (key.kind !== 'scalar' || key.text !== '<<') return false;
    const tag = key.tag === undefined ? undefined : this.#parsed.tags.get(key);
    return tag === undefined ? key.style === 'plain' : tag === '!' || tag === MERGE_TAG;
  }

  #scalar(syntax: SyntaxScalar, within: Within): ScalarNode | undefined {
    const resolved = this.#resolve(syntax);
    if (resolved === undefined) return undefined;
    const { use } = within;
    const value = scalarValue(resolved);
    if (value !== undefined) return { kind: 'scalar', span: syntax.span, use, syntax, value };
    const node: ScalarNode = { kind: 'scalar', span: syntax.span, use, syntax, value: syntax.text };
    this.#refusals.reportInForce(
      node,
      syntax,
      say`JSON, and so Kubernetes, has no such number: put it in quotes if it is text.`,
    );
    return node;
  }

  #resolve(syntax: SyntaxScalar): Resolved | undefined {
    if (syntax.tag === undefined)
      return syntax.style === 'plain' ? resolvePlain(syntax.text) : syntax.text;
    const resolved = resolveTagged(syntax.text, this.#parsed.tags.get(syntax) ?? '');
    if (resolved === undefined) {
      this.#refusals.report(
        syntax,
        say`The value does not fit its tag \`${syntax.tag}\`: change one of them.`,
      );
    }
    return resolved;
  }

  /** The anchored node that an alias stands for, unless the alias lies inside it. */
  #target(alias: SyntaxAlias): SyntaxNode | undefined {
    const target = this.#parsed.targets.get(alias);
    if (target === undefined) {
      this.#refusals.report(
        alias,
        say`No anchor \`&${alias.name}\` stands before this alias: add one, or write the value here.`,
      );
      return undefined;
    }
    if (!this.#open.has(target)) return target;
    this.#refusals.report(
      alias,
      say`The anchor \`&${alias.name}\` contains itself through this alias: write the value here.`,
    );
    return undefined;
  }

  #isTooDeep(syntax: SyntaxNode, within: Within): boolean {
    if (within.depth < MAXIMUM_DEPTH) return false;
    const message = say`Aliases nest more than ${MAXIMUM_DEPTH} lists and mappings: the document is not analysed.`;
    this.isAborted = true;
    this.#refusals.reportAt(within.use ?? syntax.span, message, 'depth');
    return true;
  }

  #count(syntax: SyntaxNode, within: Within): void {
    if (this.#budget.spend() || this.isAborted) return;
    this.isAborted = true;
    const message = say`Aliases repeat more here than kubectl allows: write out some of the values.`;
    this.#refusals.reportAt(within.use ?? syntax.span, message, 'aliases');
  }

  #countAliased(syntax: SyntaxNode, within: Within): void {
    this.#budget.enter();
    this.#count(syntax, within);
    this.#budget.leave();
  }
}

import type { Span } from '../text/span.ts';
import type { ReadProblem } from './document.ts';
import { spanOnLine } from './failure.ts';
import type { Entry, Node, ScalarNode } from './node.ts';
import type { SyntaxNode } from './syntax.ts';
import type { Text } from '../text/say.ts';

/** What can be overridden together with the problem that lies in it. */
type Owner = ScalarNode | ReadonlyMap<string, Entry>;

/** What kubectl refuses in a document whose text is well-formed, as it is found. */
export class Refusals {
  readonly #text: string;
  /** By offset: an anchor's problem appears once however often it is used. */
  readonly #problems = new Map<number, ReadProblem>();
  /** Problems that count only if nothing overrides the value or mapping that they lie in. */
  readonly #conditional = new Map<Owner, ReadProblem[]>();

  constructor(text: string) {
    this.#text = text;
  }

  report(syntax: SyntaxNode, message: Text): void {
    this.reportAt(syntax.span, message, 'syntax');
  }

  reportAt(span: Span, message: Text, code: ReadProblem['code']): void {
    this.#problems.set(span.start, this.#problem(span, message, code));
  }

  reportInForce(owner: Owner, syntax: SyntaxNode, message: Text): void {
    const problem = this.#problem(syntax.span, message, 'syntax');
    const others = this.#conditional.get(owner);
    if (others === undefined) this.#conditional.set(owner, [problem]);
    else others.push(problem);
  }

  /** All problems of the tree; of no tree, those that count without one. */
  in(root: Node | undefined): readonly ReadProblem[] {
    const problems = [...this.#problems.values()];
    if (this.#conditional.size === 0 || root === undefined) return problems;
    const waiting: Node[] = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.kind === 'scalar') problems.push(...(this.#conditional.get(node) ?? []));
      else if (node.kind === 'sequence') waiting.push(...node.items);
      else {
        problems.push(...(this.#conditional.get(node.entries) ?? []));
        for (const entry of node.entries.values()) waiting.push(entry.value);
      }
    }
    return problems;
  }

  #problem(span: Span, message: Text, code: ReadProblem['code']): ReadProblem {
    return { code, message, span: spanOnLine(this.#text, span.start, span.end) };
  }
}

import type { Span } from '../text/span.ts';
import type { KeyFilter } from './keyFilter.ts';
import type { Node } from './node.ts';
import type { SyntaxNode } from './syntax.ts';
import type { Text } from '../text/say.ts';

/** One document of a file, read as far as it can be read. Reading never throws. */
export interface YamlDocument {
  /** The document's text without the `---` line that starts it. */
  readonly span: Span;
  /** Undefined for an empty document and for one that breaks before its first node. */
  readonly root: Node | undefined;
  /** The same as written; undefined together with `root`. */
  readonly syntax: SyntaxNode | undefined;
  readonly problems: readonly ReadProblem[];
  /**
   * Offset from which on kubectl cannot read the document; what stands before it is in the tree,
   * nothing after it is. Undefined when all of it was read.
   */
  readonly brokenAt: number | undefined;
  /** The keys that may be written in it; undefined where nobody looked. */
  readonly keys?: KeyFilter;
  /** JSON when the file is a JSON stream: several objects need no `---` there. */
  readonly format: 'yaml' | 'json';
}

/** Why kubectl refuses a document, or (`line-separator`) reads it otherwise than it looks. */
export interface ReadProblem {
  readonly code: 'syntax' | 'depth' | 'aliases' | 'line-separator';
  /** What is wrong and what to do, in the user's words, without a position. */
  readonly message: Text;
  /** On one line, at least one character wide where the text allows. */
  readonly span: Span;
}

import type { FieldPath } from '../../../server/src/yaml/fieldPath.ts';
import type { Json } from '../../../server/src/yaml/edit/patch.ts';
import { sameJson } from '../../../server/src/yaml/edit/json.ts';
import type { Choices } from './choices.ts';
import { randomTree } from './randomTree.ts';

/** A file with one document of interest, and what its printer knows of it. */
export interface RandomDocument {
  readonly text: string;
  /** Index of the document in the file. */
  readonly index: number;
  readonly tree: Json;
  readonly comments: readonly RandomComment[];
  /** Paths of what is printed on each line, by line from 0. */
  readonly lines: readonly (readonly FieldPath[])[];
}

export interface RandomComment {
  readonly text: string;
  /** What it follows on its line; undefined for a comment with a line of its own. */
  readonly after: FieldPath | undefined;
}

type Style = 'block' | 'flow' | 'kyaml' | 'json' | 'tabs' | 'compact';
type Collection = readonly Json[] | { readonly [key: string]: Json };

export function randomDocument(choices: Choices): RandomDocument {
  return printedDocument(randomTree(choices), choices);
}

/** Prints a tree in a random style. */
export function printedDocument(tree: Json, choices: Choices): RandomDocument {
  return new Printer(choices).print(tree);
}

class Printer {
  readonly #choices: Choices;
  readonly #style: Style;
  readonly #step: number;
  readonly #dashOffset: number;
  readonly #dashGap: string;
  readonly #quotes: 'double' | 'single' | 'plain';
  readonly #comments: RandomComment[] = [];
  #anchorCount = 0;
  readonly #anchored = new Map<string, Json>();
  #text = '';
  readonly #lines: FieldPath[][] = [[]];

  constructor(choices: Choices) {
    this.#choices = choices;
    this.#style = choices.of([
      'block',
      'block',
      'block',
      'flow',
      'kyaml',
      'json',
      'tabs',
      'compact',
    ] as const);
    this.#step = 1 + choices.below(8);
    this.#dashOffset = choices.oneIn(2) ? 0 : this.#step;
    this.#dashGap = choices.oneIn(5) ? '   ' : ' ';
    this.#quotes = choices.of(['plain', 'plain', 'double', 'single']);
  }

  print(tree: Json): RandomDocument {
    const choices = this.#choices;
    const isJson = ['json', 'tabs', 'compact'].includes(this.#style);
    if (choices.oneIn(6)) this.#write('\ufeff');
    const hasOther = !isJson && choices.oneIn(4);
    if (hasOther) this.#write('other: 1 # other\n');
    if (
      hasOther ||
      this.#style === 'kyaml' ||
      this.#style === 'flow' ||
      (!isJson && choices.oneIn(3))
    )
      this.#write('---\n');
    if (this.#style === 'block') this.#block(tree, [], 0);
    else
      this.#flow(
        tree,
        [],
        '',
        this.#style !== 'compact' && (this.#style !== 'flow' || choices.oneIn(3)),
      );
    if (!choices.oneIn(4)) this.#write('\n');
    if (!isJson && this.#text.endsWith('\n') && choices.oneIn(4)) this.#write('---\nother: 2\n');
    const newline = choices.oneIn(3) ? '\r\n' : '\n';
    return {
      text: this.#text.replaceAll('\n', newline),
      index: hasOther ? 1 : 0,
      tree,
      comments: this.#comments,
      lines: this.#lines,
    };
  }

  #write(text: string, path?: FieldPath): void {
    for (const [position, line] of text.split('\n').entries()) {
      if (position > 0) this.#lines.push([]);
      if (path !== undefined && line !== '') this.#lines.at(-1)?.push(path);
    }
    this.#text += text;
  }

  #ownLines(indent: string, path: FieldPath): void {
    if (this.#choices.oneIn(12)) this.#write('\n');
    if (!this.#choices.oneIn(6)) return;
    const text = `# own ${this.#comments.length}.`;
    this.#comments.push({ text: `${indent}${text}`, after: undefined });
    this.#write(`${indent}${text}`, path);
    this.#write('\n');
  }

  #trailing(path: FieldPath): void {
    if (this.#style === 'json' || this.#style === 'tabs' || !this.#choices.oneIn(6)) return;
    const text = `# after ${this.#comments.length}.`;
    this.#comments.push({ text, after: path });
    this.#write(`  ${text}`);
  }

  /** Prints entries that start at `column`; the cursor stands at the start of a line, and ends on one's end. */
  #block(value: Json, path: FieldPath, column: number): void {
    const indent = ' '.repeat(column);
    const rest = this.#withoutMerged(value);
    if (rest.merge !== undefined) this.#write(`${indent}<<: *${rest.merge}`, path);
    for (const [position, [step, child]] of rest.entries.entries()) {
      if (position > 0 || rest.merge !== undefined) this.#write('\n');
      this.#ownLines(indent, [...path, step]);
      if (typeof step === 'string' && this.#choices.oneIn(60))
        this.#write(`${indent}${this.#scalar(step)}: older\n`, [...path, step]);
      this.#write(indent);
      this.#blockEntry(step, child, [...path, step], column);
    }
    if (!this.#choices.oneIn(10)) return;
    const text = `# own ${this.#comments.length}.`;
    this.#comments.push({ text: `${indent}${text}`, after: undefined });
    this.#write(this.#choices.oneIn(3) ? '\n\n' : '\n');
    this.#write(`${indent}${text}`, [...path, rest.entries.at(-1)?.[0] ?? 0]);
  }

  /** The name of an anchored mapping that a mapping holds, and the entries that it does not bring. */
  #withoutMerged(value: Json): {
    merge: string | undefined;
    entries: ReturnType<typeof entriesOf>;
  } {
    const entries = entriesOf(value);
    if (Array.isArray(value) || !this.#choices.oneIn(3)) return { merge: undefined, entries };
    const held = [...this.#anchored].find(
      ([, other]) =>
        !Array.isArray(other) &&
        isNested(other) &&
        entriesOf(other).every(([key, item]) =>
          entries.some(([own, mine]) => own === key && sameJson(item, mine)),
        ),
    );
    if (held === undefined) return { merge: undefined, entries };
    const merged = new Set(entriesOf(held[1]).map(([key]) => key));
    return { merge: held[0], entries: entries.filter(([key]) => !merged.has(key)) };
  }

  #blockEntry(step: string | number, child: Json, path: FieldPath, column: number): void {
    const isItem = typeof step === 'number';
    const isExplicit = !isItem && this.#choices.oneIn(60);
    if (isExplicit) this.#write(`? ${this.#scalar(step)}\n${' '.repeat(column)}`, path);
    this.#write(isItem ? '-' : isExplicit ? ':' : `${this.#scalar(step)}:`, path);
    const alias = [...this.#anchored].find(([, value]) => sameJson(value, child));
    if (alias !== undefined && this.#choices.oneIn(3)) {
      this.#write(` *${alias[0]}`, path);
      return this.#trailing(path);
    }
    const anchor = this.#choices.oneIn(12) ? `a${this.#anchorCount++}` : undefined;
    if (anchor !== undefined) this.#write(` &${anchor}`);
    this.#blockValue(isItem, child, path, column, anchor !== undefined);
    if (anchor !== undefined) this.#anchored.set(anchor, child);
  }

  #blockValue(
    isItem: boolean,
    child: Json,
    path: FieldPath,
    column: number,
    isAnchored: boolean,
  ): void {
    if (isItem && isNested(child) && !isAnchored && !this.#choices.oneIn(6))
      return this.#cuddled(child, path, column);
    if (isNested(child) && !this.#choices.oneIn(5)) {
      this.#trailing(path);
      this.#write('\n');
      const offset = isItem || !Array.isArray(child) ? this.#step : this.#dashOffset;
      return this.#block(child, path, column + offset);
    }
    const inner = ' '.repeat(column + this.#step);
    if (typeof child === 'string' && /^[a-z]+( [a-z]+)?$/.test(child) && this.#choices.oneIn(8)) {
      const header = this.#choices.of(['|-', '>-', '>2-']);
      const indent = header === '>2-' ? ' '.repeat(column + 2) : inner;
      return this.#write(` ${header}\n${indent}${child}`, path);
    }
    if (child === 'two words' && this.#choices.oneIn(2)) {
      const quote = this.#choices.of(['', '"', "'"]);
      this.#write(` ${quote}two\n${inner}words${quote}`, path);
      return this.#trailing(path);
    }
    if (child === null && this.#choices.oneIn(2)) return this.#trailing(path);
    this.#write(' ');
    if (typeof child === 'string' && this.#choices.oneIn(30)) this.#write('!!str ');
    this.#flow(child, path, ' '.repeat(column), this.#choices.oneIn(3));
    this.#trailing(path);
  }

  /** `- name: x` with the other keys below `name`, or `- - x`. */
  #cuddled(child: Json, path: FieldPath, column: number): void {
    const gap = this.#dashGap;
    this.#write(gap);
    const inner = column + 1 + gap.length;
    for (const [position, [step, value]] of entriesOf(child).entries()) {
      if (position > 0) {
        this.#write('\n');
        this.#ownLines(' '.repeat(inner), [...path, step]);
        this.#write(' '.repeat(inner));
      }
      this.#blockEntry(step, value, [...path, step], inner);
    }
  }

  #flow(value: Json, path: FieldPath, indent: string, multiline: boolean): void {
    if (!isCollection(value))
      return this.#write(value === null ? this.#null() : this.#scalar(value), path);
    const isList = Array.isArray(value);
    const [open, close] = isList ? ['[', ']'] : ['{', '}'];
    const entries = entriesOf(value);
    const isYaml = this.#style === 'block' || this.#style === 'flow' || this.#style === 'kyaml';
    const inner = indent + (this.#style === 'tabs' ? '\t' : ' '.repeat(this.#step));
    if (entries.length === 0 && isYaml && multiline && this.#choices.oneIn(3)) {
      this.#write(`${open}\n`, path);
      this.#ownLines(inner, path);
      return this.#write(indent + close, path);
    }
    const spread = multiline && entries.length > 0 && !(isList && this.#choices.oneIn(4));
    const endsWithComma =
      this.#style === 'kyaml' ? spread : isYaml && entries.length > 0 && this.#choices.oneIn(6);
    const padding = isYaml && this.#choices.oneIn(4) ? ' ' : '';
    this.#write(open + (spread ? '' : padding), path);
    // A comment after the bracket goes with the first entry.
    if (spread && isYaml) this.#trailing([...path, entries[0]?.[0] ?? 0]);
    for (const [position, [step, child]] of entries.entries()) {
      const isLast = position === entries.length - 1;
      if (spread) {
        this.#write('\n');
        if (isYaml) this.#ownLines(inner, [...path, step]);
        this.#write(inner);
      }
      if (typeof step === 'string')
        this.#write(this.#flowKey(step) + (this.#style === 'compact' ? ':' : ': '), [
          ...path,
          step,
        ]);
      this.#flow(child, [...path, step], inner, spread);
      if (!isLast || endsWithComma)
        this.#write(this.#style === 'compact' || spread || isLast ? ',' : ', ');
      if (spread && isYaml) this.#trailing([...path, step]);
    }
    this.#write(spread ? `\n${indent}${close}` : padding + close, path);
  }

  #null(): string {
    return this.#style === 'block' && this.#choices.oneIn(3) ? '~' : 'null';
  }

  #flowKey(key: string): string {
    if (['json', 'tabs', 'compact'].includes(this.#style)) return JSON.stringify(key);
    return this.#scalar(key, true);
  }

  #scalar(value: string | number | boolean, isKey = false): string {
    if (typeof value !== 'string') return JSON.stringify(value);
    const isJson = ['json', 'tabs', 'compact'].includes(this.#style);
    if (isJson || (this.#style === 'kyaml' && !isKey)) return JSON.stringify(value);
    const canBePlain = /^[A-Za-z/][\w./:-]*$/.test(value) && !/^(yes|no|true|false)$/.test(value);
    if (canBePlain && (this.#quotes === 'plain' || isKey)) return value;
    if (this.#quotes === 'single' && !/\t/.test(value)) return `'${value.replaceAll("'", "''")}'`;
    return JSON.stringify(value);
  }
}

function entriesOf(value: Json): readonly (readonly [string | number, Json])[] {
  if (Array.isArray(value)) return [...value.entries()];
  return isCollection(value) ? Object.entries(value) : [];
}

function isCollection(value: Json): value is Collection {
  return typeof value === 'object' && value !== null;
}

function isNested(value: Json): boolean {
  return entriesOf(value).length > 0;
}

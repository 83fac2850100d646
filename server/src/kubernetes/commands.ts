/** A simple command of a shell script: quotes are gone, expansions stay as they are written. */
export interface ShellCommand {
  /** Without the assignments and reserved words before it. */
  readonly words: readonly string[];
  /** The files that `>` and its kin write to. */
  readonly writes: readonly string[];
}

/**
 * The simple commands of a script for sh or bash, in the order of their ends, those in `$(…)` and
 * backticks included. Comments, arithmetic and here-documents are left out. Never throws: what is not closed
 * ends with the script. Grammar: POSIX.1-2024, Shell Command Language, 2.2 to 2.10.
 */
export function shellCommands(script: string): readonly ShellCommand[] {
  const reader = new ShellReader(script);
  reader.readTo('');
  return reader.commands;
}

const RESERVED = new Set('if then elif else fi do done while until esac ! { }'.split(' '));
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;
/** Deeper substitutions are read as text, so that no script exhausts the stack. */
const MAX_DEPTH = 20;

interface Unfinished {
  words: string[];
  writes: string[];
  /** Undefined between words; '' is an empty word, as `""` writes it. */
  word: string | undefined;
  redirection: 'write' | 'read' | 'here-document' | undefined;
}

class ShellReader {
  readonly commands: ShellCommand[] = [];
  readonly #script: string;
  #at = 0;
  #depth = 0;
  #current = unfinished();
  #hereDelimiters: string[] = [];

  constructor(script: string) {
    this.#script = script;
  }

  /** Reads to the end, or up to the unquoted `)` or backtick that closes a substitution. */
  readTo(close: ')' | '`' | ''): void {
    let open = 0;
    while (this.#at < this.#script.length) {
      const character = this.#script.charAt(this.#at);
      if (character === close && open === 0) break;
      if (character === '(') open++;
      if (character === ')' && open > 0) open--;
      if (this.#readQuoted(character) || this.#readSubstitution(character)) continue;
      this.#at++;
      this.#readUnquoted(character);
    }
    this.#endCommand();
  }

  #readUnquoted(character: string): void {
    if (character === ' ' || character === '\t' || character === '\r') this.#endWord();
    else if (character === '#' && this.#current.word === undefined) this.#at = this.#lineEnd();
    else if (character === '>' || character === '<') this.#readRedirection(character);
    else if (character === '&' && this.#script[this.#at] === '>') this.#endWord();
    else if (character === '\n') {
      this.#endCommand();
      this.#skipHereDocuments();
    } else if (';&|()'.includes(character)) this.#endCommand();
    else this.#append(character);
  }

  #readQuoted(character: string): boolean {
    if (character === '\\') {
      const next = this.#script.charAt(this.#at + 1);
      if (next !== '\n') this.#append(next);
      this.#at += 2;
      return true;
    }
    if (character === "'") {
      const end = this.#indexOf("'", this.#at + 1);
      this.#append(this.#script.slice(this.#at + 1, end));
      this.#at = end + 1;
      return true;
    }
    if (character !== '"') return false;
    this.#append('');
    this.#at++;
    while (this.#at < this.#script.length && this.#script[this.#at] !== '"') this.#readInDoubles();
    this.#at++;
    return true;
  }

  #readInDoubles(): void {
    const character = this.#script.charAt(this.#at);
    const next = this.#script.charAt(this.#at + 1);
    if (character === '\\' && next !== '' && '$`"\\\n'.includes(next)) {
      if (next !== '\n') this.#append(next);
      this.#at += 2;
    } else if (!this.#readSubstitution(character)) {
      this.#append(character);
      this.#at++;
    }
  }

  /** Its commands count as commands of the script; the word keeps its text. */
  #readSubstitution(character: string): boolean {
    const isDollar = character === '$' && this.#script[this.#at + 1] === '(';
    if ((!isDollar && character !== '`') || this.#depth >= MAX_DEPTH) return false;
    const start = this.#at;
    if (this.#script.startsWith('$((', start)) {
      this.#at = this.#indexOf('))', start) + 2;
      this.#append(this.#script.slice(start, this.#at));
      return true;
    }
    const outer = this.#current;
    this.#current = unfinished();
    this.#at += isDollar ? 2 : 1;
    this.#depth++;
    this.readTo(isDollar ? ')' : '`');
    this.#depth--;
    this.#at++;
    this.#current = outer;
    this.#append(this.#script.slice(start, this.#at));
    return true;
  }

  /** `character` is the `<` or `>` before the reader. A number before it is a file descriptor. */
  #readRedirection(character: '<' | '>'): void {
    if (/^\d+$/.test(this.#current.word ?? '')) this.#current.word = undefined;
    this.#endWord();
    const rest = /^(?:<<|<-|<|>>|>|\||&)?/.exec(this.#script.slice(this.#at, this.#at + 2))?.[0];
    const operator = character + (rest ?? '');
    this.#at += operator.length - 1;
    if (operator.endsWith('&')) this.#current.redirection = 'read';
    else if (operator === '<<' || operator === '<<-') this.#current.redirection = 'here-document';
    else this.#current.redirection = character === '>' ? 'write' : 'read';
  }

  #append(text: string): void {
    this.#current.word = (this.#current.word ?? '') + text;
  }

  #endWord(): void {
    const { word, words, writes, redirection } = this.#current;
    if (word === undefined) return;
    this.#current.word = undefined;
    this.#current.redirection = undefined;
    if (redirection === 'write') writes.push(word);
    else if (redirection === 'here-document') this.#hereDelimiters.push(word);
    else if (redirection === undefined) words.push(word);
  }

  #endCommand(): void {
    this.#endWord();
    const { words, writes } = this.#current;
    this.#current = unfinished();
    const start = words.findIndex((word) => !RESERVED.has(word) && !ASSIGNMENT.test(word));
    const command = start < 0 ? [] : words.slice(start);
    if (command.length > 0 || writes.length > 0) this.commands.push({ words: command, writes });
  }

  #skipHereDocuments(): void {
    for (const delimiter of this.#hereDelimiters) {
      let line: string | undefined;
      while (line !== delimiter && this.#at < this.#script.length) {
        const end = this.#lineEnd();
        line = this.#script.slice(this.#at, end).replace(/^\t+|\r$/g, '');
        this.#at = end + 1;
      }
    }
    this.#hereDelimiters = [];
  }

  #lineEnd(): number {
    return this.#indexOf('\n', this.#at);
  }

  #indexOf(text: string, from: number): number {
    const index = this.#script.indexOf(text, from);
    return index < 0 ? this.#script.length : index;
  }
}

function unfinished(): Unfinished {
  return { words: [], writes: [], word: undefined, redirection: undefined };
}

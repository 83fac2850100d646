import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A program that answers each line of JSON with a line of JSON. */
export interface LineProgram {
  /** The answers in the order of the questions, as they were printed. */
  readonly ask: (questions: readonly unknown[]) => Promise<readonly string[]>;
  /** Ends the program and waits until it is gone. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
}

/** Starts it with these variables beside our own environment's. What it complains about is shown. */
export function startLineProgram(
  program: string,
  variables: Readonly<Record<string, string>> = {},
): LineProgram {
  const running = spawn(program, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...variables },
  });
  const waiting: Waiting[] = [];
  createInterface({ input: running.stdout }).on('line', (line) => {
    waiting.shift()?.resolve(line);
  });
  const ended = new Promise<void>((resolve) => {
    running.on('close', (code) => {
      const error = new Error(`${program} ended with code ${code}`);
      for (const { reject } of waiting.splice(0)) reject(error);
      resolve();
    });
  });
  return {
    ask: (questions) => {
      const answers = questions.map(
        () =>
          new Promise<string>((resolve, reject) => {
            waiting.push({ resolve, reject });
          }),
      );
      running.stdin.write(questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
      return Promise.all(answers);
    },
    close: () => {
      running.stdin.end();
      return ended;
    },
  };
}

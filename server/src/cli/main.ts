import { isMainThread } from 'node:worker_threads';
import { runCli, runWorker } from './runCli.ts';

if (isMainThread) runMain();
else runWorker();

function runMain(): void {
  // `cofferdam check | head` closes the pipe early: that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });

  runCli(process.argv.slice(2), {
    cwd: process.cwd(),
    program: __filename,
    env: process.env,
    // Opened only when it is asked for.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
  }).then(
    (exitCode) => {
      // Not process.exit: it would cut what is still on its way to a pipe.
      process.exitCode = exitCode;
    },
    (error: unknown) => {
      const details = error instanceof Error ? error.stack : String(error);
      process.stderr.write(`cofferdam: this should not happen, please report it.\n${details}\n`);
      process.exitCode = 2;
    },
  );
}

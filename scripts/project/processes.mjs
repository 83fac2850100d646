// Starts other programs so that none is left behind: each gets a process group of its own, and the
// group ends with us, on Ctrl+C too.
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const running = new Set();
const onWindows = process.platform === 'win32';

process.on('exit', () => running.forEach((child) => signalGroup(child, 'SIGKILL')));
let interrupted = false;
for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })) {
  process.on(signal, () => {
    interrupted = true;
    void Promise.all([...running].map(stop)).then(() => process.exit(128 + number));
  });
}

/** True once the user, or the system, has asked us to end. */
export const isInterrupted = () => interrupted;

/** Starts a program that is ended by `stop`, or with this process. */
export function start(program, args, options = {}) {
  const child = spawn(program, args, { stdio: 'inherit', detached: !onWindows, ...options });
  running.add(child);
  child.on('error', () => running.delete(child));
  child.on('exit', () => running.delete(child));
  return child;
}

/** Ends a started program and all that it started: first kindly, after five seconds with force. */
export async function stop(child) {
  if (!running.has(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  const ended = await Promise.race([gone.then(() => true), sleep(5000, false, { ref: false })]);
  if (!ended) signalGroup(child, 'SIGKILL');
}

/**
 * Runs a program to its end and returns its exit code and what it printed. Unless `quiet`, the
 * output is also shown, on stderr, because our stdout belongs to the report of `npm start -- check`.
 * After `seconds` the program is ended, and the code is 124.
 */
export async function run(program, args, { seconds = 600, quiet = false, ...options } = {}) {
  const child = start(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (!quiet) process.stderr.write(text);
    });
  }
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void stop(child);
  }, seconds * 1000);
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(127);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  clearTimeout(timer);
  return { code: late ? 124 : code, output };
}

/** Like `run`, but a program that fails is an error that names it. */
export async function mustRun(program, args, options) {
  const { code, output } = await run(program, args, options);
  if (code === 0) return output;
  const command = [path.basename(program), ...args].join(' ');
  const said = options?.quiet ? `:\n${output.trim()}` : '';
  throw new Error(`exit code ${code} from: ${command}${said}`);
}

/** Runs npm: the one that started us, else the one on PATH. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return mustRun(process.execPath, [script, ...args], options);
  return mustRun('npm', args, { ...options, shell: onWindows });
}

/** The full path of the first of these programs that is on PATH. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const endings = onWindows ? ['.exe', '.cmd'] : [''];
  return names
    .flatMap((name) => folders.flatMap((f) => endings.map((end) => path.join(f, name + end))))
    .find((file) => fs.existsSync(file));
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (onWindows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

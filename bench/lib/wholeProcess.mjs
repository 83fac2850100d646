import * as fs from 'node:fs';
import { start } from '../../scripts/project/processes.mjs';

/**
 * Runs a program to its end and resolves to its seconds and, on Linux, to the most memory it held.
 * What it prints is read and thrown away; one that prints nothing has not done its work.
 */
export async function runOnce(program, args) {
  const begin = performance.now();
  const child = start(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = 0;
  let complaint = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk.length;
  });
  child.stderr.on('data', (chunk) => {
    complaint = String(chunk);
  });
  let peakMegabytes;
  const watch = setInterval(() => {
    peakMegabytes = peakOf(child.pid) ?? peakMegabytes;
  }, 20);
  await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(watch);
  const seconds = (performance.now() - begin) / 1000;
  if (printed === 0) throw new Error(`${program} ${args[0]} printed nothing. ${complaint}`);
  return { seconds, peakMegabytes };
}

function peakOf(pid) {
  try {
    const peak = /^VmHWM:\s*(\d+) kB$/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
    return peak === null ? undefined : (Number(peak[1]) * 1024) / 1e6;
  } catch {
    // It has ended, or there is no /proc.
    return undefined;
  }
}

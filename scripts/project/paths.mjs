// Where things are. Only Node's own modules: `npm start` needs this before anything is installed.
import * as path from 'node:path';

if (!import.meta.dirname) {
  console.error(`Cofferdam needs Node 20.11 or newer; this is Node ${process.versions.node}.`);
  process.exit(2);
}

export const root = path.resolve(import.meta.dirname, '../..');
export const fromRoot = (...parts) => path.join(root, ...parts);

/** Installed editors and their profiles; ignored by git and safe to delete. */
export const cache = fromRoot('.cache');
export const vsix = fromRoot('dist/cofferdam.vsix');

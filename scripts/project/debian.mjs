// Programs from Debian's packages, where we are allowed to install them.
import * as fs from 'node:fs';
import { findProgram, mustRun } from './processes.mjs';
import { step } from './prepare.mjs';

/** Why `installPackages` would fail here, in words for the user; undefined when it can be tried. */
export function whyNoPackages() {
  if (!findProgram('apt-get')) return 'this is not a Debian system';
  return process.getuid() === 0 ? undefined : 'only root may install it';
}

export async function installPackages(...names) {
  const options = {
    quiet: true,
    seconds: 300,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  await step(`Installing ${names.join(' ')}`, async () => {
    await mustRun('apt-get', ['update'], options);
    await mustRun('apt-get', ['install', '-y', '--no-install-recommends', ...names], options);
  });
}

/** True where a file says that the package's contents are here. */
export const isPackageInstalled = (name) => fs.existsSync(`/var/lib/dpkg/info/${name}.list`);

// Who is measured, and what each is started with.
import * as path from 'node:path';
import { fromRoot } from '../../scripts/project/paths.mjs';

export const OURS = 'cofferdam';
export const EMPTY = 'empty server';
export const YAML_LS = 'yaml-language-server, no debounce';
export const YAML_LS_SHIPPED = 'yaml-language-server, as shipped';

/**
 * How to start a server: the arguments of Node, and what its client can do. The peers are there only
 * if they could be installed.
 */
export function serverCalled(name, { builds, peers }) {
  switch (name) {
    case OURS:
      return { args: [path.join(builds.shipped, 'server.js'), '--stdio'] };
    case EMPTY:
      return { args: [builds.empty, '--stdio'] };
    case YAML_LS:
      return yamlLanguageServer(peers, 'out-without-debounce/src/server.js');
    case YAML_LS_SHIPPED:
      return yamlLanguageServer(peers, 'out/src/server.js');
    default:
      throw new Error(`no server is called ${name}`);
  }
}

function yamlLanguageServer(peers, file) {
  return {
    args: [path.join(peers, 'node_modules/yaml-language-server', file), '--stdio'],
    // It has to ask for its settings: they are what keeps it from fetching schemas.
    capabilities: { workspace: { configuration: true } },
  };
}

export const monokle = ({ peers }, folders) => [
  fromRoot('bench/contenders/monokle.mjs'),
  path.join(peers, 'node_modules'),
  ...folders,
];

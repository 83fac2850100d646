// Who is measured, and what each is started with.
import * as path from 'node:path';
import { fromRoot } from '../../scripts/project/paths.mjs';

export const OURS = 'cofferdam';
export const EMPTY = 'empty server';
export const YAML_LS = 'yaml-language-server, no debounce';
export const YAML_LS_SHIPPED = 'yaml-language-server, as shipped';

/** The arguments of Node for a server. Node's own peers are there only if they could be installed. */
export function serverArguments(name, { builds, peers }) {
  const yamlLanguageServer = (file) => [
    path.join(peers, 'node_modules/yaml-language-server', file),
    '--stdio',
  ];
  switch (name) {
    case OURS:
      return [path.join(builds.shipped, 'server.js'), '--stdio'];
    case EMPTY:
      return [builds.empty, '--stdio'];
    case YAML_LS:
      return yamlLanguageServer('out-without-debounce/src/server.js');
    case YAML_LS_SHIPPED:
      return yamlLanguageServer('out/src/server.js');
    default:
      throw new Error(`no server is called ${name}`);
  }
}

export const monokle = ({ peers }, folders) => [
  fromRoot('bench/contenders/monokle.mjs'),
  path.join(peers, 'node_modules'),
  ...folders,
];

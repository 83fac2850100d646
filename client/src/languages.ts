/**
 * The languages that manifests are written in; VS Code calls a YAML file `dockercompose` when its
 * name looks like one. package.json activates the extension on the same ones.
 */
export const LANGUAGES: readonly string[] = ['yaml', 'dockercompose', 'json', 'jsonc', 'helm'];

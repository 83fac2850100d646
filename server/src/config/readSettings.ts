import { GRADES } from '../engine/finding.ts';
import type { Grade } from '../engine/finding.ts';
import { isRegistry } from '../kubernetes/imageReference.ts';
import { parseVersion } from '../kubernetes/version.ts';
import { PERSONAS } from '../engine/rule.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';
import { nearestName } from './nearestName.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { CustomResourceSetting, RuntimeClassSetting, Settings } from './settings.ts';

export interface SettingsReading {
  readonly settings: Settings;
  /** What could not be used and why, each a sentence that names the setting; its default stays. */
  readonly problems: readonly Text[];
}

/** Reads settings that a client sent. Never throws: a bad value leaves the default in force. */
export function readSettings(input: unknown, ruleIds: readonly string[]): SettingsReading {
  const problems: Text[] = [];
  if (input === undefined || input === null) return { settings: DEFAULT_SETTINGS, problems };
  if (!isObject(input)) {
    return { settings: DEFAULT_SETTINGS, problems: [say`The settings must be an object.`] };
  }
  const refuse = (name: string, expected: Text): undefined => {
    problems.push(
      say`Setting "${name}" is ${JSON.stringify(input[name])}: it must be ${expected}.`,
    );
    return undefined;
  };
  const read = <T>(name: string, expected: Text, take: (value: unknown) => T | undefined) => {
    const value = input[name];
    if (value === undefined || value === null) return undefined;
    return take(value) ?? refuse(name, expected);
  };
  for (const name of Object.keys(input)) {
    // `trace` belongs to the LSP client itself.
    if (Object.hasOwn(DEFAULT_SETTINGS, name) || name === 'trace') continue;
    const nearest = nearestName(name, Object.keys(DEFAULT_SETTINGS));
    problems.push(
      nearest === undefined
        ? say`There is no setting "${name}".`
        : say`There is no setting "${name}": did you mean "${nearest}"?`,
    );
  }
  const settings: Settings = {
    profile:
      read('profile', say`"baseline" or "restricted"`, oneOf('baseline', 'restricted')) ??
      DEFAULT_SETTINGS.profile,
    persona:
      read('persona', say`"regular", "pedantic" or "auditor"`, oneOf(...PERSONAS)) ??
      DEFAULT_SETTINGS.persona,
    kubernetesVersion:
      read('kubernetesVersion', say`"latest" or a version such as "1.34"`, versionOf) ??
      DEFAULT_SETTINGS.kubernetesVersion,
    severity: severityOf(input['severity'], ruleIds, problems),
    run: read('run', say`"onType" or "onSave"`, oneOf('onType', 'onSave')) ?? DEFAULT_SETTINGS.run,
    runtimeClasses:
      read('runtimeClasses', say`a list of {name, description}`, listOf(runtimeClassOf)) ??
      DEFAULT_SETTINGS.runtimeClasses,
    customResources:
      read(
        'customResources',
        say`a list of {apiVersion, kind, podSpecPath}`,
        listOf(customResourceOf),
      ) ?? DEFAULT_SETTINGS.customResources,
    registries:
      read('registries', say`a list of registries such as "ghcr.io/acme"`, listOf(registryOf)) ??
      DEFAULT_SETTINGS.registries,
    maxFileSize:
      read('maxFileSize', say`a number of bytes above 0`, sizeOf) ?? DEFAULT_SETTINGS.maxFileSize,
  };
  return { settings, problems };
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf<T extends string>(...values: readonly T[]) {
  return (input: unknown): T | undefined => values.find((value) => value === input);
}

function versionOf(input: unknown): string | undefined {
  return typeof input === 'string' && parseVersion(input) !== undefined ? input : undefined;
}

function sizeOf(input: unknown): number | undefined {
  return typeof input === 'number' && input > 0 ? input : undefined;
}

function severityOf(
  input: unknown,
  ruleIds: readonly string[],
  problems: Text[],
): Settings['severity'] {
  if (input === undefined || input === null) return DEFAULT_SETTINGS.severity;
  if (!isObject(input)) {
    problems.push(
      say`Setting "severity" must be an object: a rule id and its severity on each line.`,
    );
    return DEFAULT_SETTINGS.severity;
  }
  const severity: Record<string, Grade | 'off'> = {};
  for (const [id, value] of Object.entries(input)) {
    const grade = oneOf(...GRADES, 'off')(value);
    if (!ruleIds.includes(id)) {
      const nearest = nearestName(id, ruleIds);
      problems.push(
        nearest === undefined
          ? say`Setting "severity" names the rule "${id}", which does not exist.`
          : say`Setting "severity" names the rule "${id}", which does not exist: did you mean "${nearest}"?`,
      );
    } else if (grade === undefined) {
      problems.push(
        say`Setting "severity" gives rule "${id}" ${JSON.stringify(value)}: it must be "error", "warning", "info", "hint" or "off".`,
      );
    } else severity[id] = grade;
  }
  return severity;
}

function listOf<T>(take: (item: unknown) => T | undefined) {
  return (input: unknown): readonly T[] | undefined => {
    if (!Array.isArray(input)) return undefined;
    const items = input.map(take);
    const good = items.filter((item) => item !== undefined);
    return good.length === items.length ? good : undefined;
  };
}

function runtimeClassOf(input: unknown): RuntimeClassSetting | undefined {
  if (!isObject(input) || !isText(input['name'])) return undefined;
  const { name, description } = input;
  if (description === undefined) return { name };
  return typeof description === 'string' ? { name, description } : undefined;
}

function customResourceOf(input: unknown): CustomResourceSetting | undefined {
  if (!isObject(input)) return undefined;
  const { apiVersion, kind, podSpecPath } = input;
  return isText(apiVersion) && isText(kind) && isText(podSpecPath)
    ? { apiVersion, kind, podSpecPath }
    : undefined;
}

/** A registry, with a path or without; a scheme, a tag or an asterisk would never match an image. */
function registryOf(input: unknown): string | undefined {
  return typeof input === 'string' && isRegistry(input) ? input : undefined;
}

function isText(input: unknown): input is string {
  return typeof input === 'string' && input !== '';
}

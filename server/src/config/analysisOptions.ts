import type { AnalysisOptions } from '../engine/analyze.ts';
import type { Rule } from '../engine/rule.ts';
import { NEWEST_VERSION, parseVersion } from '../kubernetes/version.ts';
import { BUILT_IN_WORKLOADS, KNOWN_CUSTOM_WORKLOADS } from '../kubernetes/workloads.ts';
import type { Workload } from '../kubernetes/workloads.ts';
import { readSettings } from './readSettings.ts';
import type { SettingsReading } from './readSettings.ts';
import type { CustomResourceSetting } from './settings.ts';

/**
 * What to analyse with, from settings as a client or the command line gives them. Bad values are
 * told in `problems` and their defaults stay in force. `ids` are those that settings may name.
 */
export function analysisOptions(
  input: unknown,
  rules: readonly Rule[],
  ids: readonly string[] = rules.map(({ id }) => id),
): SettingsReading & { readonly options: AnalysisOptions } {
  const { settings, problems } = readSettings(input, ids);
  const options: AnalysisOptions = {
    rules,
    version: parseVersion(settings.kubernetesVersion) ?? NEWEST_VERSION,
    profile: settings.profile,
    persona: settings.persona,
    grades: new Map(Object.entries(settings.severity)),
    workloads: [
      ...BUILT_IN_WORKLOADS,
      ...KNOWN_CUSTOM_WORKLOADS,
      ...settings.customResources.map(workloadOf),
    ],
    registries: settings.registries,
  };
  return { settings, options, problems };
}

function workloadOf({ apiVersion, kind, podSpecPath }: CustomResourceSetting): Workload {
  const slash = apiVersion.indexOf('/');
  return { groups: [slash < 0 ? '' : apiVersion.slice(0, slash)], kind, podSpecPath };
}

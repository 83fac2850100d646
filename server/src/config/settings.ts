import type { Grade } from '../engine/finding.ts';
import type { Level, Persona } from '../engine/rule.ts';

/** What a user can set: in the editor under `cofferdam.`, elsewhere as `initializationOptions`. */
export interface Settings {
  /** The Pod Security level that manifests should reach. */
  readonly profile: Level;
  readonly persona: Persona;
  /** `1.NN` or `latest`. */
  readonly kubernetesVersion: string;
  /** By rule id. */
  readonly severity: Readonly<Record<string, Grade | 'off'>>;
  readonly run: 'onType' | 'onSave';
  /** RuntimeClasses that the cluster has. */
  readonly runtimeClasses: readonly RuntimeClassSetting[];
  readonly customResources: readonly CustomResourceSetting[];
  /** Where images may come from: `ghcr.io`, `ghcr.io/acme`; empty: anywhere. */
  readonly registries: readonly string[];
  /** In bytes; larger files are not analysed. */
  readonly maxFileSize: number;
}

export interface RuntimeClassSetting {
  readonly name: string;
  readonly description?: string;
}

/** A kind with a pod template inside; in the path `[*]` is every list item, `*` every value. */
export interface CustomResourceSetting {
  readonly apiVersion: string;
  readonly kind: string;
  readonly podSpecPath: string;
}

export const DEFAULT_SETTINGS: Settings = {
  profile: 'restricted',
  persona: 'regular',
  kubernetesVersion: 'latest',
  severity: {},
  run: 'onType',
  runtimeClasses: [],
  customResources: [],
  registries: [],
  maxFileSize: 20_000_000,
};

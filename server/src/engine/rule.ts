import type { Text } from '../text/say.ts';
import type { Container, Pod } from '../kubernetes/pod.ts';
import type { Resource } from '../kubernetes/resource.ts';
import type { MinorVersion } from '../kubernetes/version.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Place } from '../yaml/node.ts';
import type { Facts } from './factIndex.ts';
import type { Fix, Safety } from './fix.ts';

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';

/**
 * Who reads the findings. `regular` is told what is dangerous; `pedantic` hygiene, too; `auditor` also
 * what only a human can judge. Each is told what those before it are.
 */
export type Persona = 'regular' | 'pedantic' | 'auditor';

export const PERSONAS: readonly Persona[] = ['regular', 'pedantic', 'auditor'];

/** A Pod Security level that forbids something; restricted forbids more, and has checks of its own. */
export type Level = 'baseline' | 'restricted';

/** A check id of kubernetes/pod-security-admission, as in its policy/check_*.go. */
export type Control =
  | 'allowPrivilegeEscalation'
  | 'appArmorProfile'
  | 'capabilities_baseline'
  | 'capabilities_restricted'
  | 'hostNamespaces'
  | 'hostPathVolumes'
  | 'hostPorts'
  | 'hostProbesAndHostLifecycle'
  | 'privileged'
  | 'procMount'
  | 'procMount_restricted'
  | 'restrictedVolumes'
  | 'runAsNonRoot'
  | 'runAsUser'
  | 'seLinuxOptions'
  | 'seccompProfile_baseline'
  | 'seccompProfile_restricted'
  | 'sysctls'
  | 'windowsHostProcess';

/** What a rule yields; the engine adds who it is about and how it is graded. */
export interface Draft {
  /** One key or one scalar. */
  readonly at: Place;
  /** What is wrong, why, and what to do; names the container; plain text, about 160 characters. */
  readonly message: Text;
  /** True when the finding is about something that is not written. */
  readonly missing?: boolean;
  readonly severity?: Severity;
  readonly level?: Level;
  readonly control?: Control;
  /** Set by pod checks whose finding is about one container. */
  readonly container?: Container;
  readonly related?: readonly { readonly message: Text; readonly at: Place }[];
  readonly fixes?: readonly Fix[];
  /** What this finding says as well is not shown beside it, only reported. See `presented`. */
  readonly gathers?: Gathers<Place>;
}

/** Which other findings of the same object one says as well. */
export interface Gathers<At> {
  /** Those that stand here. */
  readonly at?: readonly At[];
  /** Those of these rules. */
  readonly rules?: readonly string[];
  /** Of the rules' findings, those about the pod or one of these containers alone; absent: all. */
  readonly containers?: readonly string[];
  /** True when it gathers stories, too: those made of nothing but what it gathers. */
  readonly stories?: boolean;
}

export interface RuleContext {
  readonly version: MinorVersion;
  /** The level that the pod is to pass: a fix must not lead to what it forbids. */
  readonly profile: Level;
  /** Objects of the same files: ServiceAccounts, Roles, bindings, PersistentVolumes and others. */
  readonly facts: Facts;
  /** Registries and paths in them that images may come from; empty: anywhere. */
  readonly registries: readonly string[];
}

/**
 * What a rule says from one Kubernetes version on, until the next variant takes over. A change of
 * meaning is a variant of its own with a name, as in the reference's versioned checks.
 */
export interface Variant {
  readonly since: MinorVersion;
  /** What is different, where a rule has several: `Windows pods exempt`. */
  readonly name?: string;
  readonly pod?: (pod: Pod, context: RuleContext) => Iterable<Draft>;
  readonly container?: (container: Container, context: RuleContext) => Iterable<Draft>;
  /** The rule is silent where none of these keys is written, so that it need not be asked there. */
  readonly keys?: readonly string[];
  readonly resource?: (resource: Resource, context: RuleContext) => Iterable<Draft>;
  /**
   * The editor asks it about the pieces of a long list first: silent about each, it must be silent
   * about the whole, too.
   */
  readonly document?: (document: YamlDocument, context: RuleContext) => Iterable<Draft>;
}

export interface Rule {
  /** The dangerous condition in kebab-case; never changes. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** The lowest Pod Security level that forbids it; absent for rules outside Pod Security. */
  readonly level?: Level;
  readonly control?: Control;
  /** The kinds of objects that its `resource` checks are asked about; absent: all. */
  readonly kinds?: readonly string[];
  /** The first persona that is told; absent for `regular`. Rules of Pod Security have none. */
  readonly persona?: Exclude<Persona, 'regular'>;
  /** The class of the rule's usual fix. */
  readonly fix: Safety | 'none';
  /**
   * True for a rule about settings that make a way to the node together. Its findings are listed as
   * the workload's paths to the node, in its hover and under the text report.
   */
  readonly isPath?: boolean;
  /** More general rules that are not repeated on the same span; their level is kept. */
  readonly supersedes?: readonly string[];
  /** In the order of their versions. */
  readonly variants: readonly Variant[];
}

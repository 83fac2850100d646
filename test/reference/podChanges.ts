import fc from 'fast-check';
import type { Json } from '../../server/src/yaml/edit/patch.ts';
import {
  appArmorAnnotation,
  appArmorKey,
  seccompAnnotation,
  seccompKey,
} from './annotationValues.ts';
import * as values from './fieldValues.ts';
import type { JsonPath } from './setField.ts';
import { volume } from './volumeValues.ts';

/** One field that gets another value, at the pod or at one of its containers. */
export interface PodChange {
  /** From the pod's root, or from the container's, where one is meant. */
  readonly path: JsonPath;
  /** Counts through all containers of the pod, again and again; undefined means the pod. */
  readonly container: number | undefined;
  /** Undefined removes the field. */
  readonly value: Json | undefined;
}

type Values = fc.Arbitrary<Json | undefined>;

/** Every field that a control reads, with how often it changes compared with the others. */
export const podChange: fc.Arbitrary<PodChange> = fc.oneof(
  ofPod(1, 'spec.hostNetwork', values.flag),
  ofPod(1, 'spec.hostPID', values.flag),
  ofPod(1, 'spec.hostIPC', values.flag),
  ofPod(3, 'spec.hostUsers', values.flag),
  ofPod(3, 'spec.os', values.os),
  ofPod(1, 'spec.securityContext', values.nothing),
  ofPod(3, 'spec.securityContext.runAsNonRoot', values.flag),
  ofPod(2, 'spec.securityContext.runAsUser', values.userId),
  ofPod(3, 'spec.securityContext.seccompProfile', values.profile),
  ofPod(2, 'spec.securityContext.appArmorProfile', values.profile),
  ofPod(2, 'spec.securityContext.seLinuxOptions', values.seLinuxOptions),
  ofPod(1, 'spec.securityContext.windowsOptions', values.windowsOptions),
  ofPod(4, 'spec.securityContext.sysctls', values.sysctls),
  ofPod(6, 'spec.volumes.-', volume),
  ofPod(1, 'spec.initContainers', values.noItems),
  ofPod(1, 'spec.ephemeralContainers', values.noItems),
  ofPod(1, 'spec.volumes', values.noItems),
  ofPod(1, 'metadata.annotations', values.nothing),
  ofPod(1, 'spec.initContainers.-', values.odd('bare-init')),
  ofPod(1, 'spec.containers.-', values.odd('bare')),
  ofPod(1, 'spec.ephemeralContainers.-', values.odd('bare-debug')),
  annotation(2, appArmorKey, appArmorAnnotation),
  annotation(3, seccompKey, seccompAnnotation),
  // Keys differ by case, and the API server drops fields that it does not know.
  ofPod(1, 'spec.HostPID', values.flag),
  ofContainer(1, 'securityContext.Privileged', values.flag),
  ofContainer(1, 'securityContext', values.nothing),
  ofContainer(3, 'securityContext.privileged', values.flag),
  ofContainer(3, 'securityContext.allowPrivilegeEscalation', values.flag),
  ofContainer(5, 'securityContext.capabilities.add', values.addedCapabilities),
  ofContainer(3, 'securityContext.capabilities.drop', values.droppedCapabilities),
  ofContainer(1, 'securityContext.capabilities', values.nothing),
  ofContainer(5, 'securityContext.procMount', values.procMount),
  ofContainer(3, 'securityContext.runAsNonRoot', values.flag),
  ofContainer(3, 'securityContext.runAsUser', values.userId),
  ofContainer(3, 'securityContext.seccompProfile', values.profile),
  ofContainer(2, 'securityContext.appArmorProfile', values.profile),
  ofContainer(2, 'securityContext.seLinuxOptions', values.seLinuxOptions),
  ofContainer(2, 'securityContext.windowsOptions', values.windowsOptions),
  ofContainer(3, 'ports', values.ports),
  ofContainer(2, 'livenessProbe', values.handler),
  ofContainer(2, 'readinessProbe', values.handler),
  ofContainer(2, 'startupProbe', values.handler),
  ofContainer(2, 'lifecycle.postStart', values.handler),
  ofContainer(2, 'lifecycle.preStop', values.handler),
  ofContainer(1, 'lifecycle', values.nothing),
);

interface Weighted {
  readonly weight: number;
  readonly arbitrary: fc.Arbitrary<PodChange>;
}

function ofPod(weight: number, path: string, value: Values): Weighted {
  const segments = path.split('.');
  return {
    weight,
    arbitrary: value.map((v) => ({ path: segments, container: undefined, value: v })),
  };
}

function ofContainer(weight: number, path: string, value: Values): Weighted {
  const segments = path.split('.');
  return {
    weight,
    arbitrary: fc
      .tuple(fc.nat(11), value)
      .map(([container, v]) => ({ path: segments, container, value: v })),
  };
}

function annotation(weight: number, key: fc.Arbitrary<string>, value: Values): Weighted {
  return {
    weight,
    arbitrary: fc.tuple(key, value).map(([name, v]) => ({
      path: ['metadata', 'annotations', name],
      container: undefined,
      value: v,
    })),
  };
}

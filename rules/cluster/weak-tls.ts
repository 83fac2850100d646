import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type { KubeletConfigurationFields } from '../../server/src/kubernetes/configurationFields.ts';
import { flagOf, itemsOf } from '../../server/src/kubernetes/componentFlags.ts';
import type { Component } from '../../server/src/kubernetes/componentFlags.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import { isWeakCipherSuite, WEAK_TLS_VERSIONS } from '../../server/src/kubernetes/tls.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, componentsIn } from '../controlPlane.ts';
import { isKubeletConfiguration } from '../kubeletConfiguration.ts';

export default defineRule({
  id: 'weak-tls',
  title: 'Control plane or kubelet with outdated TLS',
  severity: 'low',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 0,

      *pod(pod) {
        const names = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler'] as const;
        for (const component of componentsIn(pod, [...names, 'etcd', 'kubelet'])) {
          yield* weakVersionOf(component);
          yield* weakSuitesOf(component);
        }
      },
      *resource(resource) {
        if (!isKubeletConfiguration(resource)) return;
        const view = fieldsOf<KubeletConfigurationFields>(resource);
        const version = view.string('tlsMinVersion');
        if (version !== undefined && WEAK_TLS_VERSIONS.has(version.value)) {
          yield {
            at: version.valuePlace,
            message: say`The kubelet accepts ${version.value}, whose encryption can be broken. Write VersionTLS12 or VersionTLS13.`,
          };
        }
        for (const suite of view.strings('tlsCipherSuites')) {
          if (!isWeakCipherSuite(suite.value)) continue;
          yield {
            at: suite.valuePlace,
            message: say`The kubelet accepts ${suite.value}, which is known to be weak. Remove it.`,
          };
        }
      },
    },
  ],
});

function* weakVersionOf(component: Component): Iterable<Draft> {
  const flag = flagOf(component, 'tls-min-version');
  if (flag?.value === undefined || !WEAK_TLS_VERSIONS.has(flag.value)) return;
  yield aboutFlag(component, flag, {
    message: say`Container "${component.container.name}" lets ${component.name} accept ${flag.value}, whose encryption can be broken. Require TLS 1.2 or newer.`,
  });
}

function* weakSuitesOf(component: Component): Iterable<Draft> {
  const items = itemsOf(
    component,
    component.name === 'etcd' ? 'cipher-suites' : 'tls-cipher-suites',
  ).filter(({ item }) => isWeakCipherSuite(item));
  for (const flag of new Set(items.map((item) => item.flag))) {
    const names = items.filter((item) => item.flag === flag).map(({ item }) => item);
    yield aboutFlag(component, flag, {
      message: say`Container "${component.container.name}" lets ${component.name} use weak cipher suites: ${names}. Remove them.`,
    });
  }
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import picocolors from 'picocolors';
import { RULES } from '../../rules/index.ts';
import { analysisOptions } from '../../server/src/config/analysisOptions.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import type { Finding } from '../../server/src/engine/finding.ts';
import { jsonFormat } from '../../server/src/report/json.ts';
import { sarifFormat } from '../../server/src/report/sarif.ts';
import { textFormat } from '../../server/src/report/text.ts';
import { ENGLISH } from '../../server/src/text/language.ts';
import { SAMPLE_CONTEXT, sampleFile, written } from './sampleReport.ts';

describe('A known agent of the node', () => {
  it('is one finding in the text report, as grave as the gravest of them all', () => {
    assert.ok(findingsIn(NETWORK_PLUGIN).length > 12);
    assert.deepEqual(shownIn(NETWORK_PLUGIN), ['error known-node-agent']);
  });

  it('has all of its findings in JSON and SARIF', () => {
    const found = findingsIn(NETWORK_PLUGIN).map(({ ruleId }) => ruleId);
    const file = sampleFile('agent.yaml', NETWORK_PLUGIN, findingsIn(NETWORK_PLUGIN));
    const json = JSON.parse(written(jsonFormat(SAMPLE_CONTEXT), [file]));
    assert.deepEqual(
      json.findings.map(({ rule }: { rule: string }) => rule),
      found,
    );
    const sarif = JSON.parse(written(sarifFormat(SAMPLE_CONTEXT), [file]));
    assert.deepEqual(
      sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId),
      found,
    );
  });

  it('is a warning of its own, without fixes', () => {
    const [agent] = findingsIn(NETWORK_PLUGIN).filter(isAgent);
    assert.deepEqual([agent?.severity, agent?.fixes], ['medium', []]);
  });

  it('shows beside itself what such an agent does not need', () => {
    const withSocket = NETWORK_PLUGIN.replace('path: /opt/cni/bin', 'path: /run/docker.sock');
    assert.deepEqual(shownIn(withSocket), [
      'error host-path-writable-by-root',
      'error known-node-agent',
    ]);
    const withMore = NETWORK_PLUGIN.replace('hostNetwork: true', '$&\n      hostIPC: true');
    assert.deepEqual(shownIn(withMore), ['error host-ipc', 'error known-node-agent']);
  });

  it('shows where it can write to what it reads', () => {
    assert.deepEqual(shownIn(NETWORK_PLUGIN.replace('readOnly: true', 'readOnly: false')), [
      'error escape-on-many-nodes',
      'error host-path-writable-by-root',
      'error known-node-agent',
    ]);
  });

  it('does not speak for a container that is not its own', () => {
    const withShell = `${NETWORK_PLUGIN}        - name: shell
          image: busybox:1.37
          securityContext: { privileged: true }
          volumeMounts:
            - { name: modules, mountPath: /modules, readOnly: true, recursiveReadOnly: IfPossible }
`;
    assert.deepEqual(shownIn(withShell), [
      'error escape-on-many-nodes',
      'hint system-files-mounted',
      'error known-node-agent',
      'warning capabilities-not-dropped',
      'warning privilege-escalation',
    ]);
  });

  it('is none in a Deployment, and no other image is', () => {
    for (const other of [
      NETWORK_PLUGIN.replace('kind: DaemonSet', 'kind: Deployment'),
      NETWORK_PLUGIN.replaceAll('calico/', 'shop/'),
    ]) {
      const found = findingsIn(other);
      assert.deepEqual(found.filter(isAgent), []);
      assert.ok(shownIn(other).length > 10, 'its privileges are told one by one');
    }
  });
});

const { options } = analysisOptions({}, RULES);

function findingsIn(text: string): readonly Finding[] {
  return analyze(text, options).findings;
}

function isAgent({ ruleId }: Finding): boolean {
  return ruleId === 'known-node-agent';
}

/** The grades and rules of the text report. */
function shownIn(text: string): readonly string[] {
  const format = textFormat(picocolors.createColors(false), true, ENGLISH);
  const report = written(format, [sampleFile('agent.yaml', text, findingsIn(text))]);
  const headings = report.matchAll(/^agent\.yaml:\d+:\d+ {2}(\w+) .* {2}([a-z-]+)$/gm);
  return [...headings].map(([, grade, rule]) => `${grade} ${rule}`);
}

const NETWORK_PLUGIN = `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: network
spec:
  template:
    spec:
      hostNetwork: true
      volumes:
        - name: plugins
          hostPath: { path: /opt/cni/bin }
        - name: config
          hostPath: { path: /etc/cni/net.d }
        - name: state
          hostPath: { path: /var/lib/calico }
        - name: modules
          hostPath: { path: /lib/modules }
      initContainers:
        - name: install
          image: quay.io/calico/cni:v3.31.0
          securityContext: { privileged: true }
          volumeMounts:
            - { name: plugins, mountPath: /host/opt/cni/bin }
            - { name: config, mountPath: /host/etc/cni/net.d }
      containers:
        - name: node
          image: quay.io/calico/node:v3.31.0
          securityContext: { privileged: true, capabilities: { add: [NET_ADMIN] } }
          volumeMounts:
            - { name: state, mountPath: /var/lib/calico }
            - { name: modules, mountPath: /lib/modules, readOnly: true }
`;

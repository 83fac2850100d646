import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edited, PRIVILEGED, rangeIn, VSCODE, withClient } from './testClient.ts';

const URI = 'file:///pod.yaml';
const LINE = rangeIn(PRIVILEGED, 'image').start.line;

test('hardening by command sends one edit, after which the pod passes restricted but for its choices', () =>
  withClient({ capabilities: VSCODE, settings: {} }, async (client) => {
    await client.open(URI, PRIVILEGED);
    const { applied, message } = await client.execute('cofferdam.hardenDocument', URI);
    assert.ok(applied, message);
    assert.equal(client.applied.length, 1);
    const text = edited(PRIVILEGED, client.applied[0]);
    assert.match(text, /allowPrivilegeEscalation: false/);
    assert.doesNotMatch(text, /privileged: true/);
  }));

for (const [command, added] of [
  ['cofferdam.dropAllCapabilities', /capabilities:\n +drop:\n +- ALL/],
  ['cofferdam.addSeccompProfile', /seccompProfile:\n +type: RuntimeDefault/],
] as const) {
  test(`${command} changes the pod at the line alone, whatever the profile says`, () =>
    withClient({ capabilities: VSCODE, settings: { profile: 'baseline' } }, async (client) => {
      const text = `${PRIVILEGED}---\n${PRIVILEGED}`;
      await client.open(URI, text);
      const linesBefore = PRIVILEGED.split('\n').length;
      for (const [index, line] of [LINE, linesBefore + LINE].entries()) {
        const { applied, message } = await client.execute(command, URI, line);
        assert.ok(applied, message);
        const pods = edited(text, client.applied[index]).split('---\n');
        assert.match(pods[index] ?? '', added);
        assert.equal(pods[1 - index], PRIVILEGED);
      }
    }));
}

test('setRuntimeClass takes the name that was chosen', () =>
  withClient({ capabilities: VSCODE, settings: {} }, async (client) => {
    await client.open(URI, PRIVILEGED);
    const result = await client.execute('cofferdam.setRuntimeClass', URI, LINE, 'gvisor');
    assert.deepEqual(result, { applied: true, message: 'Done.' });
    assert.match(edited(PRIVILEGED, client.applied[0]), /\n {2}runtimeClassName: gvisor\n/);
  }));

test('a command that has nothing to do says so, to a foreign client in a message', () =>
  withClient({ capabilities: VSCODE, settings: {} }, async (client) => {
    await client.open(URI, 'a: 1\n');
    for (const command of ['cofferdam.hardenDocument', 'cofferdam.dropAllCapabilities']) {
      const { applied, message } = await client.execute(command, URI, 0);
      assert.equal(applied, false);
      assert.equal(client.shown.at(-1), message);
    }
    assert.equal(
      (await client.execute('cofferdam.fixAllSafe', 'file:///closed.yaml')).applied,
      false,
    );
    assert.deepEqual(client.applied, []);
  }));

test('an unknown command is an error', () =>
  withClient({}, async (client) => {
    await assert.rejects(client.execute('cofferdam.formatDisk'), /no command/);
  }));

test('the repairs are announced to foreign clients, and not to ours, which has them itself', () =>
  withClient({}, async (foreign) => {
    const announced = foreign.initialized?.capabilities.executeCommandProvider?.commands ?? [];
    assert.ok(announced.includes('cofferdam.hardenDocument'));
    await withClient({ initializationOptions: { commands: true } }, (ours) => {
      assert.deepEqual(ours.initialized?.capabilities.executeCommandProvider?.commands, [
        'cofferdam.tell',
      ]);
      return Promise.resolve();
    });
  }));

test('our client is given the rules, their pages, and the RuntimeClasses for a pod', () =>
  withClient({ initializationOptions: { commands: true } }, async (client) => {
    const rules = await client.connection.sendRequest<{ id: string }[]>('cofferdam/rules');
    assert.ok(rules.some(({ id }) => id === 'privileged-container'));
    const page = await client.connection.sendRequest('cofferdam/explain', {
      ruleId: 'privileged-container',
    });
    assert.match(String(page), /^# Privileged container\n/);
    assert.equal(
      await client.connection.sendRequest('cofferdam/explain', { ruleId: 'none' }),
      null,
    );

    const text = PRIVILEGED.replace('spec:\n', 'spec:\n  runtimeClassName: kata\n');
    await client.open(URI, text);
    const choices = await client.connection.sendRequest('cofferdam/runtimeClasses', {
      uri: URI,
      line: 3,
    });
    assert.equal(JSON.stringify(choices).includes('"current":"kata"'), true);
  }));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientCapabilities, CodeAction, Command } from 'vscode-languageserver/node';
import { edited, PRIVILEGED, rangeIn, VSCODE, withClient } from './testClient.ts';

const URI = 'file:///pod.yaml';
const AT = rangeIn(PRIVILEGED, 'true');
const BASELINE = { profile: 'baseline' };
const OURS = { commands: true };

/** A client that takes code actions as they were before edits could wait. */
const EAGER: ClientCapabilities = {
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

test('the obvious fix of a finding is preferred, waits with its edit, and repairs that finding alone', () =>
  withClient({ capabilities: VSCODE, settings: BASELINE }, async (client) => {
    await client.open(URI, PRIVILEGED, 3);
    const actions = literals(await client.codeActions(URI, AT));
    const preferred = actions.filter(({ isPreferred }) => isPreferred === true);
    assert.equal(preferred.length, 1);
    const [action] = preferred;
    assert.ok(action);
    assert.equal(action.kind, 'quickfix');
    assert.deepEqual(
      action.diagnostics?.map(({ code }) => code),
      ['privileged-container'],
    );
    assert.equal(action.edit, undefined);

    const { edit } = await client.resolve(action);
    const [change] = edit?.documentChanges ?? [];
    assert.deepEqual(change && 'textDocument' in change && change.textDocument, {
      uri: URI,
      version: 3,
    });
    const text = edited(PRIVILEGED, edit);
    assert.doesNotMatch(text, /privileged: true/);
    assert.match(text, /^apiVersion: v1\nkind: Pod\n/);
  }));

test('an action of a version that was typed over is not resolved', () =>
  withClient({ capabilities: VSCODE, settings: BASELINE }, async (client) => {
    await client.open(URI, PRIVILEGED);
    const action = literals(await client.codeActions(URI, AT)).find(
      ({ isPreferred }) => isPreferred === true,
    );
    assert.ok(action);
    await client.change(URI, 2, { text: `\n${PRIVILEGED}` });
    await assert.rejects(client.resolve(action), /changed/);
  }));

test('a client that cannot resolve gets the edits at once, without versions where it takes none', () =>
  withClient({ capabilities: EAGER, initializationOptions: BASELINE }, async (client) => {
    await client.open(URI, PRIVILEGED);
    const actions = literals(await client.codeActions(URI, AT));
    const fix = actions.find(
      ({ diagnostics }) => diagnostics?.[0]?.code === 'privileged-container',
    );
    assert.ok(fix?.edit?.changes?.[URI]);
    assert.equal(fix.isPreferred, undefined);
    assert.doesNotMatch(edited(PRIVILEGED, fix.edit), /privileged: true/);
    assert.ok(actions.every(({ edit, data }) => edit !== undefined && data === undefined));
  }));

test('a client without code action literals gets commands, which apply the edit', () =>
  withClient({ initializationOptions: BASELINE }, async (client) => {
    await client.open(URI, PRIVILEGED);
    const [command] = (await client.codeActions(URI, AT)) ?? [];
    assert.ok(command && typeof command.command === 'string');
    const { arguments: args = [] } = command as Command;
    await client.execute(command.command, ...args);
    assert.doesNotMatch(edited(PRIVILEGED, client.applied[0]), /privileged: true/);
  }));

test('source actions are never answered unless they are asked for', () =>
  withClient({ capabilities: VSCODE, settings: {} }, async (client) => {
    await client.open(URI, PRIVILEGED);
    const kinds = async (only?: string[]): Promise<unknown[]> => {
      const actions = await client.codeActions(URI, AT, only === undefined ? {} : { only });
      return [...new Set(literals(actions).map(({ kind }) => kind))];
    };
    assert.deepEqual(await kinds(), ['quickfix']);
    assert.deepEqual(await kinds(['quickfix']), ['quickfix']);
    assert.deepEqual(await kinds(['refactor']), []);
    assert.deepEqual(await kinds(['source.organizeImports']), []);
    assert.deepEqual(await kinds(['source.fixAll.eslint']), []);
    assert.deepEqual(await kinds(['source.harden']), ['source.harden.cofferdam']);
    assert.ok((await kinds(['source'])).includes('source.harden.cofferdam'));
  }));

test('fix-all is safe fixes alone, hardening goes further, and both are one edit', () =>
  withClient({ capabilities: VSCODE, settings: {} }, async (client) => {
    await client.open(URI, MISSPELT);
    const textAfter = async (kind: string): Promise<string> => {
      const [action] = literals(await client.codeActions(URI, AT, { only: [kind] }));
      assert.ok(action, kind);
      return edited(MISSPELT, (await client.resolve(action)).edit);
    };
    const fixed = await textAfter('source.fixAll.cofferdam');
    assert.equal(fixed, MISSPELT.replace('[all]', '[ALL]'));
    const hardened = await textAfter('source.harden.cofferdam');
    assert.match(hardened, /drop: \[ALL\]/);
    assert.match(hardened, /seccompProfile:\n +type: RuntimeDefault/);
  }));

test('fix-all is not offered where there is nothing to fix', () =>
  withClient({ capabilities: VSCODE, settings: {} }, async (client) => {
    await client.open(URI, 'a: 1\n');
    assert.deepEqual(await client.codeActions(URI, rangeIn('a', 'a'), { only: ['source'] }), []);
    assert.deepEqual(await client.codeActions(URI, rangeIn('a', 'a')), []);
  }));

test('all problems of a rule are fixed together where there are several', () =>
  withClient({ capabilities: VSCODE, settings: BASELINE }, async (client) => {
    const title = "Fix all 'privileged-container' problems in this file";
    await client.open('file:///one.yaml', PRIVILEGED);
    const forOne = literals(await client.codeActions('file:///one.yaml', AT));
    assert.ok(!forOne.some((action) => action.title === title));

    const two = `${PRIVILEGED}---\n${PRIVILEGED}`;
    await client.open(URI, two);
    const action = literals(await client.codeActions(URI, AT)).find((one) => one.title === title);
    assert.ok(action);
    const text = edited(two, (await client.resolve(action)).edit);
    assert.doesNotMatch(text, /privileged: true/);
  }));

test('in VS Code any pod can be given a RuntimeClass by a command, and a rule be explained', () =>
  withClient(
    { capabilities: VSCODE, initializationOptions: OURS, settings: BASELINE },
    async (client) => {
      await client.open(URI, PRIVILEGED);
      const atImage = rangeIn(PRIVILEGED, 'image');
      const asked = literals(await client.codeActions(URI, atImage, { triggerKind: 1 }));
      assert.deepEqual(
        asked.map(({ command }) => command),
        [
          {
            title: 'Set runtimeClassName…',
            command: 'cofferdam.setRuntimeClass',
            arguments: [URI, atImage.start.line],
          },
        ],
      );
      assert.deepEqual(
        await client.codeActions(URI, atImage, { triggerKind: 2 }),
        [],
        'no light bulb on each line',
      );
      const explain = literals(await client.codeActions(URI, AT)).find(
        ({ title }) => title === 'Explain privileged-container',
      );
      assert.deepEqual(explain?.command?.arguments, ['privileged-container']);
    },
  ));

test('elsewhere each known RuntimeClass is an action of its own, and none is preferred', () =>
  withClient(
    { capabilities: VSCODE, settings: { runtimeClasses: [{ name: 'confidential' }] } },
    async (client) => {
      await client.open('file:///classes.yaml', RUNTIME_CLASS);
      await client.open(URI, PRIVILEGED);
      const actions = literals(await client.codeActions(URI, rangeIn(PRIVILEGED, 'image')));
      const names = actions.map(({ title }) => /^Set runtimeClassName: (\S+)$/.exec(title)?.[1]);
      assert.deepEqual(names, ['sandboxed', 'confidential', 'gvisor', 'kata']);
      assert.ok(actions.every(({ isPreferred }) => isPreferred === undefined));
      const [first] = actions;
      assert.ok(first);
      assert.match(
        edited(PRIVILEGED, (await client.resolve(first)).edit),
        /\n {2}runtimeClassName: sandboxed\n/,
      );
    },
  ));

/** No cluster knows the capability `all`: that it means ALL is safe to say. */
const MISSPELT = PRIVILEGED.replace('privileged: true', 'capabilities: {drop: [all]}');

const RUNTIME_CLASS = `apiVersion: node.k8s.io/v1
kind: RuntimeClass
metadata:
  name: sandboxed
handler: runsc
`;

/** Those of the answer that are code actions, not commands. */
function literals(actions: (CodeAction | Command)[] | null): CodeAction[] {
  return (actions ?? []).filter(
    (action): action is CodeAction => typeof action.command !== 'string',
  );
}

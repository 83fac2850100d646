import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AGENT_CLASSES } from '../../server/src/kubernetes/nodeAgentClasses.ts';
import { KNOWN_AGENTS } from '../../server/src/kubernetes/nodeAgents.ts';

test('what makes an image an agent is among what the agent needs', () => {
  for (const { what, marks, settings, reads, writes } of Object.values(AGENT_CLASSES)) {
    const needs = [...(settings ?? []), ...(reads ?? []), ...(writes ?? [])];
    const isNeeded = (mark: string) =>
      needs.some((need) => mark === need || mark.startsWith(`${need}/`));
    assert.deepEqual(
      marks.filter((mark) => !isNeeded(mark)),
      [],
      what.strings[0],
    );
  }
});

test('an image belongs to one agent, and is named by one or two steps of its repository', () => {
  const images = KNOWN_AGENTS.flatMap((agent) => agent.images);
  assert.deepEqual(
    images.filter((image, index) => images.indexOf(image) !== index),
    [],
  );
  assert.deepEqual(
    images.filter((image) => !/^[a-z0-9._-]+(?:\/[a-z0-9._-]+)?$/.test(image)),
    [],
  );
});

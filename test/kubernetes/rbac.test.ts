import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PolicyRule } from '../../server/src/kubernetes/facts.ts';
import { grantOf } from '../../server/src/kubernetes/rbac.ts';

function rule(given: Partial<PolicyRule>): PolicyRule {
  return {
    verbs: [],
    apiGroups: [''],
    resources: [],
    resourceNames: [],
    nonResourceURLs: [],
    ...given,
  };
}

/** Whether a core rule with these resources allows `get` on a resource. */
function allows(resources: readonly string[], resource: string): boolean {
  const permission = { groups: [''], resources: [resource], verbs: ['get'] };
  return grantOf(rule({ resources, verbs: ['get'] }), permission) !== undefined;
}

describe('grantOf', () => {
  it('takes * for every resource and subresource', () => {
    assert.ok(allows(['*'], 'pods'));
    assert.ok(allows(['*'], 'nodes/proxy'));
  });

  it('takes a * before a slash for any resource with that subresource', () => {
    assert.ok(allows(['*/exec'], 'pods/exec'));
    assert.ok(!allows(['*/exec'], 'pods/execute'));
    assert.ok(!allows(['*/exec'], 'exec'));
  });

  it('takes a * behind a slash for no pattern', () => {
    assert.ok(!allows(['pods/*'], 'pods/exec'));
    assert.ok(!allows(['pods/*'], 'pods'));
  });

  it('tells a resource from its subresource', () => {
    assert.ok(!allows(['pods'], 'pods/exec'));
    assert.ok(!allows(['pods/exec'], 'pods'));
  });

  it('asks for one of the groups', () => {
    const permission = {
      groups: ['apps', 'extensions'],
      resources: ['deployments'],
      verbs: ['get'],
    };
    const granted = (apiGroups: readonly string[]): boolean =>
      grantOf(rule({ apiGroups, resources: ['*'], verbs: ['*'] }), permission) !== undefined;
    assert.deepEqual(
      [['extensions'], ['*'], [''], []].map((groups) => granted(groups)),
      [true, true, false, false],
    );
  });

  it('names what grants it as written, in the order of the rule', () => {
    const written = rule({ resources: ['pods/exec', 'pods', '*'], verbs: ['list', '*', 'get'] });
    const permission = { groups: [''], resources: ['pods', 'secrets'], verbs: ['get', 'create'] };
    assert.deepEqual(grantOf(written, permission), {
      resources: ['pods', '*'],
      verbs: ['*', 'get'],
    });
  });

  it('lets nobody create an object by its name, but a subresource', () => {
    const written = rule({
      resources: ['pods', 'pods/exec'],
      verbs: ['create', 'patch'],
      resourceNames: ['web-0'],
    });
    const create = (resource: string) =>
      grantOf(written, { groups: [''], resources: [resource], verbs: ['create'] });
    assert.equal(create('pods'), undefined);
    assert.deepEqual(create('pods/exec'), { resources: ['pods/exec'], verbs: ['create'] });
  });
});

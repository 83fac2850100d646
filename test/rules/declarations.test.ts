import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { RULES } from '../../rules/index.ts';
import { analysisOptions } from '../../server/src/config/analysisOptions.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import type { Rule, Variant } from '../../server/src/engine/rule.ts';
import { analyzeWith, imageRule } from '../engine/testRules.ts';

describe('A rule that declares what it looks at', () => {
  it('says the same as if it were asked everywhere', () => {
    const rules = RULES.filter(({ variants }) => variants.some(({ keys }) => keys));
    const undeclared = rules.map(withoutDeclarations);
    for (const file of globSync('test/rules/**/*.yaml')) {
      const text = fs.readFileSync(file, 'utf8');
      // Variants for older versions declare keys of their own.
      for (const kubernetesVersion of text.startsWith('# version')
        ? ['latest', '1.25']
        : ['latest']) {
        const [declared, everywhere] = [rules, undeclared].map((rules) => {
          const { options } = analysisOptions({ kubernetesVersion }, rules);
          return analyze(text, options).findings;
        });
        assert.deepEqual(declared, everywhere, file);
      }
    }
  });

  it('is not asked where none of its keys is written', () => {
    const rule = withKeys(['image', 'tag']);
    assert.equal(analyzeWith([rule], podWith('image: a')).findings.length, 1);
    assert.equal(analyzeWith([withKeys(['tag'])], podWith('image: a')).findings.length, 0);
  });

  it('is asked where a key is quoted, has escapes, comes from an anchor, or stands in JSON', () => {
    const rule = withKeys(['image']);
    for (const written of ['"image": a', `'image': a`, '"im\\x61ge": a', '<<: &a { image: a }'])
      assert.equal(analyzeWith([rule], podWith(written)).findings.length, 1, written);
    const json =
      '{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"name":"a","image":"a"}]}}';
    assert.equal(analyzeWith([rule], json).findings.length, 1);
  });
});

function podWith(field: string): string {
  return `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: web\n      ${field}\n`;
}

function withKeys(keys: readonly string[]): Rule {
  const rule = imageRule('image');
  return { ...rule, variants: rule.variants.map((variant) => ({ ...variant, keys })) };
}

function withoutDeclarations(rule: Rule): Rule {
  const variants = rule.variants.map((variant) => {
    const undeclared: { -readonly [Key in keyof Variant]: Variant[Key] } = { ...variant };
    delete undeclared.keys;
    return undeclared;
  });
  return { ...rule, variants };
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';
import type { SyntaxNode } from '../../server/src/yaml/syntax.ts';

describe('layout', () => {
  const rows: readonly { title: string; text: string; layout: string }[] = [
    {
      title: 'tells the colons, dashes and columns of block collections',
      text: 'a:\n  b: 1\n  c:\n  - x\n  -   y\n',
      layout: '{@0 a:1 {@2 b:6 1, c:13 [@2 -17 x, -23 y]}}',
    },
    {
      title: 'tells colons, commas and brackets of flow collections',
      text: 'a: {b: 1 , "c":[x,y,],}\n',
      layout: '{@0 a:1 {3-23 b:5 1,9 c:14 [15-21 x,17 y,19],21}}',
    },
    {
      title: 'counts the column of keys from the last line break, an anchor with its key',
      text: '- &x name: a\n  image: b\n- ? k\n  : v\n',
      layout: '[@0 -0 {@2 &x name:9 a, image:20 b}, -24 {@2 ?26 k:32 v}]',
    },
    {
      title: 'gives an absent value an empty span behind its indicator',
      text: 'a:\nb: !!null\nc: &x # d\n? e\n',
      layout: '{@0 a:1 _2, b:4 !!null_12, c:14 &x_18, ?23 e:-1 _26}',
    },
    {
      title: 'gives absent items and flow values the same',
      text: 'a:\n-\n- [{b, c: }]\n',
      layout: '{@0 a:1 [@0 -3 _4, -5 [7-17 {8-16 b:-1 _10,10 c:13 _14}]]}',
    },
    {
      title: 'makes a mapping of a pair in a flow sequence',
      text: '[a: b, ? c]\n',
      layout: '[0-11 {1-5 a:2 b},5 {7-10 ?7 c:-1 _10}]',
    },
    {
      title: 'ends a block scalar with its last line',
      text: 'a: |\n  x\n\nb: >+\n  y\n\n\nc: |-\n',
      layout: '{@0 a:1 x¶3-8, b:11 y¶¶¶13-21, c:23 25-27}',
    },
    {
      title: 'ends a JSON collection with its bracket',
      text: '{"a" : [1 , 2]}',
      layout: '{0-15 a:5 [7-14 1,10 2]}',
    },
    {
      title: 'keeps aliases and merges as they are written',
      text: 'a: &x {}\n<<: *x\n',
      layout: '{@0 a:1 &x{6-8}, <<:11 *x}',
    },
    {
      title: 'counts columns behind an emoji in code units',
      text: '"😀": [{a: 😀 }]\n',
      layout: '{@0 😀:4 [6-16 {7-15 a:9 😀}]}',
    },
    {
      title: 'takes tabs in flow text for what they are',
      text: 'a: {\n\t"b": 1,\n}\n',
      layout: '{@0 a:1 {3-15 b:9 1,12}}',
    },
  ];
  for (const { title, text, layout } of rows) {
    it(title, () => {
      const [document] = readDocuments(text);
      assert.equal(document?.brokenAt, undefined);
      assert.equal(document?.syntax && shown(document.syntax), layout);
    });
  }
});

/** Offsets of every indicator, in a short notation. */
function shown(node: SyntaxNode): string {
  const properties = `${node.anchor === undefined ? '' : `&${node.anchor}`}${node.tag ?? ''}`;
  const gap = properties === '' || node.kind === 'mapping' ? '' : ' ';
  switch (node.kind) {
    case 'alias':
      return `*${node.name}`;
    case 'scalar': {
      const { start, end } = node.span;
      if (node.text === '' && start === end) return `${properties}_${start}`;
      const isBlock = node.style === 'literal' || node.style === 'folded';
      return `${properties}${gap}${node.text.replaceAll('\n', '¶')}${isBlock ? `${start}-${end}` : ''}`;
    }
    case 'sequence':
      return `${properties}[${[where(node), ...node.items.map(({ value, dash, comma }, index) => entry(dash < 0 ? '' : `-${dash} `, shown(value), comma, index, node.items.length))].filter(Boolean).join(' ')}]`;
    case 'mapping':
      return `${properties}{${[
        where(node),
        ...node.pairs.map(({ key, value, question, colon, comma }, index) =>
          entry(
            question < 0 ? '' : `?${question} `,
            `${shown(key)}:${colon} ${shown(value)}`,
            comma,
            index,
            node.pairs.length,
          ),
        ),
      ].join(' ')}}`;
  }
}

function entry(
  indicator: string,
  content: string,
  comma: number,
  index: number,
  count: number,
): string {
  const separator = comma >= 0 ? `,${comma}` : index < count - 1 ? ',' : '';
  return `${indicator}${content}${separator}`;
}

function where(node: SyntaxNode & { readonly flow: boolean; readonly indent: number }): string {
  return node.flow ? `${node.span.start}-${node.span.end}` : `@${node.indent}`;
}

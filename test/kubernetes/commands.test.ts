import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shellCommands } from '../../server/src/kubernetes/commands.ts';

describe('The commands of a shell script', () => {
  it('end at operators and line ends', () => {
    assert.deepEqual(wordsOf('a 1; b 2 && c\nd | e & (f)\r\ng || h'), [
      ['a', '1'],
      ['b', '2'],
      ['c'],
      ['d'],
      ['e'],
      ['f'],
      ['g'],
      ['h'],
    ]);
  });

  it('lose their quotes and keep what these protect', () => {
    assert.deepEqual(wordsOf(`echo 'a; b' "c \\"d\\" && e" f\\ g ns"ent"'er' "" \\\n  h`), [
      ['echo', 'a; b', 'c "d" && e', 'f g', 'nsenter', '', 'h'],
    ]);
  });

  it('begin behind reserved words and assignments', () => {
    assert.deepEqual(wordsOf('if ! A=1 B+=2 mount; then while true; do { umount; }; done; fi'), [
      ['mount'],
      ['true'],
      ['umount'],
    ]);
  });

  it('include those of substitutions, in double quotes and within each other', () => {
    assert.deepEqual(wordsOf('a "$(b $(c `d`))" (e; f)'), [
      ['d'],
      ['c', '`d`'],
      ['b', '$(c `d`)'],
      ['a', '$(b $(c `d`))'],
      ['e'],
      ['f'],
    ]);
  });

  it('do not take a shift for a here-document', () => {
    assert.deepEqual(wordsOf('a $((1 << 2)) b\nc'), [['a', '$((1 << 2))', 'b'], ['c']]);
  });

  it('leave out comments and here-documents', () => {
    assert.deepEqual(
      wordsOf('# nsenter\na b#c # chroot\ncat <<-"EOF" | d <<X\nnsenter\n\tEOF\nX\ne'),
      [['a', 'b#c'], ['cat'], ['d'], ['e']],
    );
  });

  it('say what they write to', () => {
    const commands = shellCommands('a 2>/dev/null >>"$D/x" b <in 1>&2 >&- &>y; >|z; cat <<<w >v');
    assert.deepEqual(commands, [
      { words: ['a', 'b'], writes: ['/dev/null', '$D/x', 'y'] },
      { words: [], writes: ['z'] },
      { words: ['cat'], writes: ['v'] },
    ]);
  });

  it('are read to the end of a script that closes nothing', () => {
    assert.deepEqual(wordsOf('a "b'), [['a', 'b']]);
    assert.deepEqual(wordsOf("a 'b"), [['a', 'b']]);
    assert.deepEqual(wordsOf('a $(b'), [['b'], ['a', '$(b']]);
    assert.deepEqual(wordsOf('a <<EOF'), [['a']]);
    assert.deepEqual(wordsOf('a \\'), [['a', '']]);
    assert.deepEqual(wordsOf(') a'), [['a']]);
  });

  it('are read however deep substitutions go', () => {
    assert.ok(shellCommands('$('.repeat(100_000)).length > 0);
  });
});

function wordsOf(script: string): readonly (readonly string[])[] {
  return shellCommands(script).map(({ words }) => words);
}

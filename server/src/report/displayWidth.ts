/** How many columns a printable text takes on a terminal: wide characters and emoji take two. */
export function displayWidth(text: string): number {
  if (/^[ -~…]*$/.test(text)) return text.length;
  // Made only here: the first one costs more than reading a manifest.
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    if (ZERO_WIDTH.test(segment)) continue;
    width += WIDE.test(segment) ? 2 : 1;
  }
  return width;
}

const ZERO_WIDTH = /^[\p{M}\p{Cf}]+$/u;
// Unicode 15's East Asian Wide and Fullwidth blocks, and what is shown as a picture by default.
const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;

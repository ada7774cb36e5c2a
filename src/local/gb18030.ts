/**
 * How bytes of GB 18030 (and of GBK and GB 2312, which it contains) are told from other encodings. One of 0x81-0xfe leads a
 * character of two bytes, or of four when a digit follows. The 3,755 everyday characters (level 1 of GB 2312) are the rows
 * 0xb0-0xd7, sorted by sound; Chinese punctuation and full-width forms are the rows 0xa1-0xa3, lines for drawing 0xa9.
 * Source: Encoding Standard, "gb18030 decoder", https://encoding.spec.whatwg.org/#gb18030-decoder
 */

/** A pair of foreign letters may look like one Chinese character by chance. */
const fewest = 2;
/** Texts with fewer everyday characters do not show how these spread over the rows. */
const tellingFrom = 24;
/** Where the rows of everyday characters are halved; the syllables of Korean EUC-KR end here, Chinese goes on. */
const middleRow = 0xc8;

/**
 * The text of bytes in GB 18030; undefined for what is no GB 18030, and for what decodes but is hardly Chinese: that
 * encoding gives nearly every pair of bytes a character, so nine in ten of all beyond ASCII must be everyday ones.
 */
export const decodeChinese = (bytes: Buffer): string | undefined => {
  let all = 0;
  let hanzi = 0;
  let late = 0;
  let marks = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    all++;
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
    if (trail < 0xa1) continue;
    if (lead >= 0xb0 && lead <= 0xd7) {
      hanzi++;
      if (lead > middleRow) late++;
    } else if ((lead >= 0xa1 && lead <= 0xa3) || lead === 0xa9) marks++;
  }
  if (all < fewest || (hanzi + marks) * 10 < all * 9 || hanzi === 0) return undefined;
  if (hanzi >= tellingFrom && late * 8 < hanzi) return undefined;
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

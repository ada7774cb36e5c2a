import { adopt } from "../program/adopt.ts";
import type { Frontend } from "./frontend.ts";
import { lowerMarkup } from "./markup/markup.ts";
import { lowerPhp } from "./php.ts";

/** A tag outside PHP: after a closing mark, or before the first opening one. */
const page = /^(?!\s*<\?)[\s\S]*?<[a-z!]|\?>[^<]*<[a-z!/]/i;

/**
 * Lowers a PHP file; of a page it also reads what stands outside PHP: tags, texts people read, and scripts for the
 * browser. Damage to the markup is no damage to the file.
 */
export const lowerPhpFile: Frontend = (path, text, parsers) => {
  const code = lowerPhp(path, text, parsers);
  if (!page.test(text)) return code;
  const outside = lowerMarkup(path, text, parsers);
  return adopt({
    ...code,
    body: [...code.body, ...outside.body].sort((a, b) => a.start - b.start),
    markup: outside.markup,
    comments: [...code.comments, ...outside.comments].sort((a, b) => a.start - b.start),
  });
};

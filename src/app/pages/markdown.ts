import { html } from "hono/html";
import type { Markup } from "./layout.ts";

/**
 * Renders a rule's page. These pages are our own and keep to a small part of Markdown, which a test holds them to:
 * headings, paragraphs, fenced code, code spans and links. Everything else is shown as it is written, escaped.
 */
export const renderPage = (page: string): readonly Markup[] => {
  const blocks: Markup[] = [];
  let paragraph: string[] = [];
  let fence: { readonly info: string; readonly lines: string[] } | undefined;
  const endParagraph = (): void => {
    if (paragraph.length > 0) blocks.push(html`<p>${inline(paragraph.join(" "))}</p>`);
    paragraph = [];
  };
  for (const line of page.split(/\r?\n/)) {
    if (fence) {
      if (line.startsWith("```")) {
        blocks.push(code(fence.info, fence.lines.join("\n")));
        fence = undefined;
      } else fence.lines.push(line);
      continue;
    }
    const heading = /^(#{1,3}) (.+)$/.exec(line);
    if (heading || line.startsWith("```") || line.trim() === "") endParagraph();
    if (heading) blocks.push(headed(heading[1]?.length ?? 1, heading[2] ?? ""));
    else if (line.startsWith("```")) fence = { info: line.slice(3).trim(), lines: [] };
    else if (line.trim() !== "") paragraph.push(line.trim());
  }
  endParagraph();
  if (fence) blocks.push(code(fence.info, fence.lines.join("\n")));
  return blocks;
};

const headed = (level: number, text: string): Markup => {
  if (level === 1) return html`<h1>${inline(text)}</h1>`;
  return level === 2 ? html`<h2>${inline(text)}</h2>` : html`<h3>${inline(text)}</h3>`;
};

/** The info string of an example is its language and the path that it stands for. */
const code = (info: string, text: string): Markup => {
  const path = info.split(" ")[1];
  return html`<figure>
    ${path && html`<figcaption><code>${path}</code></figcaption>`}
    <pre><code>${text}</code></pre>
  </figure>`;
};

const inline = (text: string): readonly (string | Markup)[] => {
  const parts: (string | Markup)[] = [];
  let at = 0;
  for (const match of text.matchAll(/`([^`]+)`|\[([^[\]]+)\]\((https:\/\/[^()\s]+)\)/g)) {
    const [whole, span, label, url] = match;
    parts.push(text.slice(at, match.index));
    parts.push(span === undefined ? html`<a href="${url}">${label}</a>` : html`<code>${span}</code>`);
    at = match.index + whole.length;
  }
  parts.push(text.slice(at));
  return parts;
};

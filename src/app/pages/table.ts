import { html } from "hono/html";
import type { Markup } from "./layout.ts";

/** What stands in a cell. */
export type Cell = Markup | string | number;

/**
 * A table whose first column names the rows. On a narrow screen each row becomes a list, in which `columns` label the
 * cells.
 */
export const table = (caption: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Markup =>
  html`<table class="stack">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((label) => html`<th scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...others]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${others.map((cell, i) => html`<td data-label="${columns[i + 1]}">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

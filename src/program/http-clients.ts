import { httpClients } from "../knowledge/http-clients.ts";
import type { HttpClient, HttpLanguage } from "../knowledge/http-slots.ts";
import { moduleOf } from "./adopt.ts";
import { isScriptNode } from "./page-scripts.ts";
import type { Call, Expression } from "./tree.ts";

const groupOf = (call: Call): HttpLanguage | undefined => {
  if (isScriptNode(call)) return "script";
  const { language } = moduleOf(call);
  return language === "php" ||
    language === "python" ||
    language === "java" ||
    language === "go" ||
    language === "csharp"
    ? language
    : undefined;
};

const rowsOf = (language: HttpLanguage): { readonly rows: readonly HttpClient[]; readonly any: RegExp } => {
  const rows = httpClients.filter((row) => row.language === language);
  return { rows, any: new RegExp(rows.map((row) => row.api.source).join("|")) };
};

const tables: ReadonlyMap<HttpLanguage, ReturnType<typeof rowsOf>> = new Map(
  (["script", "php", "python", "java", "go", "csharp"] as const).map((language) => [language, rowsOf(language)]),
);

/** What of a call says that it sends nothing although its name fits: files, other options of curl, plain URL objects. */
const isOther = (
  call: Call,
  row: HttpClient,
  textOf: (expression: Expression | undefined) => string | undefined,
): boolean => {
  const api = row.api.source;
  if (api.includes("curl_setopt")) {
    const option = call.arguments[1];
    return !(option?.kind === "name" && option.name === "CURLOPT_URL");
  }
  if (api.includes("curl_init") || api.startsWith("(?:^|\\.)(?:HttpGet")) return call.arguments.length === 0;
  if (api.includes("file_get_contents")) {
    const [first] = call.arguments;
    const text = textOf(first);
    if (text !== undefined && !text.startsWith("${}")) return !/^https?:/.test(text);
    return !(
      first &&
      /url|api|link|uri/i.test(
        first.kind === "name"
          ? first.name
          : first.kind === "member"
            ? first.property
            : first.kind === "template"
              ? "url"
              : "",
      )
    );
  }
  return call.arguments.length === 0;
};

/** The client that a call belongs to, by its API path. */
export const clientOf = (
  call: Call,
  path: string | undefined,
  textOf: (expression: Expression | undefined) => string | undefined,
): HttpClient | undefined => {
  const group = groupOf(call);
  const table = group && tables.get(group);
  if (path === undefined || !table?.any.test(path)) return undefined;
  const row = table.rows.find((one) => one.api.test(path));
  return row && !isOther(call, row, textOf) ? row : undefined;
};

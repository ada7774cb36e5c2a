/** The shapes that values of the configuration take; the validator and the JSON Schema are both made from them. */
export type Shape =
  | { readonly type: "choice"; readonly of: readonly (string | number)[]; readonly about: string }
  | { readonly type: "text"; readonly format?: Format; readonly maxLength: number; readonly about: string }
  | { readonly type: "integer"; readonly min: number; readonly max: number; readonly about: string }
  | ListShape
  | { readonly type: "record"; readonly keys: "rule"; readonly of: Shape; readonly about: string }
  | ObjectShape;

export interface ListShape {
  readonly type: "list";
  readonly of: Shape;
  readonly maxItems: number;
  readonly about: string;
  /** A nearer file's list takes the place of an inherited one; other lists are joined. */
  readonly replaces?: boolean;
}

export interface ObjectShape {
  readonly type: "object";
  readonly keys: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  readonly about: string;
}

/** What a text must look like. `pattern` is for the JSON Schema and the validator, `wants` for the sentence of a problem. */
export const formats = {
  date: { pattern: "^\\d{4}-\\d{2}-\\d{2}$", wants: { en: "a date as 2026-12-31", "zh-CN": "形如 2026-12-31 的日期" } },
  glob: {
    pattern: "^[^{}\\[\\]!\\\\]+$",
    wants: { en: "a path pattern with `*`, `**` and `?` only", "zh-CN": "仅含 `*`、`**`、`?` 的路径模式" },
  },
  path: {
    pattern: "^(?!/|[A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000\\\\]+$",
    wants: { en: "a path inside the repository", "zh-CN": "仓库内的相对路径" },
  },
  host: {
    pattern:
      "^(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::\\d{1,5})?$",
    wants: {
      en: "a host name as api.example.com or *.example.com",
      "zh-CN": "主机名，如 api.example.com 或 *.example.com",
    },
  },
  appId: {
    pattern: "^(?:wx|ww|gh_)[0-9A-Za-z_]{8,40}$",
    wants: { en: "an AppID as wx0123456789abcdef", "zh-CN": "AppID，如 wx0123456789abcdef" },
  },
  rule: {
    pattern: "^[a-z0-9-]+/[a-z0-9-]+$",
    wants: { en: "a rule id as protection/sensitive-log", "zh-CN": "规则 ID，如 protection/sensitive-log" },
  },
  extended: {
    pattern:
      "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/)?(?!\\.{1,2}(?::|$))[A-Za-z0-9_.-]{1,100}(?::(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000\\\\:]+\\.ya?ml)?$",
    wants: {
      en: "a repository of the same owner as .github, with the file after a colon if it is another: .github:guidepost/strict.yml",
      "zh-CN": "同一所有者的仓库，如 .github；若为其他文件，写在冒号后：.github:guidepost/strict.yml",
    },
  },
  line: { pattern: "\\S", wants: { en: "some words", "zh-CN": "非空文字" } },
} as const;
export type Format = keyof typeof formats;

/** Where the fake stands in for GitHub, and the one repository it has. */
export const api = "https://api.github.com";
export const repository = { owner: "acme", repo: "shop" };
export const repositoryId = 4711;

export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const fields = (value: unknown): Fields => (isFields(value) ? value : {});
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const text = (value: unknown): string => (typeof value === "string" ? value : "");

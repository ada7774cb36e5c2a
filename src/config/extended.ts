/** The file that `_extends` names: in another repository, or another file of the same one. */
export interface Extended {
  /** Undefined for the owner of the repository that the name stands in. */
  readonly owner: string | undefined;
  readonly repo: string;
  /** Undefined for the usual place. */
  readonly path: string | undefined;
}

// As in Probot's configurations (octokit/plugin-config, README "_extends"): repo, owner/repo, owner/repo:path.yml.
const grammar = /^(?:([A-Za-z0-9-]+)\/)?([\w.-]+)(?::(.+))?$/;

/** Reads the value of `_extends`, which has passed its format. */
export const extendedOf = (value: string): Extended => {
  const [, owner, repo = "", path] = grammar.exec(value) ?? [];
  return { owner, repo, path };
};

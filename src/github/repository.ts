/** A repository as every request names it; passed along, never ambient. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** An exception that a person with the right to do so made for one finding of one pull request. */
export interface Grant {
  readonly rule: string;
  /** Of the one finding that it covers. */
  readonly fingerprint: string;
  readonly reason: string;
  /** YYYY-MM-DD, the last day on which it holds; undefined: as long as the pull request. */
  readonly until: string | undefined;
  /** Login of the person. */
  readonly by: string;
}

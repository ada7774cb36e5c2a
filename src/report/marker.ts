import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { CommentState } from "../review/plan.ts";

/** Which pull request a marker is for: a comment copied to another one is not ours there. */
export interface MarkerScope {
  readonly repositoryId: number;
  readonly pullNumber: number;
  readonly key: Uint8Array;
}

export interface Marker {
  readonly fingerprint: string;
  /** What the finding is known by in a file of another name. */
  readonly kin?: string | undefined;
  readonly state: CommentState;
}

/**
 * The key of the Action's markers. The Action has no secret that outlives its run, so this key keeps nobody out: it only
 * tells our comments from accidental and copied text. What keeps strangers out is that the comment's author must be us.
 * The app derives its key from its webhook secret instead. State in comments never decides a verdict.
 */
export const actionKey = (repositoryId: number): Uint8Array =>
  createHash("sha256").update(`guidepost/action/v1/${repositoryId}`).digest();

/** The app's key, from a secret that only the app has. */
export const appKey = (secret: string): Uint8Array => createHmac("sha256", secret).update("guidepost/app/v1").digest();

// 128 bits of the MAC: as good as forgery-proof, and short in a comment that people may edit.
const macLength = 32;

const mac = (marker: Marker, scope: MarkerScope): string =>
  createHmac("sha256", scope.key)
    .update(JSON.stringify([scope.repositoryId, scope.pullNumber, marker.fingerprint, marker.state, marker.kin]))
    .digest("hex")
    .slice(0, macLength);

/** Fingerprints go into an HTML comment in base64url, which can neither close it nor break its fields. */
const encode = (text: string): string => Buffer.from(text).toString("base64url");

/** The hidden line that makes a comment ours; it goes last. */
export const markerLine = (marker: Marker, scope: MarkerScope): string =>
  `<!-- guidepost:v1 ${encode(marker.fingerprint)} ${marker.state}${marker.kin === undefined ? "" : ` ${marker.kin}`} ${mac(marker, scope)} -->`;

// Only the last line counts: what stands above it quotes the repository, which may hold a marker of its own.
const pattern =
  /\n<!-- guidepost:v1 ([A-Za-z0-9_-]{1,400}) (open|fixed|excepted)(?: ([0-9a-f]{24}))? ([0-9a-f]{32}) -->\s*$/;

/** The marker of a comment's text; undefined when there is none or its MAC is not right for this pull request. */
export const readMarker = (body: string, scope: MarkerScope): Marker | undefined => {
  const [, fingerprint, state, kin, given] = pattern.exec(body) ?? [];
  if (fingerprint === undefined || given === undefined) return undefined;
  const marker: Marker = {
    fingerprint: Buffer.from(fingerprint, "base64url").toString(),
    kin,
    state: state === "fixed" || state === "excepted" ? state : "open",
  };
  return timingSafeEqual(Buffer.from(mac(marker, scope)), Buffer.from(given)) ? marker : undefined;
};

/** The text without its marker. */
export const withoutMarker = (body: string): string => body.replace(pattern, "").trimEnd();

/** The start of a fingerprint by which people name a finding: eight digits tell the few findings of a pull request apart. */
export const shortId = (fingerprint: string): string => fingerprint.slice(0, 8);

const here = import.meta.url;

/**
 * A URL relative to this folder, or to a bundled shell's folder (dist/cli, dist/action). The base goes through a
 * constant because the bundler takes `new URL("…", import.meta.url)` for an asset and copies it.
 */
export const beside = (path: string): URL => new URL(path, here);

/** Where a repository keeps its configuration. */
export const configPath = ".github/guidepost.yml";

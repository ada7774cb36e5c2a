import { anyGlob } from "../config/glob.ts";
import type { Config } from "../domain/config.ts";
import { languageOf } from "../languages/frontends.ts";

/** Dependencies that were committed are not the project's own code. */
const dependencyFolder = /(?:^|\/)(?:node_modules|miniprogram_npm|bower_components|unpackage)\//;
/** Written by package managers, never by hand, and often larger than all other files together. */
const lockFile =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|composer\.lock|go\.sum|Pipfile\.lock)$/;

/** The paths to read for a review: those in scope, and the configuration, for what a change would make of it. */
export const readingScope = (paths: Config["paths"], configFile: string): ((path: string) => boolean) => {
  const inScope = scopeOf(paths);
  return (path) => path === configFile || inScope(path);
};

/** Says which paths a review judges: a language that has a front end, and within the configuration's `paths`. */
export const scopeOf = (paths: Config["paths"]): ((path: string) => boolean) => {
  const included = anyGlob(paths.include);
  const ignored = anyGlob(paths.ignore);
  return (path) =>
    languageOf(path) !== undefined &&
    !dependencyFolder.test(path) &&
    !lockFile.test(path) &&
    (paths.include.length === 0 || included(path)) &&
    !ignored(path);
};

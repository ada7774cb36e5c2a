import type { Program } from "../program/program.ts";
import type { Module } from "../program/tree.ts";

/** Files that may hold a call; data that only has one of the words is not read. */
export const codeFiles = /\.(?:[cm]?[jt]sx?|wxs|vue|mpx|wpy|html?|php|py|java|go|cs)$/i;
/** Files of a front end: its scripts, and the markup that opens pages. */
export const clientFiles = /\.(?:[cm]?[jt]sx?|wxs|vue|mpx|wpy|html?|wxml)$/i;

/**
 * The files of a kind, in focus or not, whose text matches. What tests keep and component libraries send tells nothing of
 * the product's data.
 */
export const modulesWith = (program: Program, word: RegExp, files: RegExp): readonly Module[] =>
  program.search(word, files).flatMap((path) => (program.isAside(path) ? [] : (program.module(path) ?? [])));

import { hash } from "node:crypto";
import type { Place } from "../domain/place.ts";
import type { SourceText } from "./source-text.ts";

/** A line longer than this is cut around the place: what stands far away on it says nothing about the finding. */
const maxLine = 400;
const around = 120;
/** Surroundings shorter than this (a lone bracket between blank lines) do not tell a moved piece of code. */
const minSurroundings = 24;

/** The code a finding stands on: its first line, so that edits further down in a long call do not make it new. */
export const codeAt = (source: SourceText, place: Place): string => {
  const line = source.line(place.path, place.startLine);
  if (line.length <= maxLine) return normalise(line);
  return normalise(line.slice(Math.max(0, place.startColumn - 1 - around), place.startColumn - 1 + around));
};

/** The code with the lines before and after it; empty when that is too little to know it by. */
export const surroundingsAt = (source: SourceText, place: Place): string => {
  const lines = [-1, 0, 1].map((step) => normalise(source.line(place.path, place.startLine + step).slice(0, maxLine)));
  return lines.join("").length < minSurroundings ? "" : lines.join("\n");
};

/** What a formatter may change is not the code: white space, quotes, semicolons, commas at the end. */
const normalise = (line: string): string =>
  line.replace(/\s+/g, "").replaceAll(";", "").replace(/["`]/g, "'").replace(/,+$/, "");

/** 24 hexadecimal digits over the parts; parts cannot run into each other. */
export const fingerprintOf = (...parts: readonly (string | number)[]): string =>
  hash("sha256", JSON.stringify(parts)).slice(0, 24);

import type { SourceFile } from "../domain/change.ts";
import { decode, maxFileBytes, tooLarge, unreadable, type Unread } from "./decode.ts";
import { ended, startGit } from "./git.ts";

/** One blob to read, and the path it is read for. */
export interface Wanted {
  readonly path: string;
  readonly id: string;
}

const missing = (path: string): Unread =>
  unreadable(
    path,
    "Not analysed: git has no content for this file (a partial clone); fetch it, or clone without --filter.",
    "未分析：git 中缺少该文件的内容（部分克隆）；请获取该内容，或不带 --filter 克隆。",
  );

/**
 * Reads blobs through one `git cat-file --batch` and hands each to `take` as soon as it is there, in the order of
 * `wanted`. A blob above the size limit is passed over without being kept. Never fetches; what git does not have, and
 * everything after a crash of git, comes as unreadable.
 */
export const readBlobs = async <Item extends Wanted>(
  directory: string,
  wanted: readonly Item[],
  take: (item: Item, file: SourceFile | Unread) => void,
): Promise<void> => {
  if (wanted.length === 0) return;
  let rest = wanted;
  // git before 2.45 ends at the first blob that a partial clone lacks: go on after it, as long as there is progress.
  while (rest.length > 0) {
    const done = await readSome(directory, rest, take);
    if (done < rest.length) {
      const lost = rest[done];
      if (lost) take(lost, missing(lost.path));
    }
    rest = rest.slice(done + 1);
  }
};

/** Reads until the end or until git stops; returns how many blobs were handed over. */
const readSome = async <Item extends Wanted>(
  directory: string,
  wanted: readonly Item[],
  take: (item: Item, file: SourceFile | Unread) => void,
): Promise<number> => {
  const child = startGit(directory, ["cat-file", "--batch"]);
  const reader = new BatchReader(wanted, take);
  child.stdout.on("data", (chunk: Buffer) => reader.push(chunk));
  child.stderr.resume();
  const end = ended(child);
  child.stdin.end(`${wanted.map((blob) => blob.id).join("\n")}\n`);
  await end;
  return reader.done;
};

/** Takes the output of `cat-file --batch` apart: `<id> SP <type> SP <size> LF <content> LF`, or `<id> SP missing LF`. */
class BatchReader<Item extends Wanted> {
  done = 0;
  readonly #wanted: readonly Item[];
  readonly #take: (item: Item, file: SourceFile | Unread) => void;
  #header: Buffer = Buffer.alloc(0);
  #content: Buffer[] = [];
  /** Bytes of the blob and its line feed that are still to come; undefined between blobs. */
  #left: number | undefined;
  #size = 0;

  constructor(wanted: readonly Item[], take: (item: Item, file: SourceFile | Unread) => void) {
    this.#wanted = wanted;
    this.#take = take;
  }

  push(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0)
      rest = this.#left === undefined ? this.#pushHeader(rest) : this.#pushContent(rest, this.#left);
  }

  #pushHeader(chunk: Buffer): Buffer {
    const lineEnd = chunk.indexOf(10);
    if (lineEnd < 0) {
      this.#header = Buffer.concat([this.#header, chunk]);
      return Buffer.alloc(0);
    }
    const header = Buffer.concat([this.#header, chunk.subarray(0, lineEnd)]).toString("latin1");
    this.#header = Buffer.alloc(0);
    const size = / blob (\d+)$/.exec(header)?.[1];
    if (size === undefined) this.#hand(missing(this.#path));
    else {
      this.#size = Number(size);
      this.#left = this.#size + 1;
    }
    return chunk.subarray(lineEnd + 1);
  }

  #pushContent(chunk: Buffer, left: number): Buffer {
    const part = chunk.subarray(0, left);
    if (this.#size <= maxFileBytes) this.#content.push(part);
    this.#left = left - part.length;
    if (this.#left === 0) this.#finish();
    return chunk.subarray(part.length);
  }

  #finish(): void {
    const [first, second] = this.#content;
    const content = first && !second ? first : Buffer.concat(this.#content);
    this.#content = [];
    this.#left = undefined;
    this.#hand(this.#size > maxFileBytes ? tooLarge(this.#path) : decode(this.#path, content.subarray(0, this.#size)));
  }

  get #path(): string {
    return this.#wanted[this.done]?.path ?? "";
  }

  #hand(file: SourceFile | Unread): void {
    const blob = this.#wanted[this.done];
    this.done++;
    if (blob) this.#take(blob, file);
  }
}

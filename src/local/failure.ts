import type { Text } from "../domain/text.ts";

/** Why a source could not be read at all, in one sentence with what to do. Shells show it and end with `exit`. */
export class Failure extends Error {
  readonly text: Text;
  /** 2: the user asked for something that does not exist; 3: the work could not be done. */
  readonly exit: 2 | 3;

  constructor(en: string, chinese: string, exit: 2 | 3 = 3) {
    super(en);
    this.text = { en, "zh-CN": chinese };
    this.exit = exit;
  }
}

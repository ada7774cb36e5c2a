import type { Text } from "../domain/text.ts";

/** A review that would fail again in the same way: it is told on the check and not tried once more. */
export class FinalFailure extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.name = "FinalFailure";
    this.text = text;
  }
}

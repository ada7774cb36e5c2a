import { createHmac, randomUUID } from "node:crypto";
import { repository, repositoryId } from "../github/fake/values.ts";

export const secret = "a long and random text";
/** Like no other number, so that a search for it finds it and nothing else. */
export const installationId = 987_654_321_077;

/** The signature of a body as GitHub makes it. */
export const sign = (body: string, key = secret): string =>
  `sha256=${createHmac("sha256", key).update(body).digest("hex")}`;

/** Where a payload says that it comes from. */
export const from = {
  installation: { id: installationId },
  repository: { id: repositoryId, name: repository.repo, owner: { login: repository.owner } },
};

/** The payload of a pull request's event, with the fields that GitHub sends and nobody here may keep. */
export const pullPayload = (
  action: string,
  number: number,
  head: string,
  more: Readonly<Record<string, unknown>> = {},
): unknown => ({
  action,
  number,
  pull_request: {
    number,
    title: "A title that nobody may keep",
    body: "words",
    user: { login: "somebody" },
    head: { sha: head },
  },
  sender: { login: "somebody" },
  ...from,
  ...more,
});

/** Sends a delivery as GitHub does; `over` replaces headers. */
export const deliver = async (
  port: number,
  event: string,
  payload: unknown,
  over: Readonly<Record<string, string>> = {},
): Promise<Response> => {
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  return fetch(`http://127.0.0.1:${port}/api/github/webhooks`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-github-delivery": randomUUID(),
      "x-github-event": event,
      "x-hub-signature-256": sign(body),
      ...over,
    },
    body,
  });
};

/** Waits until `look` gives something, for as long as the test's own limit allows. */
export const until = async <Found>(look: () => Promise<Found | undefined> | Found | undefined): Promise<Found> => {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

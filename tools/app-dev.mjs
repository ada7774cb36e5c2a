#!/usr/bin/env node
// A first try of the app without a GitHub account: `npm run app:dev` delivers a made-up pull request to the real app, shows
// what would be posted, and keeps serving the pages until Ctrl-C; with `-- --once` it ends after the review.
import { conversationOf, demoPath, startFirstTry } from "../test/app/first-try.ts";

const unknown = process.argv.slice(2).filter((arg) => arg !== "--once");
if (unknown.length > 0) {
  console.error(`The only option is --once; ${unknown[0]} is none.`);
  process.exit(2);
}
console.log("Starting the app on an embedded database, beside a GitHub that is made up …");
const demo = await startFirstTry();
let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  await demo.stop();
  process.exit(0);
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
const pull = await demo.review();
console.log(`
Delivered: pull request #${pull} was opened. This would be on GitHub now:

${conversationOf(demo.github, pull)}

The app's pages: ${demo.url} (signing in asks the made-up GitHub and succeeds)
This repository: ${demo.url}${demoPath}`);
if (process.argv.includes("--once")) await stop();
else console.log("\nCtrl-C ends it and removes all of it.");

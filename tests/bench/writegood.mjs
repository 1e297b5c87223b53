// Milliseconds that write-good takes over a text, the middle one of 25 runs after 10 that warm it up.
// usage: node writegood.mjs MODULES_FOLDER TEXT_FILE
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {resolve} from "node:path";

const [modules, file] = process.argv.slice(2);
const writeGood = createRequire(resolve(modules) + "/")("write-good");
const text = readFileSync(file, "utf8");
const times = [];
let findings = 0;
for (let round = 0; round < 35; ++round) {
  const begin = process.hrtime.bigint();
  findings += writeGood(text).length;
  if (round >= 10) times.push(Number(process.hrtime.bigint() - begin) / 1e6);
}
times.sort((a, b) => a - b);
if (findings === 0) throw new Error("write-good found nothing: it did not read the text");
console.log(times[12].toFixed(3));

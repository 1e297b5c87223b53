// A real browser on the HTML that Backcast writes: is each line of the layout one line there, at its place?
// usage: node html.mjs BACKCAST FOLDER [DOCUMENT...]
// FOLDER gets the files and a screenshot of each; NODE_MODULES names the folder that has playwright-core.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const source = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const modules = process.env.NODE_MODULES ?? join(source, "node_modules");
const { chromium } = createRequire(pathToFileURL(join(modules, "..", "package.json")))("playwright-core");

const [program, folder, ...given] = process.argv.slice(2);
if (!folder) {
    console.error("usage: node html.mjs BACKCAST FOLDER [DOCUMENT...]");
    process.exit(2);
}
mkdirSync(folder, { recursive: true });

const pixels = 96 / 72; // a point in CSS pixels
const problems = [];
const seen = { lines: 0, runs: 0, worst: 0, worstShare: 0, worstPlace: 0, worstText: "" };

function judge(what, bad) {
    const good = bad.length === 0;
    console.log((good ? "ok    " : "BAD   ") + what + (good ? "" : `: ${bad.length}, as ${bad.slice(0, 3).join("; ")}`));
    if (!good) problems.push(what);
}

// What the samples and drafts have too little of: marks in one line, code, both directions, other scripts, links.
const odd = `# A page of everything that is hard to set

Words in **bold**, *italic*, ***both***, \`code\` and [a link to **somewhere**](https://example.com/?a=1&b=2), office affluent flow fi fl ffi, AVATAR To.

שלום world, (one) and 123, שלום again. A line that is long enough to go on: עברית כאן ועוד מילים רבות, then English once more, so that it breaks.

Ligatures in العربية مع **كلمات** كثيرة and back. Ωmega, Жар-птица, 日本語, हिन्दी, ไทย, e\u0301, 👍🏽 and \u{10FFFD}.

A very${"\u00a0"}long no-break${"\u00a0"}space; a soft hy\u00adphen; a${"extraordinarily".repeat(20)} word.\\
After a break [script](javascript:alert(1)) and <b>no tag</b> &amp; <script>alert(1)</script>.

    code\twith\ttabs
      and  spaces

    after an empty line <pre> & "quotes"

- one
  - two, deeper, and so long that it goes on in a second line, which is where the text of the first began, not the bullet
1. first
2. second

> A quotation with *emphasis*.

| Name | Amount | A longer column |
|:-----|-------:|:---------------:|
| one  | 1,200.50 | words that may have to go on in a second line of the cell, where the column is not wide |
| two  |        | **bold** \`x\` |
`;

/// Runs in the page: reads what the layout says from the attributes, and what the browser did from its boxes.
function measure(pixelsPerPoint) {
    const found = [];
    const length = (style, name) => parseFloat(style.getPropertyValue(name)) * pixelsPerPoint;
    // A point without height on the baseline shows where that is.
    const probes = new Map();
    for (const run of document.querySelectorAll(".r")) {
        const probe = document.createElement("span");
        probe.style.cssText = "display:inline-block;width:0;height:0";
        run.append(probe);
        probes.set(run, probe);
    }
    const baselines = new Map([...probes].map(([run, probe]) => [run, probe.getBoundingClientRect().bottom]));
    for (const probe of probes.values()) probe.remove();
    // The layout counts the kerning towards the next run, of the same font, as the end of this one.
    const kerned = new Map();
    for (const run of document.querySelectorAll(".r")) {
        const next = run.nextElementSibling;
        const fontOf = (r) => [...r.classList].find((name) => /^f\d/.test(name));
        if (!next?.matches(".r") || fontOf(next) !== fontOf(run) || run.dir === "rtl" || next.dir === "rtl") continue;
        if (Math.abs(length(run.style, "left") + length(run.style, "--w") - length(next.style, "left")) > 0.05) continue;
        const copy = run.cloneNode(false);
        copy.textContent = run.textContent + next.textContent;
        run.after(copy);
        const range = document.createRange();
        range.setStart(copy.firstChild, 0);
        range.setEnd(copy.firstChild, run.textContent.length);
        kerned.set(run, range.getBoundingClientRect().width);
        copy.remove();
    }
    const rectOf = (node, end) => {
        const range = document.createRange();
        range.setStart(node, 0);
        range.setEnd(node, end);
        return [...range.getClientRects()];
    };
    for (const page of document.querySelectorAll(".page")) {
        const paper = page.getBoundingClientRect();
        const lines = [...page.querySelectorAll(".l")].map((line) => {
            const box = line.getBoundingClientRect();
            const runs = [...line.querySelectorAll(".r")].map((run) => {
                const node = run.firstChild;
                const text = node?.data ?? "";
                const rects = node ? rectOf(node, text.length) : [];
                const left = Math.min(...rects.map((r) => r.left));
                const right = Math.max(...rects.map((r) => r.right));
                const words = node ? rectOf(node, text.trimEnd().length) : [];
                return {
                    text,
                    rects: rects.length,
                    tops: new Set(rects.map((r) => r.top)).size,
                    left: left - paper.left,
                    right: right - paper.left,
                    width: kerned.get(run) ?? right - left,
                    bare: words.length ? Math.max(...words.map((r) => r.right)) - Math.min(...words.map((r) => r.left)) : 0,
                    top: run.getBoundingClientRect().top - paper.top,
                    baseline: baselines.get(run) - paper.top,
                    expected: length(run.style, "--w"),
                    expectedLeft: length(line.style, "left") + length(run.style, "left"),
                    rightToLeft: run.dir === "rtl",
                    family: getComputedStyle(run).fontFamily.split(",")[0].replaceAll('"', ""),
                };
            });
            return {
                text: line.textContent,
                artifact: line.closest("[aria-hidden]") !== null,
                top: box.top - paper.top,
                height: box.height,
                expectedTop: length(line.style, "top"),
                expectedHeight: length(line.style, "--h"),
                expectedBaseline: length(line.style, "top") + length(line.style, "--h") - length(line.style, "--d"),
                runs,
            };
        });
        found.push({
            lines,
            expected: Number(page.dataset.lines),
            overflow: page.scrollWidth - page.clientWidth,
            width: paper.width,
            height: paper.height,
        });
    }
    const bare = (text) => text.replace(/[\s\u2028]/g, "");
    getSelection().selectAllChildren(document.querySelector("main"));
    const copied = bare(getSelection().toString());
    const written = bare([...document.querySelectorAll(".r")].filter((r) => !r.closest("[aria-hidden]")).map((r) => r.textContent).join(""));
    const divided = [...document.querySelectorAll("p")].filter((p) => {
        getSelection().selectAllChildren(p);
        return !p.querySelector("br") && getSelection().toString().trim().includes("\n");
    });
    getSelection().removeAllRanges();
    return {
        pages: found,
        wide: document.documentElement.scrollWidth - innerWidth,
        embedded: [...document.fonts].map((f) => f.family.replaceAll('"', "")),
        fonts: [...document.fonts].filter((f) => f.status !== "loaded").map((f) => `${f.family} ${f.weight} ${f.style}: ${f.status}`),
        hasFonts: document.fonts.size > 0 && document.fonts.check("11pt Carlito"),
        links: [...document.querySelectorAll("a")].map((a) => a.href).filter((h) => !/^(https?|mailto|file):/.test(h)),
        copied: copied === written ? [] : [`${copied.length} characters for ${written.length}`],
        divided: divided.map((p) => p.textContent.slice(0, 40)),
        ids: document.querySelectorAll("[id]").length - new Set([...document.querySelectorAll("[id]")].map((e) => e.id)).size,
    };
}

/// How far the browser's run is from the layout's. A tab is as wide as the layout says, and of the white space at the end of
/// a line counts there what fits.
function deviation(run, endsLine) {
    if (run.text.endsWith("\t")) return Math.max(0, run.bare - run.expected);
    if (endsLine && /\s$/.test(run.text)) return Math.max(0, run.bare - run.expected, run.expected - run.width);
    return Math.abs(run.width - run.expected);
}

function judgeRuns(name, page, embedded) {
    const wrapped = [], wide = [], displaced = [];
    for (const line of page.lines) {
        seen.lines += 1;
        if (Math.abs(line.top - line.expectedTop) > 0.1 || Math.abs(line.height - line.expectedHeight) > 0.1) displaced.push(line.text);
        if (new Set(line.runs.map((r) => r.top.toFixed(1))).size > 1) wrapped.push(line.text);
        for (const run of line.runs) {
            seen.runs += 1;
            if (run.tops > 1) wrapped.push(run.text);
            // Another font than the layout's, by name, is the reader's: it is where it should be, as wide as it likes.
            if (!embedded.includes(run.family) || run.text === "") continue;
            const far = deviation(run, run === line.runs.at(-1));
            const isFar = far > Math.max(0.5, run.expected * 0.005);
            if (isFar) wide.push(`"${run.text}" ${run.width.toFixed(2)} for ${run.expected.toFixed(2)}`);
            if (far > seen.worst) Object.assign(seen, { worst: far, worstText: run.text });
            if (run.expected > 50) seen.worstShare = Math.max(seen.worstShare, far / run.expected);
            const start = run.rightToLeft ? run.right - run.expected : run.left;
            const away = Math.max(Math.abs(start - run.expectedLeft), Math.abs(run.baseline - line.expectedBaseline));
            seen.worstPlace = Math.max(seen.worstPlace, away);
            if (away > 0.5) displaced.push(`"${run.text}" by ${away.toFixed(2)}`);
        }
    }
    judge(`${name}: no line is wrapped`, wrapped);
    judge(`${name}: every run is as wide as in the layout`, wide);
    judge(`${name}: every line and run is at its place`, displaced);
}

async function judgeDocument(browser, file, scale) {
    const name = basename(file).replace(/\.(prfaq|md|txt)$/, "");
    const html = join(folder, `${name}.html`);
    execFileSync(program, ["export", file, "-o", html], { stdio: ["ignore", "ignore", "pipe"] });
    const context = await browser.newContext({ deviceScaleFactor: scale, viewport: { width: 900, height: 1000 } });
    const page = await context.newPage();
    const trouble = [];
    page.on("console", (message) => trouble.push(message.text()));
    page.on("pageerror", (error) => trouble.push(String(error)));
    page.on("request", (request) => /^(file|data):/.test(request.url()) || trouble.push(request.url()));
    await page.goto(pathToFileURL(html).href);
    await page.evaluate(() => document.fonts.ready);
    const result = await page.evaluate(measure, pixels);
    const label = `${name} at ${scale}`;
    for (const [i, sheet] of result.pages.entries()) {
        judgeRuns(`${label}, page ${i + 1}`, sheet, result.embedded);
        const count = sheet.lines.length;
        judge(`${label}, page ${i + 1}: as many lines as in the layout`, count === sheet.expected ? [] : [`${count} for ${sheet.expected}`]);
    }
    judge(`${label}: nothing leaves the paper`, result.pages.filter((p) => p.overflow > 0).map((p) => p.overflow).concat(result.wide > 0 ? [result.wide] : []));
    judge(`${label}: the embedded fonts are in use`, result.hasFonts ? result.fonts : ["none"]);
    judge(`${label}: no link leads to a program`, result.links);
    judge(`${label}: what is copied has every word and no number of a line`, result.copied);
    judge(`${label}: a paragraph is copied in one`, result.divided);
    judge(`${label}: no id twice`, result.ids ? [result.ids] : []);
    judge(`${label}: the browser has nothing to say`, trouble);
    await page.screenshot({ path: join(folder, `${name}@${scale}.png`), fullPage: true });
    if (scale === 1) {
        const printed = await page.pdf({ preferCSSPageSize: true, path: join(folder, `${name}.printed.pdf`) });
        const count = (printed.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
        judge(`${label}: printed, a page is a page`, count === result.pages.length ? [] : [`${count} for ${result.pages.length}`]);
    }
    await context.close();
}

const drafts = join(source, "tests/data/drafts");
const oddFile = join(folder, "odd.md");
writeFileSync(oddFile, odd);
const files = given.length > 0 ? given : [
    ...["en", "es"].map((language) => join(source, `resources/samples/sample.${language}.prfaq`)),
    ...readdirSync(drafts).sort().filter((n) => /\.(md|txt)$/.test(n)).map((n) => join(drafts, n)),
    oddFile,
];
const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
    for (const file of files) for (const scale of [1, 1.5]) await judgeDocument(browser, file, scale);
} finally {
    await browser.close();
}
console.log(`${files.length} documents, ${seen.lines} lines, ${seen.runs} runs; widths differ by ${seen.worst.toFixed(3)} px at most ` +
    `("${seen.worstText}"), by ${(seen.worstShare * 100).toFixed(3)} % of what is wider than 50 px; places by ${seen.worstPlace.toFixed(3)} px`);
process.exit(problems.length > 0 ? 1 : 0);

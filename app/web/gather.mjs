// Gathers what pages and papers load (styles, scripts, icons, fonts) from npm packages into the
// folder named on the command line. Runs npm ci only when the lock file has changed.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const target = process.argv[2];
const lock = readFileSync("package-lock.json", "utf8");
const stamp = "node_modules/.lock-seen";

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  execFileSync("npm", ["ci", "--ignore-scripts", "--loglevel=error"], { stdio: "inherit" });
  writeFileSync(stamp, lock);
}

const vendor = join(target, "static/vendor");
const krds = "node_modules/krds-uiux/resources";
const copies = [
  [`${krds}/css/component/output.css`, "krds/css/component/output.css"],
  [`${krds}/css/token/krds_tokens.css`, "krds/css/token/krds_tokens.css"],
  [`${krds}/css/common/common.css`, "krds/css/common/common.css"],
  [`${krds}/img/component/icon`, "krds/img/component/icon"],
  [`${krds}/fonts/PretendardGOV-Regular.subset.woff2`, "krds/fonts/PretendardGOV-Regular.subset.woff2"],
  [`${krds}/fonts/PretendardGOV-Medium.subset.woff2`, "krds/fonts/PretendardGOV-Medium.subset.woff2"],
  [`${krds}/fonts/PretendardGOV-Bold.subset.woff2`, "krds/fonts/PretendardGOV-Bold.subset.woff2"],
  ["node_modules/htmx.org/dist/htmx.min.js", "htmx/htmx.min.js"],
];
rmSync(vendor, { recursive: true, force: true });
for (const [from, to] of copies) copy(from, join(vendor, to));

const fonts = "node_modules/@expo-google-fonts/noto-sans-kr";
copy(`${fonts}/400Regular/NotoSansKR_400Regular.ttf`, join(target, "fonts/NotoSansKR-Regular.ttf"));
copy(`${fonts}/700Bold/NotoSansKR_700Bold.ttf`, join(target, "fonts/NotoSansKR-Bold.ttf"));

function copy(from, to) {
  if (!existsSync(from)) {
    console.error(`web: ${from} is not in its package. Maybe a version in package.json has moved it.`);
    process.exit(2);
  }
  mkdirSync(join(to, ".."), { recursive: true });
  cpSync(from, to, { recursive: true });
}

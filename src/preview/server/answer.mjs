/**
 * Answers the preview page's requests from a few known folders. The page is told to ask nobody else: the content security
 * policy forbids every other address, and Office.js is the local client in place of the one from Microsoft's servers.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { OFFICE, PAGE, PANE, PANE_SCRIPTS, PROJECT } from "./roots.mjs";

/** Paths of the page and the folders behind them; the first that fits is taken. */
const FOLDERS = [
  ["/pane/", PANE],
  ["/pane-scripts/", PANE_SCRIPTS],
  ["/office/", OFFICE],
  ["/", PAGE],
];

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".md": "text/markdown; charset=utf-8",
};

const HEADERS = {
  "Content-Security-Policy": [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "frame-ancestors 'self'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-cache",
};

/** The script tag of the pane that a shipped add-in loads Office.js with. */
const OFFICE_TAG = /<script[^>]*src="https:\/\/appsforoffice\.microsoft\.com\/[^"]*\/office\.js"[^>]*>\s*<\/script>/;
/** What stands in for it: the bridge to the spreadsheet, then Microsoft's own client, unmodified. */
const LOCAL_OFFICE = ["/pane-scripts/start.js", "/office/excel-web-16.00.js", "/pane-scripts/ready.js"]
  .map((src) => `<script src="${src}"></script>`)
  .join("");

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export async function answer(request, response) {
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? "")) return refuse(response, 403);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const file = fileBehind(request.url ?? "/");
  const type = file && TYPES[path.extname(file)];
  if (!file || !type) return refuse(response, 404);
  try {
    const content = await readFile(file);
    const body = file === path.join(PANE, "taskpane.html") ? withLocalOffice(content.toString()) : content;
    response.writeHead(200, { ...HEADERS, "Content-Type": type });
    response.end(request.method === "HEAD" ? undefined : body);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EISDIR") throw error;
    refuse(response, 404);
  }
}

/**
 * The file that a URL stands for, or undefined when it lies outside the known folders.
 * @param {string} url path and query as requested, e.g. `/pane/taskpane.html?x=1`
 */
export function fileBehind(url) {
  let wanted;
  try {
    wanted = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch {
    return undefined; // not a URL: a lone percent sign
  }
  if (wanted === "/manifest.xml") return path.join(PROJECT, "manifest.xml");
  const [prefix, folder] = FOLDERS.find(([start]) => wanted.startsWith(start)) ?? [];
  if (prefix === undefined || wanted.includes("\0")) return undefined;
  const file = path.resolve(folder, `./${wanted.slice(prefix.length) || "index.html"}`);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

/** @param {string} html */
export function withLocalOffice(html) {
  if (!OFFICE_TAG.test(html)) throw new Error("taskpane.html has no script tag for Office.js to stand in for");
  return html.replace(OFFICE_TAG, LOCAL_OFFICE);
}

function refuse(response, status) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(
    status === 404
      ? "There is no such file in the preview.\n"
      : "The preview answers GET requests of this machine alone.\n",
  );
}

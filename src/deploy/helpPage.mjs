import { readFileSync } from "node:fs";
import path from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const functions = "src/functions/README.md";

/**
 * The help page behind the ribbon's and the functions' help links: the README and the page of the functions, so that there is one
 * text to keep. Headings get the ids that the pages' own links use.
 */
export function helpPage(root) {
  const read = (file) => readFileSync(path.join(root, file), "utf8");
  // What is read is our own text: its comments stay comments.
  const body = micromark(`${read("README.md")}\n\n${read(functions)}`, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  })
    .replaceAll(`href="${functions}#`, 'href="#')
    .replaceAll(`href="${functions}"`, 'href="#career-functions-in-cells"')
    .replace(/<(h[1-4])>(.*?)<\/\1>/g, (_, tag, inner) => `<${tag} id="${slug(inner)}">${inner}</${tag}>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trajectory help</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
  img { max-width: 100%; }
  pre, code { font-family: Consolas, monospace; font-size: 0.9em; }
  pre { overflow-x: auto; padding: 0.75rem; border: 1px solid #8884; border-radius: 4px; }
  table { border-collapse: collapse; display: block; overflow-x: auto; }
  th, td { border: 1px solid #8884; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const slug = (html) =>
  html
    .replace(/<[^>]*>/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

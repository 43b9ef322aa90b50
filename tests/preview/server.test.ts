import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answer, fileBehind, withLocalOffice } from "../../src/preview/server/answer.mjs";
import { PAGE, PANE, PROJECT } from "../../src/preview/server/roots.mjs";

describe("files behind addresses", () => {
  test.each([
    ["/", path.join(PAGE, "index.html")],
    ["/preview.js?x=1", path.join(PAGE, "preview.js")],
    ["/pane/taskpane.html", path.join(PANE, "taskpane.html")],
    ["/manifest.xml", path.join(PROJECT, "manifest.xml")],
  ])("%s is served", (url, file) => {
    expect(fileBehind(url)).toBe(file);
  });

  test.each([
    "/../package.json",
    "/pane/../../../package.json",
    "/office/%2e%2e/%2e%2e/package.json",
    "/pane/%00",
    "/%",
    "/pane/..%2f..%2f..%2fpackage.json",
  ])("%s is not", (url) => {
    expect(fileBehind(url)).toBeUndefined();
  });
});

describe("the pane's page", () => {
  test("takes the local client in place of the one from Microsoft's servers", () => {
    const page = '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>';
    expect(withLocalOffice(page)).not.toContain("https:");
    expect(withLocalOffice(page)).toContain("/office/excel-web-16.00.js");
  });

  test("without that tag is refused", () => {
    expect(() => withLocalOffice("<head></head>")).toThrow(
      "taskpane.html has no script tag for Office.js to stand in for",
    );
  });
});

describe("the server", () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test("serves with a policy that lets nothing outside be asked", async () => {
    const response = await fetch(`${url}/manifest.xml`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
  });

  test("answers reading alone, of files that are there", async () => {
    expect((await fetch(`${url}/nothing.js`)).status).toBe(404);
    expect((await fetch(`${url}/manifest.xml`, { method: "POST" })).status).toBe(405);
    expect((await fetch(`${url}/pane/`)).status).toBe(404);
  });
});

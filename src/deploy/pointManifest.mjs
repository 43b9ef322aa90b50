/** The address that a manifest's page is loaded from, with a trailing slash. */
export function manifestAddress(manifest) {
  const page = /<SourceLocation DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  if (!page) throw new Error("manifest.xml has no SourceLocation with a DefaultValue.");
  return page.slice(0, page.lastIndexOf("/") + 1);
}

/** The same manifest with all of its own addresses moved to `url`, which must be https as Office asks. */
export function pointManifest(manifest, url) {
  if (!url || !URL.canParse(url) || new URL(url).protocol !== "https:") {
    throw new Error(
      `"${url ?? ""}" cannot hold an add-in: give an https address such as https://example.org/trajectory/.`,
    );
  }
  return manifest.replaceAll(manifestAddress(manifest), url.endsWith("/") ? url : `${url}/`);
}

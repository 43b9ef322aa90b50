/** The address that a manifest's page is loaded from, with a trailing slash. */
export function manifestAddress(manifest: string): string;
/** The same manifest with all of its own addresses moved to `url`; throws where that is not https. */
export function pointManifest(manifest: string, url: string): string;

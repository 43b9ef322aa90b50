/**
 * Certificate for the development server, trusted by this machine's Office.
 *
 * office-addin-dev-certs asks the operating system to trust it. Where that is not possible (no sudo, a container) the
 * development server makes one of its own, and the browser asks the person once.
 */
export async function devCertificate() {
  const certs = await import("office-addin-dev-certs");
  try {
    return await certs.getHttpsServerOptions();
  } catch (error) {
    console.error(`No trusted development certificate (${error.message ?? error}); using the dev server's own.`);
    return undefined;
  }
}

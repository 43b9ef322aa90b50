/** What a person waits for before the pane's first paint: the scripts of an entry, as they come over the wire. */
import { gzipSync } from "node:zlib";

/**
 * Fails the build where the scripts that an entry begins with are more than `limit` bytes, compressed. What is not minified does not
 * travel, and is not measured.
 */
export const firstScriptBudget = (entry, limit) => ({
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    const when = { name: "firstScriptBudget", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT };
    compiler.hooks.thisCompilation.tap("firstScriptBudget", (compilation) =>
      compilation.hooks.processAssets.tap(when, () => {
        if (compiler.options.optimization.minimize !== true) return;
        const scripts = compilation.entrypoints
          .get(entry)
          .getFiles()
          .filter((file) => file.endsWith(".js"));
        const size = scripts.reduce(
          (sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length,
          0,
        );
        if (size <= limit) return;
        const message = `${scripts.join(" and ")}: ${size} bytes compressed, and ${limit} are the most: load what the first view does not need when it is asked for.`;
        compilation.errors.push(new WebpackError(message));
      }),
    );
  },
});

export function servePreview(options?: {
  readonly port?: number;
  readonly log?: (line: string) => void;
}): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;

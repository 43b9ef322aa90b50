import { ENGINE } from "../projection/engine";

/** CAREER.VERSION. */
export function version(): string {
  return ENGINE;
}

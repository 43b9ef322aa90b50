/** Where a command writes. Results go to `out`; problems and progress to `err`, so that a pipe carries results alone. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Aborted by the first Ctrl+C after it was asked for; a second one ends the command at once. */
  readonly interruption?: () => AbortSignal;
}

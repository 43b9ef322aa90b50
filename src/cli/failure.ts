/** Something is wrong with what was asked or given; told on stderr as it stands, without a stack. */
export class Failure extends Error {
  constructor(
    message: string,
    /** 1: nothing useful came out. 2: the command was not understood. 130: it was interrupted. */
    readonly exitCode: 1 | 2 | 130 = 1,
  ) {
    super(message);
  }
}

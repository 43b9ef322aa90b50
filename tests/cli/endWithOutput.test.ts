import { EventEmitter } from "node:events";
import { expect, test, vi } from "vitest";
import { endWithOutput } from "../../src/cli/endWithOutput";

function processWithStreams() {
  const stdout = new EventEmitter();
  const stderr = Object.assign(new EventEmitter(), { write: vi.fn() });
  const exit = vi.fn();
  endWithOutput({ stdout, stderr, exit } as never);
  const fail = (stream: EventEmitter, code: string) =>
    stream.emit("error", Object.assign(new Error("write"), { code }));
  return { stdout, stderr, exit, fail };
}

test("a reader that has seen enough ends the command without a word", () => {
  const { stdout, stderr, exit, fail } = processWithStreams();
  fail(stdout, "EPIPE");
  expect(exit).toHaveBeenNthCalledWith(1, 0);
  expect(stderr.write).not.toHaveBeenCalled();
});

test("output that cannot be written is a failure, and told", () => {
  const { stdout, stderr, exit, fail } = processWithStreams();
  fail(stdout, "ENOSPC");
  expect(stderr.write).toHaveBeenCalledWith("The output could not be written: write.\n");
  expect(exit).toHaveBeenCalledWith(1);
});

test("a failing stream of errors is nothing to tell anybody", () => {
  const { stderr, exit, fail } = processWithStreams();
  fail(stderr, "EPIPE");
  expect(exit).toHaveBeenCalledWith(1);
});

import { type ParseArgsConfig, parseArgs } from "node:util";
import { messageOf } from "@shared/ipc/result";
import { UsageError } from "./command";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

/**
 * The options and the files that were typed after a command. `files` is how many files it takes. Throws a UsageError.
 */
export function parseCommandArgs<O extends Options>(args: readonly string[], options: O, files: 0 | 1 | 2): Parsed<O> {
  const parsed = parse(args, options);
  if (parsed.positionals.length < files) throw new UsageError(files === 2 ? "name two files" : "name the file to read");
  if (parsed.positionals.length > files) throw new UsageError(`“${parsed.positionals[files]}” is one word too many`);
  return parsed;
}

function parse<O extends Options>(args: readonly string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [sentence = ""] = messageOf(error).split(/\.\s/);
    throw new UsageError(sentence.replaceAll("'", "").replace(/\.$/, ""));
  }
}

/** The value of an option that must be there. Throws a UsageError. */
export function required(value: string | undefined, option: string): string {
  if (value) return value;
  throw new UsageError(`${option} is missing`);
}

import { checkPart } from "../../doc/checkPart";
import { type Results, resultsSchema } from "../results";
import { resultsJsonFormat, resultsJsonVersion } from "./exportJson";
import { UnreadableFileError } from "./UnreadableFileError";

/** The results that exportJson wrote. Throws an UnreadableFileError that says what is wrong with the file. */
export function parseResultsJson(text: string): Results {
  const file = parseObject(text.replace(/^\ufeff/, ""));
  if (file["format"] !== resultsJsonFormat) throw new UnreadableFileError("The file holds no results of Nightdesk.");
  const version = file["version"];
  if (typeof version === "number" && version > resultsJsonVersion) {
    throw new UnreadableFileError("The file was made by a newer Nightdesk; update this one to read it.");
  }
  if (typeof version !== "number" || version < 1)
    throw new UnreadableFileError("The file does not say which version it is.");
  try {
    return checkPart(resultsSchema, file["results"], "the file of results");
  } catch (error) {
    throw new UnreadableFileError(error instanceof Error ? error.message : String(error));
  }
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch {
    throw new UnreadableFileError("The file is not JSON, or it is cut off.");
  }
  throw new UnreadableFileError("The file holds no results of Nightdesk.");
}

import * as v from "valibot";
import { idPattern } from "./ids";

/** An id as it comes from outside: of its form, and from then on of its kind. */
export const idSchema = <Id extends string>() =>
  v.pipe(
    v.string(),
    v.regex(idPattern),
    v.transform((value) => value as Id),
  );

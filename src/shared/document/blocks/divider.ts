import * as v from "valibot";

export const dividerSchema = v.strictObject({ type: v.literal("divider") });
export type Divider = v.InferOutput<typeof dividerSchema>;

export function plainTextOfDivider(_block: Divider): string {
  return "* * *";
}

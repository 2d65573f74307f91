import type { Results } from "../results";
import { rivalDeclarations } from "./currentDeclaration";

/** The names of the contests and councils that two laptops have declared otherwise, neither knowing of the other. */
export function disputedResults({
  contests,
  authorities,
}: Pick<Results, "contests" | "authorities">): readonly string[] {
  return [
    ...authorities.filter(({ declarations }) => rivalDeclarations(declarations).length > 0),
    ...contests.filter(({ declarations }) => rivalDeclarations(declarations).length > 0),
  ].map(({ name }) => name);
}

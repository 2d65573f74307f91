import type { Authority } from "../authority";
import type { Contest } from "../contest";
import type { Results } from "../results";
import { rivalDeclarations } from "./currentDeclaration";

/** The contests and councils that two laptops have declared otherwise, neither knowing of the other. */
export function disputedResults({
  contests,
  authorities,
}: Pick<Results, "contests" | "authorities">): readonly (Authority | Contest)[] {
  return [
    ...authorities.filter(({ declarations }) => rivalDeclarations(declarations).length > 0),
    ...contests.filter(({ declarations }) => rivalDeclarations(declarations).length > 0),
  ];
}

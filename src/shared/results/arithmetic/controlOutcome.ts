import { type Control, noOverallControl, type PartyId } from "../party";

/** What happened to the control of a council. */
export type ControlOutcome =
  | { readonly kind: "none" }
  | { readonly kind: "hold"; readonly control: Control }
  | { readonly kind: "gain"; readonly control: PartyId; readonly from: Control }
  /** Lost to no overall control. */
  | { readonly kind: "lose"; readonly from: PartyId }
  /** Who was in control before is not known. */
  | { readonly kind: "win"; readonly control: Control };

export function controlOutcome(before: Control | null, now: Control | null): ControlOutcome {
  if (now === null) return { kind: "none" };
  if (before === null) return { kind: "win", control: now };
  if (before === now) return { kind: "hold", control: now };
  // The brand of a party's id does not tell it from "noc" by itself.
  if (now === noOverallControl) return { kind: "lose", from: before as PartyId };
  return { kind: "gain", control: now as PartyId, from: before };
}

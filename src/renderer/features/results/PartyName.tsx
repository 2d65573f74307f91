import type { Party } from "@shared/results/party";

/** A party by its short name, with a mark in its colour beside the words, never in their place. */
export function PartyName(props: { readonly party: Party }) {
  const { name, shortName, colour } = props.party;
  return (
    <span className="party" title={name}>
      <span className="party-mark" aria-hidden style={{ background: `light-dark(${colour.light}, ${colour.dark})` }} />
      {shortName}
    </span>
  );
}

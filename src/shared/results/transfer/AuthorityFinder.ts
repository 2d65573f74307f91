import { type AuthorityId, createAuthorityId, type ElectionId } from "../../model/ids";
import type { Authority } from "../authority";
import type { Election } from "../election";
import { authorityKey } from "./nameKeys";

/** Finds the council that rows name, and makes those that the blog does not have. Only councils' elections have any. */
export class AuthorityFinder {
  readonly #election: Election;
  readonly #byCode = new Map<string, Authority>();
  readonly #byName = new Map<string, Authority>();
  readonly #made = new Map<AuthorityId, Authority>();

  constructor(authorities: readonly Authority[], election: Election) {
    this.#election = election;
    for (const authority of authorities) if (authority.electionId === election.id) this.#keep(authority);
  }

  /** Null for rows that name no council. */
  find(name: string, code: string): AuthorityId | null {
    if (name === "" && code === "") return null;
    const found = this.#byCode.get(code) ?? this.#byName.get(name) ?? this.#byName.get(authorityKey(name));
    if (found !== undefined) return found.id;
    if (this.#election.kind !== "wards" && this.#election.kind !== "council") return null;
    const made = newAuthority(this.#election.id, name === "" ? code : name, code);
    this.#keep(made);
    this.#made.set(made.id, made);
    return made.id;
  }

  /** Those that were made and that `used` names. */
  made(used: ReadonlySet<AuthorityId | null>): readonly Authority[] {
    return [...this.#made.values()].filter(({ id }) => used.has(id));
  }

  #keep(authority: Authority): void {
    if (authority.code !== "" && !this.#byCode.has(authority.code)) this.#byCode.set(authority.code, authority);
    for (const key of [authority.name, authorityKey(authority.name)]) {
      if (!this.#byName.has(key)) this.#byName.set(key, authority);
    }
  }
}

function newAuthority(electionId: ElectionId, name: string, code: string): Authority {
  return {
    id: createAuthorityId(),
    electionId,
    name,
    code,
    seats: null,
    seatsUp: null,
    before: [],
    defended: [],
    controlBefore: null,
    baseline: "",
    prepared: { hold: "", gain: "" },
    expectedAt: null,
    sheet: {},
    declarations: [],
  };
}

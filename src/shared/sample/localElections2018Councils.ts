import type { AuthorityId, DeclarationId, ElectionId } from "../model/ids";
import { type Moment, momentOf } from "../model/moment";
import type { Authority, SeatCount } from "../results/authority";
import { ownPartyNamed } from "../results/parties/findParty";
import { conservative, green, independent, labour, liberalDemocrat } from "../results/parties/partyIds";
import { type Control, noOverallControl, type PartyId } from "../results/party";
import { type Control as ControlName, changesOfControl } from "./changesOfControl";
import { sampleId } from "./sampleIds";

const ukip = "ukip" as PartyId;
export const peoplesAlliance = ownPartyNamed("People’s Alliance of Tower Hamlets");

export const localElections2018Id = sampleId<ElectionId>("election", 1);

export const controlNamed: Readonly<Record<ControlName, Control>> = {
  Conservative: conservative,
  Labour: labour,
  "Liberal Democrat": liberalDemocrat,
  "No overall control": noOverallControl,
};

/** On the clocks of London: `2018-05-04T02:14`. */
export function londonTime(wall: string): Moment {
  return momentOf(Temporal.PlainDateTime.from(wall).toZonedDateTime("Europe/London"));
}

interface Told {
  /** When the blog tells it, on the clocks of London. */
  readonly time: string;
  /** Where it is not the BBC. */
  readonly source?: string;
  /** The chamber, where all of it is known; else control as it was announced is all there is. */
  readonly seats?: number;
  /** Where not all seats were up. */
  readonly seatsUp?: number;
  readonly before?: readonly SeatCount[];
  readonly after?: readonly SeatCount[];
  readonly baseline?: string;
}

const told: Readonly<Record<string, Told>> = {
  "Nuneaton & Bedworth": {
    time: "2018-05-04T00:40",
    seats: 34,
    seatsUp: 17,
    after: seats([labour, 17], [conservative, 16], [green, 1]),
  },
  Basildon: { time: "2018-05-04T01:02" },
  Peterborough: { time: "2018-05-04T01:40" },
  Trafford: { time: "2018-05-04T02:46", seats: 63, seatsUp: 21 },
  Plymouth: {
    time: "2018-05-04T03:12",
    seats: 57,
    seatsUp: 19,
    after: seats([labour, 31], [conservative, 26]),
  },
  Derby: {
    time: "2018-05-04T03:44",
    seats: 51,
    seatsUp: 17,
    after: seats([labour, 23], [conservative, 20], [liberalDemocrat, 5], [ukip, 3]),
  },
  "Richmond upon Thames": {
    time: "2018-05-04T05:08",
    source: "Liberal Democrat Voice",
    seats: 54,
    before: seats([conservative, 39], [liberalDemocrat, 15]),
    after: seats([liberalDemocrat, 39], [conservative, 11], [green, 4]),
    baseline: "2014",
  },
  Barnet: { time: "2018-05-04T07:18", seats: 63, after: seats([conservative, 38], [labour, 25]) },
  Kirklees: { time: "2018-05-04T13:20" },
  Redditch: { time: "2018-05-04T14:52" },
  "Mole Valley": { time: "2018-05-04T15:16" },
  "Three Rivers": {
    time: "2018-05-04T15:58",
    seats: 39,
    seatsUp: 13,
    after: seats([liberalDemocrat, 20], [conservative, 16], [labour, 3]),
  },
  // 57 seats before: on other boundaries, so that nothing was gained or lost seat by seat.
  "South Cambridgeshire": {
    time: "2018-05-04T16:35",
    seats: 45,
    after: seats([liberalDemocrat, 30], [conservative, 11], [labour, 2], [independent, 2]),
  },
  "Kingston upon Thames": {
    time: "2018-05-04T17:38",
    source: "Liberal Democrat Voice",
    seats: 48,
    after: seats([liberalDemocrat, 39], [conservative, 9]),
  },
  "Tower Hamlets": {
    time: "2018-05-05T02:05",
    source: "OnLondon",
    seats: 45,
    after: seats([labour, 42], [conservative, 2], [peoplesAlliance.id, 1]),
  },
};

/** The councils that changed hands, each declared at the time at which the blog tells it. */
export const localElections2018Councils: readonly Authority[] = changesOfControl.map(({ council, from, to }, index) => {
  const known = told[council];
  if (!known) throw new Error(`nothing is told of ${council}`);
  const at = londonTime(known.time);
  return {
    id: sampleId<AuthorityId>("authority", index + 1),
    electionId: localElections2018Id,
    name: council,
    code: "",
    seats: known.seats ?? null,
    seatsUp: known.seatsUp ?? null,
    before: known.before ?? [],
    defended: [],
    controlBefore: controlNamed[from],
    baseline: known.baseline ?? "",
    prepared: { hold: "", gain: "" },
    expectedAt: null,
    sheet: {},
    declarations: [
      {
        id: sampleId<DeclarationId>("declaration", index + 1),
        replaces: [],
        at,
        recordedAt: at.instant,
        by: "",
        source: known.source ?? "BBC",
        state: "declared",
        won: [],
        after: known.after ?? [],
        control: controlNamed[to],
      },
    ],
  };
});

/** The id of one of the councils that changed hands. Throws an Error for any other. */
export function councilNamed(name: string): AuthorityId {
  const council = localElections2018Councils.find((each) => each.name === name);
  if (council) return council.id;
  throw new Error(`${name} is not among the councils of the sample`);
}

function seats(...counts: readonly (readonly [party: PartyId, seats: number])[]): readonly SeatCount[] {
  return counts.map(([party, count]) => ({ party, seats: count }));
}

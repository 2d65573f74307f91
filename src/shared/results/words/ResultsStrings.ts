/**
 * Every word that results are told in: in tables, in the line that says what happened, in the notes below. A name in braces
 * stands for what is put there.
 */
export interface ResultsStrings {
  /** Counted things, by the plural forms of the language (CLDR): `{count}`. `other` is for every form that is left out. */
  readonly seats_one: string;
  readonly seats_other: string;
  readonly votes_one: string;
  readonly votes_other: string;
  readonly councils_one: string;
  readonly councils_other: string;
  readonly contests_one: string;
  readonly contests_other: string;

  readonly noOverallControl: string;
  readonly nobody: string;
  readonly unknown: string;

  /** Heads of columns and of the row of totals. */
  readonly partyColumn: string;
  readonly candidateColumn: string;
  readonly votesColumn: string;
  readonly shareColumn: string;
  readonly changeColumn: string;
  readonly councilsColumn: string;
  readonly councilsChangeColumn: string;
  readonly seatsColumn: string;
  readonly seatsChangeColumn: string;
  readonly beforeColumn: string;
  readonly wonTonightColumn: string;
  readonly wonSoFarColumn: string;
  readonly nowColumn: string;
  readonly totalRow: string;
  /** What stands for a long head where the table is narrow. */
  readonly shortChange: string;
  readonly shortWon: string;
  /** Names in a table: `{name}`. */
  readonly elected: string;
  readonly electedByLot: string;
  readonly inControl: string;

  /** Captions: `{contest}`, `{council}`; `{place}`, `{seats}`; `{caption}`. */
  readonly placeInCouncil: string;
  readonly placeWithSeats: string;
  readonly provisionalCaption: string;
  /** `{council}`; `{declared}`, `{total}` */
  readonly councilSeats: string;
  readonly councilSeatsSoFar: string;
  /** `{declared}`, `{total}`; in small letters, as `{election}` may stand before it. */
  readonly councilsSoFar: string;
  readonly councilsAndSeatsSoFar: string;
  readonly seatsSoFar: string;
  readonly seatsCaption: string;
  /** `{election}`, `{caption}` */
  readonly electionCaption: string;

  /** What stands below a table: the label of each fact, and how its value is put together. */
  readonly seatsFact: string;
  readonly majorityFact: string;
  readonly lastMajorityFact: string;
  readonly councilMajorityFact: string;
  readonly seatsForMajorityFact: string;
  readonly controlFact: string;
  readonly turnoutFact: string;
  readonly electorateFact: string;
  readonly rejectedFact: string;
  readonly swingFact: string;
  /** `{votes}`, `{points}` */
  readonly majorityValue: string;
  readonly majorityByLotValue: string;
  /** `{control}`, `{before}` */
  readonly controlValue: string;
  /** `{seats}`, `{party}`, `{count}` */
  readonly shortValue: string;
  /** `{share}` */
  readonly turnoutAnnounced: string;
  readonly turnoutFromBallots: string;
  readonly turnoutFromVotes: string;
  /** `{points}`, `{from}`, `{to}` */
  readonly swing: string;
  /** `{swing}` */
  readonly swingValue: string;

  /** Notes, each a sentence. */
  readonly nothingDeclared: string;
  readonly provisionalNote: string;
  readonly recountNote: string;
  readonly calledOffNote: string;
  readonly uncontestedNote: string;
  /** `{names}`, `{votes}`; for one seat, and for the last of several. */
  readonly tieNote: string;
  readonly lastTieNote: string;
  /** And `{drawn}`. */
  readonly drawnNote: string;
  readonly lastDrawnNote: string;
  readonly votesUnknownNote: string;
  /** `{names}` */
  readonly someVotesUnknownNote: string;
  /** `{count}` */
  readonly severalVotesNote: string;
  readonly pointsNote: string;
  /** `{baseline}` */
  readonly pointsAgainstNote: string;
  readonly againstNote: string;
  /** `{source}` */
  readonly sourceNote: string;
  readonly councilProvisionalNote: string;
  /** `{up}`, `{seats}` */
  readonly someUpNote: string;
  /** `{baselines}` */
  readonly baselinesDifferNote: string;
  readonly holdersUnknownNote: string;
  readonly correctedSinceNote: string;
  /** `{time}`, `{differences}` */
  readonly correctedNote: string;
  /** `{differences}` */
  readonly disputedNote: string;
  /** `{of}`, `{before}`, `{after}` */
  readonly notThat: string;
  readonly eitherOr: string;
  /** `{count}` */
  readonly moreDifferences: string;

  /** What differs. */
  readonly ballotsDiffer: string;
  readonly rejectedDiffer: string;
  readonly electorateDiffers: string;
  readonly turnoutDiffers: string;
  readonly controlDiffers: string;
  /** `{party}` */
  readonly wonDiffers: string;
  /** `{names}` */
  readonly namesElected: string;
  readonly controlNotAnnounced: string;
  readonly stateProvisional: string;
  readonly stateDeclared: string;
  readonly stateRecount: string;
  readonly stateDrawnByLot: string;
  readonly stateUncontested: string;
  readonly stateCountermanded: string;

  /** The line that says what happened. `{party}`: of many people, and of one. */
  readonly gain: string;
  readonly gainOne: string;
  readonly hold: string;
  readonly holdOne: string;
  readonly win: string;
  readonly winOne: string;
  readonly lose: string;
  readonly loseOne: string;
  /** `{does}`, `{place}` */
  readonly lineOfPlace: string;
  /** `{place}`, `{does}`, `{seats}` */
  readonly lineOfSeats: string;
  /** `{line}`, `{from}` */
  readonly lineFrom: string;
  /** `{line}` */
  readonly lineUnopposed: string;
  readonly lineByLot: string;
  readonly lineLastByLot: string;
  /** `{place}`, `{words}` */
  readonly lineInWords: string;
  /** `{does}`, `{count}`, `{from}`, `{seats}` */
  readonly gainAmongSeats: string;
  /** `{seats}` */
  readonly seatsUnchanged: string;
  /** `{party}`, `{count}` */
  readonly partySeats: string;
  /** `{council}` */
  readonly staysWithoutControl: string;
  /** `{does}`, `{council}` */
  readonly lostToNobody: string;
  /** `{council}`, `{declared}`, `{total}`, `{seats}` */
  readonly wardsSoFar: string;
  readonly lineProvisional: string;
  /** `{party}` */
  readonly lineAhead: string;
  readonly lineRecount: string;
  readonly lineCalledOff: string;
  /** `{votes}` */
  readonly lineTie: string;
  readonly lineIncomplete: string;
}

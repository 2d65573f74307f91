import { describe, expect, it } from "vitest";
import { exportHeaders } from "./exportHeaders";
import { recogniseColumns } from "./recogniseColumns";

const meaningsOf = (rows: readonly (readonly string[])[]) =>
  recogniseColumns(rows).columns.map(({ meaning }) => meaning);

describe("recogniseColumns", () => {
  it("knows the columns of the House of Commons Library", () => {
    const headers =
      "ONS ID,ONS region ID,Constituency name,County name,Region name,Country name,Constituency type,Party name,Party abbreviation,Electoral Commission party ID,MNIS party ID,Electoral Commission adjunct party ID,Candidate first name,Candidate surname,Candidate gender,Sitting MP,Former MP,Member MNIS ID,Votes,Share,Change,Democracy Club person ID";
    const { headerRow, columns } = recogniseColumns([headers.split(",")]);
    expect(headerRow).toBe(0);
    const known = columns
      .filter(({ meaning }) => meaning !== "ignored")
      .map(({ header, meaning }) => [header, meaning]);
    expect(known).toEqual([
      ["ONS ID", "contestCode"],
      ["Constituency name", "contestName"],
      ["Party name", "party"],
      ["Electoral Commission party ID", "partyId"],
      ["Candidate first name", "firstName"],
      ["Candidate surname", "surname"],
      ["Votes", "votes"],
      ["Share", "share"],
      ["Change", "change"],
    ]);
    expect(columns.find(({ header }) => header === "Party abbreviation")?.how).toBe("“Party name” says it already");
  });

  it("takes ballots_cast for votes and turnout for ballot papers in Democracy Club's results, and says so", () => {
    const headers =
      "election_id,ballot_paper_id,person_id,party_id,party_name,person_name,ballots_cast,is_winner,spoilt_ballots,turnout,source";
    const { columns } = recogniseColumns([headers.split(",")]);
    const of = (header: string) => columns.find((column) => column.header === header);
    expect(of("ballots_cast")).toEqual({
      header: "ballots_cast",
      meaning: "votes",
      how: "Democracy Club: a candidate’s votes",
    });
    expect(of("turnout")).toEqual({
      header: "turnout",
      meaning: "ballots",
      how: "Democracy Club: ballot papers issued",
    });
    expect(of("spoilt_ballots")?.meaning).toBe("rejected");
    expect(of("is_winner")?.meaning).toBe("elected");
  });

  it("takes ballots cast for ballot papers and turnout for a share in any other sheet", () => {
    expect(meaningsOf([["Ward", "Candidate", "Votes", "Ballots cast", "Turnout"]])).toEqual([
      "contestName",
      "candidateName",
      "votes",
      "ballots",
      "turnout",
    ]);
  });

  it("knows the later form of Democracy Club's file", () => {
    const headers =
      "person_id,person_name,election_id,ballot_paper_id,election_date,election_current,party_name,party_id,post_label,cancelled_poll,seats_contested,organisation_name,gss,party_description_text,votes_cast,elected,tied_vote_winner,rank,total_electorate,turnout_reported,turnout_percentage,spoilt_ballots,results_source";
    const { columns } = recogniseColumns([headers.split(",")]);
    const known = Object.fromEntries(columns.map(({ header, meaning }) => [header, meaning]));
    expect(known).toMatchObject({
      person_name: "candidateName",
      ballot_paper_id: "contestCode",
      gss: "ignored",
      party_name: "party",
      party_id: "partyId",
      post_label: "contestName",
      organisation_name: "authorityName",
      seats_contested: "seats",
      party_description_text: "description",
      votes_cast: "votes",
      elected: "elected",
      tied_vote_winner: "state",
      total_electorate: "electorate",
      turnout_reported: "ballots",
      turnout_percentage: "turnout",
      spoilt_ballots: "rejected",
      results_source: "source",
    });
  });

  it("knows every column of its own export by its header", () => {
    const { columns } = recogniseColumns([[...exportHeaders]]);
    expect(columns.filter(({ how }) => how !== "by its header")).toEqual([]);
  });

  it("finds a header below titles", () => {
    const rows = [
      ["Borough election, 3 May 2018"],
      [],
      ["Ward", "Candidate", "Party", "Votes"],
      ["Nonsuch", "A B", "Lab", "3"],
    ];
    expect(recogniseColumns(rows).headerRow).toBe(2);
  });

  it("recognises a sheet without a header by what is in it", () => {
    const { headerRow, columns } = recogniseColumns([
      ["Nonsuch", "Jane Doe", "Conservative", "1,405"],
      ["Nonsuch", "John Roe", "Lib Dem", "1,405"],
      ["Cheam", "Ann Poe", "Labour", "77"],
      ["Cheam", "Bob Low", "Independent", "12"],
    ]);
    expect(headerRow).toBeNull();
    expect(columns.map(({ meaning, how }) => [meaning, how])).toEqual([
      ["contestName", "its cells are names that recur"],
      ["candidateName", "its cells are names that differ"],
      ["party", "its cells name parties"],
      ["votes", "its cells are whole numbers"],
    ]);
  });

  it("takes a council's description for the party where no column names it", () => {
    expect(meaningsOf([["Name of Candidate", "Description (if any)", "Number of votes"]])).toEqual([
      "candidateName",
      "party",
      "votes",
    ]);
  });

  it("guesses under a header that is not known only what the header allows", () => {
    const rows = [
      ["Ward", "Candidate", "Colour", "Person number", "Votes for each"],
      ["Nonsuch", "Jane Doe", "Conservative", "40017", "12"],
      ["Nonsuch", "John Roe", "Labour", "40018", "13"],
    ];
    expect(meaningsOf(rows)).toEqual(["contestName", "candidateName", "party", "ignored", "votes"]);
  });

  it("has nothing to say of nothing", () => {
    expect(recogniseColumns([])).toEqual({ headerRow: null, columns: [] });
  });
});

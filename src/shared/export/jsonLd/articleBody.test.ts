import { expect, test } from "vitest";
import type { Block } from "../../document/document";
import { createPageContext } from "../html/pageContext";
import { publishedEntries } from "../publishedEntries";
import { bodyOf, paragraph, picture, text } from "../testing/filedEntry";
import { ordinaryBlog } from "../testing/ordinaryBlog";
import { articleBody } from "./articleBody";

const page = createPageContext(ordinaryBlog, {});
const entries = publishedEntries(ordinaryBlog);
const bodyNumber = (number: number) => {
  const entry = entries.find(({ id }) => id.endsWith(String(number)));
  return articleBody(entry?.content.body ?? bodyOf(), page);
};

test("no word runs into the next block, and what is empty leaves nothing", () => {
  expect(articleBody(bodyOf(paragraph("One."), paragraph(""), { type: "divider" }, paragraph("Two.")), page)).toBe(
    "One.\n\nTwo.",
  );
  expect(articleBody(bodyOf(), page)).toBe("");
});

test("a quote has its words, who said them, how, where and when", () => {
  expect(bodyNumber(3)).toContain(
    "“People on the doorstep talked about buses, bins and the future of the city centre. Tonight they told us to get on with it.”" +
      " said by A. Candidate, group leader (Labour), in a speech, Plymouth Guildhall, Fri 4 May 2018, 01:50 BST",
  );
});

test("a post has its author, its place, its time and its words", () => {
  expect(bodyNumber(2)).toBe(
    "First boxes arrive at the Guildhall.\n\nBox 1 of 57 (Jess Carter)\n\n" +
      "Plymouth Guildhall (@guildhall.plymouth.example) on Bluesky, Fri 4 May 2018, 00:41 BST: " +
      "“Moor View goes to a recount.\nNobody leaves the hall. council.example/moor-view”",
  );
});

test("a table is told row by row, each figure after its heading", () => {
  expect(bodyNumber(6).split("\n")).toEqual([
    "Councils controlled, all 150 declared",
    "Conservative: Councils 46, Change −2, Note Gain Barnet, Basildon, Peterborough and Redditch",
    "Labour: Councils 74, Change 0, Note Gain Plymouth, Kirklees and Tower Hamlets",
    "Liberal Democrat: Councils 9, Change +4, Note Gain Richmond, Kingston, South Cambridgeshire and Three Rivers",
    "No overall control: Councils 21, Change −2",
  ]);
  const bare: Block = {
    type: "table",
    caption: "",
    rows: [["A", "B"].map((words) => ({ header: false, paragraphs: [[text(words)]] }))],
  };
  expect(articleBody(bodyOf(bare), page)).toBe("A: B");
});

test("results have their line, their figures, their facts, the moment they are of and their notes", () => {
  expect(bodyNumber(9)).toMatchInlineSnapshot(`
    "Nonsuch: Conservatives GAIN 2 seats from the Liberal Democrats (Conservatives 2, Liberal Democrats 1), the last by lot
    Nonsuch: 3 seats
    Ruth Ainsley, elected: Party Conservative, Votes 1,460, Share 15.3%
    Martin Bellamy, elected: Party Conservative, Votes 1,455, Share 15.2%
    Owen Delaney, elected by lot: Party Liberal Democrat, Votes 1,405, Share 14.7%
    Priya Chandra: Party Conservative, Votes 1,405, Share 14.7%
    Hannah Everett: Party Liberal Democrat, Votes 1,371, Share 14.3%
    Gareth Foxley-Montgomery: Party Liberal Democrat, Votes 1,360, Share 14.2%
    Leila Grant: Party Labour, Votes 412, Share 4.3%
    Samuel Hartley: Party Labour, Votes 388, Share 4.1%
    Isobel Ingram: Party Green, Votes 301, Share 3.1%
    Seats: Conservatives 2 (+2), Liberal Democrats 1 (−2); Majority for the last seat: 0 votes (0.0 points), decided by lot; Turnout: 41.4% (from ballot papers counted); Electorate: 8,263; Rejected ballots: 11
    As of Fri 4 May 2018, 03:05 BST.
    Owen Delaney and Priya Chandra had 1,405 votes each for the last seat: the lot fell on Owen Delaney.
    Shares are of votes, not voters: each voter had up to 3 votes.
    Changes are against 2014.
    Source: Returning officer."
  `);
});

test("of a picture the caption and the credit are read, and never the words for those who do not see it", () => {
  const words = articleBody(bodyOf(picture({ alt: "A black box", caption: "Box 1", credit: "Ann" })), page);
  expect(words).toBe("Box 1 (Ann)");
});

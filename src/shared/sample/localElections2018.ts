import { localElections2018Friday } from "./localElections2018Friday";
import { localElections2018Night } from "./localElections2018Night";
import { localElections2018Results } from "./localElections2018Results";
import { bold, bulletList, documentOf, link } from "./sampleBlocks";
import type { SampleBlog } from "./sampleBlog";

/**
 * The English local elections of 3 May 2018, counted through 4 May. Results and quotations are real; the reporters are
 * not. The minute of an entry is when the sample files it, which for many councils is only near the declaration.
 */
export const localElections2018: SampleBlog = {
  details: {
    headline: "English local elections 2018: council by council",
    standfirst:
      "Fifteen of 150 councils change hands: Labour take Plymouth, the Liberal Democrats gain four, and the Conservatives hold Wandsworth and Westminster.",
    byline: "Nightdesk staff",
    timeZone: "Europe/London",
  },
  finishedAt: "2018-05-05T01:45:00.000Z",
  summary: documentOf(
    bulletList(
      [
        bold("Councils at the end: "),
        "Conservatives 46 (−2), Labour 74 (no change), Liberal Democrats 9 (+4), no overall control 21 (−2).",
      ],
      ["Labour gain Plymouth, Kirklees and Tower Hamlets, and lose Derby, Nuneaton & Bedworth and Redditch."],
      [
        "The Conservatives gain Barnet, Basildon, Peterborough and Redditch; Trafford and Mole Valley slip to no overall control.",
      ],
      ["The Liberal Democrats gain Richmond upon Thames, Kingston upon Thames, South Cambridgeshire and Three Rivers."],
      [
        "UKIP lose almost every seat they defend. ",
        link("https://www.bbc.com/news/live/uk-politics-43998600", "The BBC’s live page"),
        " has the day in full.",
      ],
    ),
  ),
  results: localElections2018Results,
  entries: [...localElections2018Night, ...localElections2018Friday],
};

import type { ResultsView } from "../results/resultsView";
import { viewOf } from "../results/views/viewOf";
import { councilNamed, localElections2018Id } from "./localElections2018Councils";
import { resultsAfter94, timeOf94 } from "./localElections2018Results";
import { nonsuch2018 } from "./nonsuch2018";
import {
  bold,
  bulletList,
  documentOf,
  frozenResults,
  heading,
  italic,
  link,
  liveResults,
  paragraph,
  table,
} from "./sampleBlocks";
import type { SampleEntry } from "./sampleBlog";

const desk = ["Miriam Oyelaran"];
const north = ["Callum Reid"];
const south = ["Asha Penrose"];
const filed = { key: false, pinned: false, status: "filed" } as const;

/** From the close of the polls on Thursday 3 May to breakfast on Friday 4 May. */
export const localElections2018Night: readonly SampleEntry[] = [
  {
    ...filed,
    time: "2018-05-03T22:00",
    title: "Polls close",
    authors: desk,
    key: true,
    body: documentOf(
      paragraph("Voting is over in ", bold("150 councils"), " across England, with 4,371 seats to fill. They are:"),
      bulletList(
        ["all 32 London boroughs"],
        ["34 metropolitan boroughs"],
        ["67 district and borough councils"],
        ["17 unitary authorities"],
      ),
      paragraph(
        "Most of these seats were last fought in 2014. The House of Commons Library has ",
        link(
          "https://commonslibrary.parliament.uk/local-elections-2018-the-numbers/",
          "the numbers behind the contest",
        ),
        ".",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-03T22:12",
    title: "Six mayors as well",
    authors: desk,
    body: documentOf(
      paragraph(
        "Hackney, Lewisham, Newham, Tower Hamlets and Watford have also been choosing a mayor, and the Sheffield City Region votes for its first.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-03T22:31",
    title: "Five places asked voters to prove who they are",
    authors: south,
    body: documentOf(
      paragraph(
        "Bromley, Gosport, Swindon, Watford and Woking have been trying out identity checks at the polling station.",
      ),
      bulletList(
        [bold("Bromley, Gosport, Woking: "), "voters had to bring identification."],
        [bold("Swindon, Watford: "), "the polling card was enough."],
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-03T22:48",
    title: "What to watch tonight",
    authors: desk,
    body: documentOf(
      heading("In London"),
      paragraph(
        "Labour have set their sights on Wandsworth, Westminster and Barnet. Barnet slipped to no overall control before the poll, so either main party can gain it.",
      ),
      heading("Elsewhere"),
      paragraph(
        "Plymouth is within Labour’s reach. Trafford is the only council that the Conservatives control in Greater Manchester.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-03T23:20",
    title: "The first wards are in",
    authors: north,
    body: documentOf(
      paragraph(
        "The first ward results have been declared. It is far too early to add anything up: most counts run through the small hours, and some will not begin until Friday morning.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T00:23",
    title: "Labour hold Sunderland",
    authors: north,
    body: documentOf(
      paragraph("Sunderland stays with Labour, though the Liberal Democrats have won wards in the city."),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T00:40",
    title: "Labour lose Nuneaton & Bedworth",
    authors: north,
    key: true,
    body: documentOf(
      paragraph(
        "The first council to change tonight: ",
        bold("Nuneaton & Bedworth goes from Labour to no overall control."),
      ),
      paragraph(
        "Labour are left with 17 of the 34 seats, one short of a majority. The Conservatives have 16 and the Greens one. ",
        link("https://www.bbc.com/news/uk-england-coventry-warwickshire-43999204", "BBC report"),
        ".",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T01:02",
    title: "Conservatives gain Basildon",
    authors: south,
    key: true,
    body: documentOf(
      paragraph(
        "Basildon goes from no overall control to the Conservatives, who now hold 23 of its 42 seats. UKIP have lost all ten that they were defending here.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T01:23",
    title: "Swindon stays Conservative",
    authors: south,
    body: documentOf(paragraph("Labour campaigned hard for Swindon. The Conservatives have held it.")),
  },
  {
    ...filed,
    time: "2018-05-04T01:40",
    title: "Conservatives gain Peterborough",
    authors: south,
    key: true,
    body: documentOf(
      paragraph("A second gain from no overall control for the Conservatives: they will run Peterborough alone."),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T02:04",
    title: "Labour hold Liverpool, Ipswich and Lincoln",
    authors: north,
    body: documentOf(
      paragraph(
        "Three Labour holds within minutes: ",
        italic("Lincoln, Ipswich and Liverpool"),
        ". Exeter came just before.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T02:29",
    title: "Cambridge, Reading and Preston stay Labour",
    authors: south,
    body: documentOf(paragraph("No change of control in any of the three.")),
  },
  {
    ...filed,
    time: "2018-05-04T02:46",
    title: "Conservatives lose Trafford",
    authors: north,
    key: true,
    body: documentOf(
      paragraph(
        "After 14 years of Conservative rule, ",
        bold("Trafford goes to no overall control."),
        " Labour are the largest party.",
      ),
      table(
        "Trafford: the two largest parties, of 63 seats (32 for a majority)",
        ["Party", "Seats"],
        [
          ["Labour", "30"],
          ["Conservative", "29"],
        ],
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T03:12",
    title: "Labour gain Plymouth from the Conservatives",
    authors: south,
    key: true,
    body: documentOf(
      paragraph(
        "Labour’s first gain of the night. One seat in three was up in Plymouth, and it was enough: Labour now have 31 of the 57, the Conservatives 26, and 29 is a majority.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T03:44",
    title: "Derby: Labour lose the council, and their leader his seat",
    authors: north,
    key: true,
    body: documentOf(
      paragraph(
        "Derby goes from Labour to no overall control. The council’s leader has lost his own ward to UKIP, against the run of the night.",
      ),
      paragraph(
        "Labour are three seats short of a majority. ",
        link("https://www.bbc.co.uk/news/uk-england-derbyshire-43977257", "BBC report"),
        ".",
      ),
      liveResults("authority", councilNamed("Derby")),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T04:22",
    title: "A tie in Nonsuch, and the lot gives it to the Conservatives",
    authors: south,
    body: documentOf(
      paragraph(
        "Two candidates for the last of three seats in Nonsuch, a ward of Sutton, have 1,405 votes each. The lot falls on the Conservative, and a ward that elected three Liberal Democrats in 2014 has three Conservatives. ",
        link(
          "https://www.standard.co.uk/news/politics/local-election-2018-liberal-democrats-remain-in-control-of-sutton-council-a3830916.html",
          "Evening Standard",
        ),
        ".",
      ),
      liveResults("contest", nonsuch2018.id),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T04:40",
    title: "Conservatives hold Wandsworth",
    authors: desk,
    key: true,
    body: documentOf(
      paragraph(
        "Wandsworth has been Conservative since 1978 and stays so, with a smaller majority: Conservatives 33, Labour 26, one independent.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T05:08",
    title: "Richmond upon Thames falls to the Liberal Democrats",
    authors: south,
    key: true,
    body: documentOf(
      paragraph(
        "The Liberal Democrats gain Richmond upon Thames from the Conservatives, going from the 15 seats of 2014 to 39. ",
        link("https://www.libdemvoice.org/brilliant-result-in-richmond-57409.html", "Liberal Democrat Voice"),
        ".",
      ),
      liveResults("authority", councilNamed("Richmond upon Thames")),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T05:30",
    title: "Labour hold Merton",
    authors: desk,
    body: documentOf(
      paragraph(
        "After recounts in three wards Labour keep Merton with 34 of 60 seats. The Conservatives have 17, the Liberal Democrats six and the Merton Park Ward Independents three.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T05:52",
    title: "Westminster and Kensington and Chelsea stay Conservative",
    authors: desk,
    body: documentOf(
      paragraph("The Conservatives have held Westminster."),
      paragraph(
        "They also keep Kensington and Chelsea, in its first full election since the Grenfell Tower fire of June 2017. They have 36 of its 50 seats and Labour 13.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T06:20",
    title: "Labour hold Enfield; Liberal Democrats hold Sutton",
    authors: south,
    body: documentOf(
      paragraph("Enfield: Labour 46 seats, Conservatives 17."),
      paragraph("Sutton: Liberal Democrats 33, Conservatives 18, independents three."),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T06:50",
    title: "The count so far: 94 of 150",
    authors: desk,
    key: true,
    body: documentOf(
      frozenResults("tally", localElections2018Id, countOf94()),
      paragraph("The other 56 councils declare today."),
    ),
  },
];

/** The holds that are not listed have no time of their own: the count is as of the entry. */
function countOf94(): ResultsView {
  const view = viewOf(resultsAfter94, "tally", localElections2018Id);
  if (!view) throw new Error("the election of the sample is missing");
  return { ...view, asOf: timeOf94 };
}

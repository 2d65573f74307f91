import { changesOfControl } from "./changesOfControl";
import { councilNamed, localElections2018Id } from "./localElections2018Councils";
import { bold, bulletList, divider, documentOf, link, liveResults, paragraph, quote, table } from "./sampleBlocks";
import type { SampleEntry } from "./sampleBlog";

const desk = ["Miriam Oyelaran"];
const north = ["Callum Reid"];
const south = ["Asha Penrose"];
const filed = { key: false, pinned: false, status: "filed" } as const;

/** Friday 4 May, and the last council in the small hours of Saturday. */
export const localElections2018Friday: readonly SampleEntry[] = [
  {
    ...filed,
    time: "2018-05-04T07:18",
    title: "Conservatives gain Barnet",
    authors: desk,
    key: true,
    body: documentOf(
      paragraph(
        "Barnet goes from no overall control to the Conservatives, who win 38 of the 63 seats. Labour, for whom this was a first target, have 25.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T07:37",
    title: "“We need to earn trust”",
    authors: south,
    body: documentOf(
      paragraph("The leader of Kensington and Chelsea, on rebuilding trust after the fire:"),
      quote(
        "To do that we need to earn trust. And we need to earn it day by day and by our actions, not just by our words.",
        {
          by: "Elizabeth Campbell",
          role: "leader of Kensington and Chelsea council",
          party: "Conservative",
          place: "",
        },
        "https://www.bbc.com/news/live/uk-politics-43998600",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T08:14",
    title: "UKIP’s general secretary reaches for the Middle Ages",
    authors: desk,
    body: documentOf(
      paragraph("UKIP have lost more than 90 seats so far. Their general secretary was asked what comes next."),
      quote(
        "Think of the Black Death in the Middle Ages. It comes along and it causes disruption and then it goes dormant, and that’s exactly what we are going to do.",
        { by: "Paul Oakley", role: "general secretary", party: "UKIP", place: "Today, BBC Radio 4" },
        "https://inews.co.uk/news/politics/ukip-were-like-the-black-death-but-in-a-good-way-151121",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T08:50",
    title: "Corbyn goes to Plymouth",
    authors: south,
    body: documentOf(
      paragraph("The Labour leader has gone to the city that his party gained overnight. Is this the peak?"),
      quote(
        "There’s much more to come and it’s going to get even better.",
        { by: "Jeremy Corbyn", role: "leader of the Labour Party", party: "Labour", place: "Plymouth" },
        "https://www.bbc.com/news/av/uk-politics-44002620/jeremy-corbyn-much-more-to-come-from-labour",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T09:25",
    title: "May goes to Wandsworth",
    authors: desk,
    body: documentOf(
      paragraph("The prime minister has been thanking Conservatives in the borough that Labour hoped to win."),
      quote(
        "Labour thought they could take control, this was one of their top targets and they threw everything at it, but they failed.",
        { by: "Theresa May", role: "prime minister", party: "Conservative", place: "Wandsworth" },
        "https://inews.co.uk/news/politics/theresa-may-relief-tories-see-off-labour-challenge-151516",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T10:00",
    title: "Counting starts in Kingston",
    authors: south,
    body: documentOf(
      paragraph(
        "Kingston upon Thames begins its count this morning. It lies between Richmond and Sutton, and the Liberal Democrats hope to complete the set.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T12:44",
    title: "Tower Hamlets re-elects its mayor; the council can wait",
    authors: south,
    body: documentOf(
      paragraph(
        "John Biggs, Labour, is mayor of Tower Hamlets for a second term after second preferences were counted. The ballots for the 45 council seats come next, and may take until the weekend.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T13:20",
    title: "Labour gain Kirklees",
    authors: north,
    key: true,
    body: documentOf(
      paragraph(
        "Kirklees, in West Yorkshire, goes from no overall control to Labour: their second gain after Plymouth.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T14:23",
    title: "Neck and neck in the BBC’s projection",
    authors: desk,
    key: true,
    body: documentOf(
      paragraph("If the whole of Britain had voted as these wards did, the BBC projects:"),
      bulletList(["Conservatives 35%"], ["Labour 35%"], ["Liberal Democrats 16%"], ["others 14%"]),
      paragraph(
        link("https://www.bbc.com/news/live/uk-politics-43998600", "The projection on the BBC’s live page"),
        ".",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T14:52",
    title: "Redditch goes straight from Labour to the Conservatives",
    authors: north,
    key: true,
    body: documentOf(
      paragraph(
        "Conservatives gain Redditch: 17 seats to Labour’s 12. It is the only council at these elections to pass directly from one to the other in that direction.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T15:16",
    title: "Conservatives lose Mole Valley",
    authors: south,
    body: documentOf(paragraph("Mole Valley, in Surrey, goes from the Conservatives to no overall control.")),
  },
  {
    ...filed,
    time: "2018-05-04T15:58",
    title: "Liberal Democrats gain Three Rivers",
    authors: south,
    key: true,
    body: documentOf(
      paragraph(
        "One seat makes the difference in Hertfordshire. Three Rivers had no overall control; the Liberal Democrats now have 20 of 39, the Conservatives 16 and Labour three.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T16:35",
    title: "A surprise in South Cambridgeshire",
    authors: south,
    key: true,
    body: documentOf(
      paragraph(
        "Liberal Democrats gain South Cambridgeshire, Conservative since 2007. Every seat was up, on new boundaries and with 45 seats in place of 57. ",
        link("https://www.bbc.com/news/uk-england-cambridgeshire-44008195", "BBC report"),
        ".",
      ),
      liveResults("authority", councilNamed("South Cambridgeshire")),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T17:38",
    title: "Kingston upon Thames makes four",
    authors: south,
    key: true,
    body: documentOf(
      paragraph(
        "Liberal Democrats gain Kingston upon Thames from the Conservatives, 39 seats to nine. With Richmond and Sutton they now run three boroughs side by side. ",
        link("https://www.libdemvoice.org/lib-dems-gain-control-of-kingston-57415.html", "Liberal Democrat Voice"),
        ".",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T18:30",
    title: "Cable: “very much on the way back”",
    authors: desk,
    body: documentOf(
      quote(
        "I think it’s the breadth of recovery that is so significant. We are very much on the way back.",
        { by: "Vince Cable", role: "leader of the Liberal Democrats", party: "Liberal Democrat", place: "" },
        "https://inews.co.uk/news/politics/local-elections-2018-vince-cable-says-the-lib-dems-are-on-the-way-back-151530",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T20:05",
    title: "A recount in Canary Wharf",
    authors: south,
    body: documentOf(
      paragraph("Tower Hamlets is still counting. One ward, Canary Wharf, is too close to call and goes to a recount."),
    ),
  },
  {
    ...filed,
    time: "2018-05-04T21:10",
    title: "Fourteen changes, one council to come",
    authors: desk,
    body: documentOf(
      paragraph(
        "Fourteen councils have changed hands. UKIP have lost more than 120 seats and have won three. In London, Labour have their best result since 1971 without gaining the boroughs they aimed at.",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-05T02:05",
    title: "Labour gain Tower Hamlets",
    authors: south,
    key: true,
    body: documentOf(
      paragraph(
        "The last council is in, 28 hours after the polls closed. Tower Hamlets goes from no overall control to Labour with 42 of 45 seats. The Conservatives have two, the People’s Alliance of Tower Hamlets one. ",
        link(
          "https://www.onlondon.co.uk/tower-hamlets-2018-labours-council-win-repeats-history-for-mayor-john-biggs/",
          "OnLondon report",
        ),
        ".",
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-05T02:20",
    title: "Every council that changed hands",
    authors: desk,
    body: documentOf(
      table(
        "The fifteen changes of control",
        ["Council", "From", "To"],
        changesOfControl.map(({ council, from, to }) => [council, from, to]),
      ),
    ),
  },
  {
    ...filed,
    time: "2018-05-05T02:40",
    title: "Final totals: all 150 councils",
    authors: desk,
    key: true,
    pinned: true,
    body: documentOf(
      liveResults("tally", localElections2018Id),
      divider(),
      paragraph(bold("That is all from us."), " Thank you for reading."),
    ),
  },
];

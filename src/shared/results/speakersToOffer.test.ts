import { expect, test } from "vitest";
import { speakersToOffer } from "./speakersToOffer";

const person = (name: string, role: string, party = "Labour") => ({ name, role, party, aliases: [] });
const candidate = (name: string, role: string, contest: string) => ({ ...person(name, role), contest });

test("a candidate who was quoted is offered once, as elected when they are; whoever else has the name stands alone", () => {
  const offered = speakersToOffer(
    [person("Ann Lee", "candidate for Moor View"), person("Bob Day", ""), person("Cy Fox", "MP", "Green")],
    [
      candidate("ANN LEE", "elected for Moor View", "Moor View"),
      candidate("Bob Day", "candidate for Ham", "Ham"),
      candidate("Bob Day", "candidate for Drake", "Drake"),
      candidate("Cy Fox", "candidate for Ham", "Ham"),
      candidate("Di Gray", "candidate for Ham", "Ham"),
    ],
  );
  expect(offered.map(({ name, role, party }) => `${name}, ${role} (${party})`)).toEqual([
    "Ann Lee, elected for Moor View (Labour)",
    "Bob Day, candidate for Ham (Labour)",
    "Cy Fox, MP (Green)",
    "Bob Day, candidate for Drake (Labour)",
    "Cy Fox, candidate for Ham (Labour)",
    "Di Gray, candidate for Ham (Labour)",
  ]);
});

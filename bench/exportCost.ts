import { type FormName, formNames } from "@shared/export/formFacts";
import { forms } from "@shared/export/forms";
import { testPictures as pictures } from "@shared/export/testing/filedEntry";
import { generatedBlog } from "@shared/export/testing/generatedBlog";
import { cpuOf } from "./cpuOf";

/**
 * Exports a blog of COUNT entries with every kind of block in one form, again and again; prints the CPU milliseconds of
 * each export as JSON. The blog is there as plain data: nothing is read. The first is what a command line pays, the later
 * ones what an app pays that stays open. Usage: FORM COUNT ROUNDS
 */
const [, , name = "page", count = "1", rounds = "1"] = process.argv;
const form = formNames.find((each): each is FormName => each === name) ?? "page";
const milliseconds: number[] = [];
for (let round = 0; round < Number(rounds); round++) {
  // A blog of its own for each round, so that nothing remembered for the last one counts.
  const blog = generatedBlog(Number(count));
  milliseconds.push(cpuOf(() => forms[form].write(blog, { pictures })));
}
console.log(JSON.stringify(milliseconds));

import { readFileSync, writeFileSync } from "node:fs";
import { packHandover, readHandoverFile } from "@files/handoverFile";
import { importElection } from "./importElection";

/** Writes the blog of one handover file into another, with the contests of a file of candidates. Usage: FILE CSV INTO */
const [, , file = "", csv = "", into = ""] = process.argv;
const { doc, manifest, pictures } = await readHandoverFile(file);
await importElection(doc, readFileSync(csv));
writeFileSync(into, packHandover(doc, manifest, pictures));

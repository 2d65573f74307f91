import { memoryPages, validateXML } from "xmllint-wasm";

/** What libxml2 objects to in a document: where it is not well-formed, and where it breaks the RELAX NG schema. */
export async function xmlComplaints(document: string, schema: string): Promise<readonly string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: { fileName: "document.xml", contents: document },
    schema: { fileName: "schema.rng", contents: schema },
    extension: "relaxng",
    maxMemoryPages: memoryPages.GiB,
    modifyArguments: (args) => ["--huge", ...args],
  });
  return valid ? [] : [...errors.map(({ rawMessage }) => rawMessage), rawOutput.slice(0, 500)];
}

/** What each version of a document must have done to become the next; a version is never left out. */
const steps: Readonly<Record<number, (blocks: readonly unknown[]) => readonly unknown[]>> = {
  1: (blocks) => blocks.map(withQuoteDetails),
};

/**
 * The document of an earlier version as this one writes it. Anything else comes back as it is, for the schema to judge:
 * also a document of this version, at no cost.
 */
export function upgradeDocument(value: unknown): unknown {
  let document = value;
  while (isDocument(document)) {
    const step = steps[document.version];
    if (!step) return document;
    document = { ...document, version: document.version + 1, blocks: step(document.blocks) };
  }
  return document;
}

/** Version 2: a quote also keeps how and when it was said, and how it was checked. */
function withQuoteDetails(block: unknown): unknown {
  if (!isObject(block) || block["type"] !== "quote") return block;
  return { ...block, manner: "", saidAt: null, checkedBy: "" };
}

function isDocument(value: unknown): value is { readonly version: number; readonly blocks: readonly unknown[] } {
  return isObject(value) && typeof value["version"] === "number" && Array.isArray(value["blocks"]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

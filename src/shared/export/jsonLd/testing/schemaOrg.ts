/** What schema.org says of its types and properties. */
export interface Vocabulary {
  /** A type to those that it is a kind of, itself among them. */
  readonly kindsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** A property to the types that have it, and to those of its values. */
  readonly properties: ReadonlyMap<string, { readonly domain: readonly string[]; readonly range: readonly string[] }>;
}

const statement = /^<https?:\/\/schema\.org\/(\w+)> <[^>]*[/#](\w+)> <[^>]*[/#](\w+)>/gm;

/** Reads schema.org's own definitions, as it publishes them in N-Triples or N-Quads. */
export function readVocabulary(quads: string): Vocabulary {
  const parents = new Map<string, string[]>();
  const properties = new Map<string, { domain: string[]; range: string[] }>();
  for (const [, subject = "", predicate = "", object = ""] of quads.matchAll(statement)) {
    if (predicate === "type" && object === "Property") properties.set(subject, { domain: [], range: [] });
    else if (predicate === "type") parents.set(subject, [...(parents.get(subject) ?? []), object]);
  }
  for (const [, subject = "", predicate = "", object = ""] of quads.matchAll(statement)) {
    if (predicate === "subClassOf") parents.get(subject)?.push(object);
    if (predicate === "domainIncludes") properties.get(subject)?.domain.push(object);
    if (predicate === "rangeIncludes") properties.get(subject)?.range.push(object);
  }
  return { kindsOf: new Map([...parents.keys()].map((type) => [type, kindsOf(type, parents)])), properties };
}

function kindsOf(type: string, parents: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const kinds = new Set([type]);
  for (const kind of kinds) for (const parent of parents.get(kind) ?? []) kinds.add(parent);
  return kinds;
}

/**
 * What is wrong with structured data, each with its place; empty when nothing is. Every type must exist, every property
 * be one of its type, and every value be of a type that the property takes.
 */
export function complaintsAboutJsonLd(node: unknown, vocabulary: Vocabulary, place = "the whole"): readonly string[] {
  if (!isObject(node)) return [`${place}: not an object`];
  const { "@type": type, "@context": context, "@id": id, ...properties } = node;
  if (place === "the whole" && context !== "https://schema.org") return [`${place}: the context is not schema.org`];
  if (id !== undefined && !isAddress(id)) return [`${place}: ${JSON.stringify(id)} is no identifier`];
  const kinds = vocabulary.kindsOf.get(String(type));
  if (kinds === undefined) return [`${place}: there is no type ${String(type)}`];
  return Object.entries(properties).flatMap(([name, value]) => {
    const here = `${place} > ${name}`;
    const property = vocabulary.properties.get(name);
    if (property === undefined) return [`${here}: there is no such property`];
    if (!property.domain.some((domain) => kinds.has(domain))) return [`${here}: ${String(type)} has no such property`];
    const values = Array.isArray(value) ? value : [value];
    if (values.length === 0) return [`${here}: an empty list`];
    return values.flatMap((each) => complaintsAboutValue(each, property.range, vocabulary, here));
  });
}

function complaintsAboutValue(
  value: unknown,
  range: readonly string[],
  vocabulary: Vocabulary,
  place: string,
): readonly string[] {
  if (isObject(value)) {
    const kinds = vocabulary.kindsOf.get(String(value["@type"]));
    const fits = kinds === undefined || range.some((type) => kinds.has(type));
    if (!fits) return [`${place}: ${String(value["@type"])} is not one of ${range.join(", ")}`];
    return complaintsAboutJsonLd(value, vocabulary, `${place} > ${String(value["@type"])}`);
  }
  const fits = range.some((type) => plainValues[type]?.(value));
  return fits ? [] : [`${place}: ${JSON.stringify(value).slice(0, 80)} is not one of ${range.join(", ")}`];
}

const plainValues: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === "string" && value.trim() !== "" && value.isWellFormed(),
  URL: isAddress,
  Date: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
  DateTime: isDateTime,
};

/** ISO 8601 to the second, always with the offset: without it nobody knows when it was. */
function isDateTime(value: unknown): boolean {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;
  return typeof value === "string" && form.test(value) && !Number.isNaN(Date.parse(value));
}

/** Absolute, or relative to the page. */
function isAddress(value: unknown): boolean {
  if (typeof value !== "string" || value === "" || /[\s<>"]/.test(value)) return false;
  return value.startsWith("#") || /^[\w-]+(?:\/[\w.-]+)*$/.test(value) || URL.canParse(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

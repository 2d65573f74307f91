import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { listSchema } from "../../document/blocks/list";
import { inlinesSchema } from "../../document/inline";
import { isSafeLink } from "../../document/safeLink";
import type { Blog } from "../../model/blog";
import { cleanText } from "../escape";
import { blogOf, testPictures as pictures } from "../testing/filedEntry";
import { generatedBlog } from "../testing/generatedBlog";
import { hostileBlog, hostileNight } from "../testing/hostileBlog";
import { hostileStrings } from "../testing/hostileStrings";
import { ordinaryBlog } from "../testing/ordinaryBlog";
import { blockJsonSchema, blogJsonSchema, timeJsonSchema } from "./blogJsonSchema";
import { writeJson } from "./writeJson";

/** The published schema: the one that the exporter's type is inferred from. */
const schema: Readonly<Record<string, unknown>> = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:nightdesk:blog:1",
  ...toJsonSchema(blogJsonSchema, {
    target: "draft-2020-12",
    definitions: { block: blockJsonSchema, inlines: inlinesSchema, list: listSchema, time: timeJsonSchema },
    errorMode: "ignore",
    // What valibot checks with a function has no name in JSON Schema: of these only the links can be said.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === "check" && "requirement" in valibotAction && valibotAction.requirement === isSafeLink
        ? { ...jsonSchema, pattern: "^(?:https?|mailto):" }
        : undefined,
  }),
};
const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const jsonOf = (blog: Blog): unknown => JSON.parse(String(writeJson(blog, { pictures })[0]?.content));

test("the published schema is the one that the exporter is held to", async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot("../../../../docs/blog.schema.json");
});

test.each([
  ["ordinary", ordinaryBlog],
  ["hostile", hostileBlog],
])("the %s blog is as kept", async (name, blog) => {
  await expect(writeJson(blog, { pictures })[0]?.content).toMatchFileSnapshot(`golden/${name}.json`);
});

describe("by the schema", () => {
  test.each([
    ["ordinary", ordinaryBlog],
    ["hostile", hostileBlog],
    ["full of hostile strings", hostileNight],
    ["empty", blogOf([])],
    ["generated", generatedBlog(500)],
  ])("a blog that is %s is valid", (_, blog) => {
    const json = jsonOf(blog);
    validate(json);
    expect(validate.errors?.slice(0, 5)).toBeUndefined();
    expect(v.safeParse(blogJsonSchema, json).issues?.[0]).toBeUndefined();
  });

  test("every hostile word stands there as text, letter by letter", () => {
    const texts: string[] = [];
    JSON.parse(String(writeJson(hostileNight, { pictures })[0]?.content), (_, value) => {
      if (typeof value === "string") texts.push(value);
    });
    const all = new Set(texts);
    expect(hostileStrings.filter((words) => !all.has(cleanText(words)))).toEqual([]);
  });

  test.each([
    ["a field that it does not know", { secret: 1 }],
    ["a time that is none", { publishedAt: "yesterday" }],
    ["a block that it does not know", { summary: [{ type: "poll" }] }],
    ["a later version", { version: 2 }],
    ["what is for the desk", { summary: [{ type: "quote", checkedBy: "note" }] }],
    [
      "a link that runs",
      { summary: [{ type: "paragraph", children: [{ type: "link", href: "javascript:alert(1)", children: [] }] }] },
    ],
  ])("%s is refused", (_, change) => {
    expect(validate({ ...Object(jsonOf(ordinaryBlog)), ...change })).toBe(false);
  });
});

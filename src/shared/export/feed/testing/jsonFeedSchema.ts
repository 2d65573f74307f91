const authors = {
  type: "array",
  items: {
    type: "object",
    minProperties: 1,
    properties: { name: { type: "string" }, url: { type: "string" }, avatar: { type: "string" } },
    additionalProperties: false,
  },
};

const item = {
  type: "object",
  properties: {
    id: { type: "string", minLength: 1 },
    url: { type: "string", format: "uri" },
    external_url: { type: "string", format: "uri" },
    title: { type: "string" },
    content_html: { type: "string" },
    content_text: { type: "string" },
    summary: { type: "string" },
    image: { type: "string", format: "uri" },
    banner_image: { type: "string", format: "uri" },
    date_published: { type: "string", format: "date-time" },
    date_modified: { type: "string", format: "date-time" },
    authors,
    tags: { type: "array", items: { type: "string" } },
    language: { type: "string" },
  },
  required: ["id"],
  anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
  additionalProperties: false,
};

/** JSON Feed 1.1 as jsonfeed.org/version/1.1 describes it, without what belongs to podcasts, hubs and extensions. */
export const jsonFeedSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: { type: "string", minLength: 1 },
    home_page_url: { type: "string", format: "uri" },
    feed_url: { type: "string", format: "uri" },
    description: { type: "string" },
    user_comment: { type: "string" },
    next_url: { type: "string", format: "uri" },
    icon: { type: "string", format: "uri" },
    favicon: { type: "string", format: "uri" },
    authors,
    language: { type: "string" },
    expired: { type: "boolean" },
    items: { type: "array", items: item },
  },
  required: ["version", "title", "items"],
  additionalProperties: false,
};

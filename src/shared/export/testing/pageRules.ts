import type { ConfigData } from "html-validate";

/** What html-validate is asked of an exported page. */
export const pageRules: ConfigData = {
  extends: ["html-validate:recommended"],
  rules: {
    // How long a headline is, the desk decides.
    "long-title": "off",
    // Spaces before a line's end come from the words themselves; they change nothing on the page.
    "no-trailing-whitespace": "off",
    // The length and the colours of a bar, for the styles to use.
    "no-inline-style": ["error", { allowedProperties: ["--size", "--bar", "--bar-dark"] }],
  },
};

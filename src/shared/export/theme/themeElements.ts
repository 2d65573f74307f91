/** The elements that a theme's header and footer may hold, and the attributes of each beside those that all may have. */
export const themeElements: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    a: ["href"],
    abbr: [],
    b: [],
    br: [],
    div: [],
    em: [],
    hr: [],
    i: [],
    img: ["src", "alt", "width", "height"],
    li: [],
    nav: [],
    ol: [],
    p: [],
    small: [],
    span: [],
    strong: [],
    ul: [],
  }),
);

export const everywhere: readonly string[] = ["class", "lang", "dir", "aria-label"];

/** The looks that the page's styles have for a header and a footer: see docs/themes.md. */
export const themeClasses: readonly string[] = ["masthead", "tagline", "links", "small", "centre"];

export const voidElements: ReadonlySet<string> = new Set(["br", "hr", "img"]);

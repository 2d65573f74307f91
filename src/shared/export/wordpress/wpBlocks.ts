import { type Html, html, htmlLines } from "../html/html";

/** Blocks of the WordPress editor as its own `save` writes them; anything else it would call invalid. */

export function paragraphBlock(words: Html): Html {
  return htmlLines([html`<!-- wp:paragraph -->`, html`<p>${words}</p>`, html`<!-- /wp:paragraph -->`]);
}

/** Level 2 is the editor's own default, and is not said. */
export function headingBlock(level: 2 | 3 | 4 | 5, words: Html, anchor?: string): Html {
  const id = anchor === undefined ? undefined : html` id="${anchor}"`;
  const open = level === 2 ? html`<!-- wp:heading -->` : html`<!-- wp:heading {"level":${String(level)}} -->`;
  const written = {
    2: html`<h2 class="wp-block-heading"${id}>${words}</h2>`,
    3: html`<h3 class="wp-block-heading"${id}>${words}</h3>`,
    4: html`<h4 class="wp-block-heading"${id}>${words}</h4>`,
    5: html`<h5 class="wp-block-heading"${id}>${words}</h5>`,
  };
  return htmlLines([open, written[level], html`<!-- /wp:heading -->`]);
}

/** An item's words, with the lists below it. */
export function listItemBlock(words: Html, lists: readonly Html[]): Html {
  return htmlLines([html`<!-- wp:list-item -->`, html`<li>${words}${lists}</li>`, html`<!-- /wp:list-item -->`]);
}

export function listBlock(ordered: boolean, items: readonly Html[]): Html {
  return ordered
    ? htmlLines([
        html`<!-- wp:list {"ordered":true} -->`,
        html`<ol class="wp-block-list">${htmlLines(items)}</ol>`,
        html`<!-- /wp:list -->`,
      ])
    : htmlLines([
        html`<!-- wp:list -->`,
        html`<ul class="wp-block-list">${htmlLines(items)}</ul>`,
        html`<!-- /wp:list -->`,
      ]);
}

/** The editor keeps who said it in `cite`, inside the quotation. */
export function quoteBlock(paragraphs: readonly Html[], cite: Html | undefined): Html {
  const said = cite && html`<cite>${cite}</cite>`;
  return htmlLines([
    html`<!-- wp:quote -->`,
    html`<blockquote class="wp-block-quote">${htmlLines(paragraphs.map(paragraphBlock))}${said}</blockquote>`,
    html`<!-- /wp:quote -->`,
  ]);
}

export interface TableParts {
  readonly caption: string;
  readonly head: readonly Html[];
  readonly body: readonly (readonly Html[])[];
  readonly foot: readonly (readonly Html[])[];
}

/** Cells come as `cell` writes them. */
export function tableBlock({ caption, head, body, foot }: TableParts): Html {
  const rows = (all: readonly (readonly Html[])[]) => all.map((cells) => html`<tr>${cells}</tr>`);
  const parts = [
    head.length > 0 ? html`<thead>${rows([head])}</thead>` : undefined,
    body.length > 0 ? html`<tbody>${rows(body)}</tbody>` : undefined,
    foot.length > 0 ? html`<tfoot>${rows(foot)}</tfoot>` : undefined,
  ];
  const words = caption.trim();
  const below = words === "" ? undefined : html`<figcaption class="wp-element-caption">${words}</figcaption>`;
  return htmlLines([
    html`<!-- wp:table {"hasFixedLayout":false} -->`,
    html`<figure class="wp-block-table"><table>${parts}</table>${below}</figure>`,
    html`<!-- /wp:table -->`,
  ]);
}

/** A cell of a table: a heading of its column or its row, figures to the right. */
export function cell(words: Html, scope: "col" | "row" | undefined, numeric: boolean): Html {
  const align = numeric ? html` class="has-text-align-right" data-align="right"` : undefined;
  if (scope === undefined) return html`<td${align}>${words}</td>`;
  return html`<th${align} scope="${scope}">${words}</th>`;
}

export function imageBlock(address: string, alt: string, caption: Html | undefined): Html {
  const below = caption && html`<figcaption class="wp-element-caption">${caption}</figcaption>`;
  return htmlLines([
    html`<!-- wp:image -->`,
    html`<figure class="wp-block-image"><img src="${address}" alt="${alt}"/>${below}</figure>`,
    html`<!-- /wp:image -->`,
  ]);
}

export function separatorBlock(): Html {
  return htmlLines([
    html`<!-- wp:separator -->`,
    html`<hr class="wp-block-separator has-alpha-channel-opacity"/>`,
    html`<!-- /wp:separator -->`,
  ]);
}

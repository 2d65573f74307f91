import type { Migration } from "./all";

/**
 * The row of an entry says since then who approved it, whose hands it went through and what waits to be decided: every
 * blog's rows are derived anew, as those from before say nothing of it.
 */
export const rowsOfReview: Migration = {
  version: 8,
  name: "rows of review",
  up: "UPDATE blog SET derived_to = 0;",
};

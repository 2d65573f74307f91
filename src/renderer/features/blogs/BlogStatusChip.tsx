import type { BlogStatus } from "@shared/model/blog";

const labels: Readonly<Record<BlogStatus, string>> = { draft: "Draft", live: "Live", finished: "As it happened" };
const tones: Readonly<Record<BlogStatus, string>> = { draft: "muted", live: "live", finished: "good" };

export function BlogStatusChip(props: { readonly status: BlogStatus }) {
  return (
    <span className="chip" data-tone={tones[props.status]}>
      {labels[props.status]}
    </span>
  );
}

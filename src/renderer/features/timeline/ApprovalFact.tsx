import type { Approval } from "@shared/model/approval";

/** Who approved an entry, or that it was changed since. Nothing where nobody has approved it. */
export function ApprovalFact(props: { readonly approval: Approval | null | undefined }) {
  const { approval } = props;
  if (!approval) return null;
  const approved = approval.by === "" ? "Approved" : `Approved by ${approval.by}`;
  if (!approval.isChanged) return <span className="approval-fact">{approved}</span>;
  return (
    <span className="chip" data-tone="review" title={`${approved}, and changed since`}>
      Changed since approval
    </span>
  );
}

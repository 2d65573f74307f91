import type { CheckFinding } from "@shared/export/check/checkFinding";
import type { CheckDeeds } from "./CheckList";
import { WaiveForm } from "./WaiveForm";

/** One finding: its sentence leads to its place; a warning can be waived. */
export function CheckItem(
  props: Pick<CheckDeeds, "openerOf" | "onWaive"> & {
    readonly finding: CheckFinding;
    /** Those of the same rule that are not waived either. */
    readonly others: readonly CheckFinding[];
    readonly isWaiving: boolean;
    readonly onWaiving: (isWaiving: boolean) => void;
  },
) {
  const { finding, others } = props;
  const { level, sentence, place } = finding;
  const open = props.openerOf(place);
  return (
    <li className="check-item" data-level={level} data-finding>
      <div>
        <strong>{level === "ERROR" ? "Error" : "Warning"}</strong>{" "}
        {open ? (
          <button type="button" className="link-button" onClick={open}>
            {sentence}
          </button>
        ) : (
          <span tabIndex={-1}>{sentence}</span>
        )}
      </div>
      {level === "WARN" && !props.isWaiving && (
        <button
          type="button"
          className="button"
          data-kind="quiet"
          aria-label={`Waive: ${sentence}`}
          onClick={() => props.onWaiving(true)}
        >
          Waive
        </button>
      )}
      {props.isWaiving && (
        <WaiveForm
          others={others.length}
          onCancel={() => props.onWaiving(false)}
          onWaive={(reason, withOthers) => {
            props.onWaiving(false);
            props.onWaive(withOthers ? [finding, ...others] : [finding], reason);
          }}
        />
      )}
    </li>
  );
}

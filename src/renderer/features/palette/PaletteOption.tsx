import { isActionOn } from "../../actions/actionRegistry";
import type { Found } from "../../actions/fuzzy";
import { ListOption } from "../../ui/ListOption";
import { Marked } from "../../ui/Marked";
import { keyHere } from "../shell/actionLabels";
import type { PaletteItem } from "./paletteItems";

export function PaletteOption(props: {
  readonly id: string;
  readonly found: Found<PaletteItem>;
  readonly timeZone: string | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const { item, parts } = props.found;
  const key = item.kind === "action" ? keyHere(item.name) : undefined;
  return (
    <ListOption id={props.id} isChosen={props.isChosen} className="palette-option" onTake={props.onChoose}>
      <span className="palette-text">
        <Marked parts={parts} />
      </span>
      <span className="palette-detail">{detailOf(item, props.timeZone)}</span>
      {key !== undefined && <kbd>{key}</kbd>}
    </ListOption>
  );
}

function detailOf(item: PaletteItem, timeZone: string | undefined): string {
  switch (item.kind) {
    case "action":
      return isActionOn(item.name) ? "On" : "";
    case "entry":
      return Temporal.Instant.from(item.row.eventTime.instant)
        .toZonedDateTimeISO(timeZone ?? item.row.eventTime.timeZone)
        .toPlainTime()
        .toString({ smallestUnit: "minute" });
    case "result":
      return item.subject.kind === "authority" ? "Council" : item.detail;
    case "template":
    case "snippet":
      return item.detail;
    case "speaker":
      return item.detail === "" ? "Insert a quote" : `Insert a quote: ${item.detail}`;
  }
}

import { actionsOfKey } from "@shared/actions/actionKeys";
import { actionNames, actions } from "@shared/actions/actions";
import { performAction } from "../../actions/actionRegistry";
import { onMenuCommand } from "../../api/nightdesk";
import { isMac } from "./actionLabels";

/** A body's keys are heard by its editor, which alone knows what is selected. */
const heardHere = actionNames.filter((name) => actions[name].where !== "body");

/** Listens to the menu and the keyboard. Call once. */
export function listenForActions(): () => void {
  const stopMenu = onMenuCommand(performAction);
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
    const [name] = actionsOfKey(event, heardHere, isMac);
    if (!name) return;
    event.preventDefault();
    performAction(name);
  };
  window.addEventListener("keydown", onKey);
  return () => {
    stopMenu();
    window.removeEventListener("keydown", onKey);
  };
}

import { type Command, commandNames, commands } from "@shared/ipc/commands";
import { useEffect, useRef } from "react";
import { onMenuCommand, platform } from "../../api/nightdesk";

const handlers = new Map<Command, () => void>();
export const isMac = platform === "darwin";

/** Does `handle` when the command comes, from the menu, a key or a button, for as long as the component is there. */
export function useCommand(command: Command, handle: () => void): void {
  const latest = useRef(handle);
  latest.current = handle;
  useEffect(() => {
    const run = () => latest.current();
    handlers.set(command, run);
    return () => {
      if (handlers.get(command) === run) handlers.delete(command);
    };
  }, [command]);
}

/** Does a command; nothing happens where nobody listens for it. */
export function runCommand(command: Command): void {
  handlers.get(command)?.();
}

/** Listens to the menu and the keyboard. Call once. */
export function listenForCommands(): () => void {
  const stopMenu = onMenuCommand(runCommand);
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
    const command = commandNames.find((name) => matches(event, commands[name].key));
    if (!command) return;
    event.preventDefault();
    runCommand(command);
  };
  window.addEventListener("keydown", onKey);
  return () => {
    stopMenu();
    window.removeEventListener("keydown", onKey);
  };
}

function matches(event: KeyboardEvent, accelerator: string): boolean {
  const parts = accelerator.split("+");
  const key = parts.at(-1) ?? "";
  const control = isMac ? event.metaKey : event.ctrlKey;
  return (
    control === parts.includes("CmdOrCtrl") &&
    !event.altKey &&
    event.shiftKey === parts.includes("Shift") &&
    event.key.toLowerCase() === key.toLowerCase()
  );
}

/** An accelerator as the platform writes it: "Ctrl+Shift+N", "⇧⌘N". */
export function keyLabel(accelerator: string): string {
  if (!isMac) return accelerator.replace("CmdOrCtrl", "Ctrl");
  return accelerator.replace("CmdOrCtrl+", "⌘").replace("Shift+", "⇧").replace("Alt+", "⌥").replace("Enter", "↩");
}

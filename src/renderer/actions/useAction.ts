import type { ActionName } from "@shared/actions/actions";
import { useEffect, useRef } from "react";
import { type ActionDoing, registerActions } from "./actionRegistry";

/** Does `perform` when the action is asked for, from the menu, a key, the palette or a button, while the component is there. */
export function useAction(name: ActionName, perform: () => void, more: Omit<ActionDoing, "perform"> = {}): void {
  const latest = useRef({ perform, ...more });
  latest.current = { perform, ...more };
  useEffect(
    () =>
      registerActions({
        [name]: {
          perform: () => latest.current.perform(),
          isEnabled: () => latest.current.isEnabled?.() ?? true,
          isOn: () => latest.current.isOn?.(),
        },
      }),
    [name],
  );
}

import type { ActionName } from "@shared/actions/actions";
import { useEffect, useRef } from "react";
import { type ActionDoing, registerActions } from "./actionRegistry";

interface MoreOfAction extends Omit<ActionDoing, "perform"> {
  /** False while what it needs is still to come: what was asked for meanwhile is done once it is there. */
  readonly isReady?: boolean;
}

/** Does `perform` when the action is asked for, from the menu, a key, the palette or a button, while the component is there. */
export function useAction(name: ActionName, perform: () => void, more: MoreOfAction = {}): void {
  const latest = useRef({ perform, ...more });
  latest.current = { perform, ...more };
  const isAsked = useRef(false);
  const { isReady = true } = more;
  useEffect(
    () =>
      registerActions({
        [name]: {
          perform() {
            if (latest.current.isReady === false) isAsked.current = true;
            else latest.current.perform();
          },
          isEnabled: () => latest.current.isEnabled?.() ?? true,
          isOn: () => latest.current.isOn?.(),
        },
      }),
    [name],
  );
  useEffect(() => {
    if (!isReady || !isAsked.current) return;
    // After what opens by itself, which takes the focus.
    const frame = requestAnimationFrame(() => {
      isAsked.current = false;
      latest.current.perform();
    });
    return () => cancelAnimationFrame(frame);
  }, [isReady]);
}

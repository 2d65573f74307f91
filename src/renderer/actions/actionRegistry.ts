import type { ActionName } from "@shared/actions/actions";

/** What an action does, said by the part of the window that can do it. */
export interface ActionDoing {
  perform(): void;
  /** Always, where it is not said. */
  isEnabled?(): boolean;
  /** For an action that is on or off. */
  isOn?(): boolean | undefined;
}

export type ActionDoings = Readonly<Partial<Record<ActionName, ActionDoing>>>;

/** For each action those who can do it; the one that came last does it. */
const doings = new Map<ActionName, readonly ActionDoing[]>();

/**
 * From now on these actions are done so, until the answer is called. What was there before comes back then: a dialog's
 * text takes the body's actions only for as long as it is open.
 */
export function registerActions(given: ActionDoings): () => void {
  const own = Object.entries(given) as readonly [ActionName, ActionDoing][];
  for (const [name, doing] of own) doings.set(name, [...doingsOf(name), doing]);
  return () => {
    for (const [name, doing] of own)
      doings.set(
        name,
        doingsOf(name).filter((other) => other !== doing),
      );
  };
}

/** True where somebody can do it now. */
export function canPerform(name: ActionName): boolean {
  const doing = doingsOf(name).at(-1);
  return doing !== undefined && (doing.isEnabled?.() ?? true);
}

/** Undefined for an action that is neither on nor off. */
export function isActionOn(name: ActionName): boolean | undefined {
  return doingsOf(name).at(-1)?.isOn?.();
}

/** Does an action; nothing happens where nobody can do it now. */
export function performAction(name: ActionName): void {
  if (canPerform(name)) doingsOf(name).at(-1)?.perform();
}

function doingsOf(name: ActionName): readonly ActionDoing[] {
  return doings.get(name) ?? [];
}

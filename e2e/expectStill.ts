import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

declare global {
  interface Window {
    /** What has moved in the page, one line each. */
    moved: string[];
  }
}

/** From now on the page notes whatever begins to animate, and every script that asks for a smooth scroll. */
export async function watchMotion(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.moved = [];
    const nameOf = (target: EventTarget | null) =>
      target instanceof Element ? `${target.localName}.${target.getAttribute("class") ?? ""}` : "the document";
    for (const kind of ["animationstart", "transitionrun"] as const) {
      addEventListener(kind, (event) => window.moved.push(`${kind} on ${nameOf(event.target)}`), { capture: true });
    }
    for (const name of ["scroll", "scrollTo", "scrollBy", "scrollIntoView"] as const) {
      const scroll = Element.prototype[name] as (...args: unknown[]) => void;
      Element.prototype[name] = function (this: Element, ...args: unknown[]) {
        if (args.some((one) => typeof one === "object" && one !== null && Reflect.get(one, "behavior") === "smooth")) {
          window.moved.push(`${name} on ${nameOf(this)}`);
        }
        return scroll.apply(this, args);
      };
    }
  });
}

/** Nothing has moved since watchMotion, nothing moves, and nothing that is shown would. */
export async function expectStill(page: Page, where: string): Promise<void> {
  const moves = await page.evaluate(() => {
    const running = document.getAnimations().map((animation) => {
      const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
      return `an animation of ${target?.localName ?? "?"}.${target?.getAttribute("class") ?? ""}`;
    });
    const seconds = (list: string) => Math.max(...list.split(",").map((one) => Number.parseFloat(one)));
    const would = [...document.querySelectorAll("*")].flatMap((element) =>
      ["", "::before", "::after", "::backdrop", "::marker", "::placeholder"].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const does = [
          style.animationName !== "none" && `animation ${style.animationName}`,
          seconds(style.transitionDuration) + seconds(style.transitionDelay) > 0 && "a transition",
          style.scrollBehavior === "smooth" && "a smooth scroll",
        ];
        return does.filter(Boolean).map((what) => `${what} on ${element.localName}.${element.className}${part}`);
      }),
    );
    return [...window.moved, ...running, ...new Set(would)];
  });
  expect(moves, where).toEqual([]);
}

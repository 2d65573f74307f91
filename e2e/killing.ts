import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { kill } from "./appProcesses";

/** What was typed and when, on the clock of `performance.now()`. */
export interface Typed {
  /** For each character the time just before its key was sent: the person's own view of when it was typed. */
  readonly at: readonly number[];
  /** When the window took no more keys, and what it answered. */
  readonly endedAt: number;
  readonly reason: unknown;
}

/** A text in which every beginning names its own length: "0001 0002 0003 …". */
export function runningNumbers(length: number): string {
  const numbers = Array.from({ length: Math.ceil(length / 5) }, (_, index) => String(index + 1).padStart(4, "0"));
  return numbers.join(" ").slice(0, length);
}

/** Types with real key events until the window takes no more or the text is at its end. Never rejects. */
export async function typeOn(page: Page, text: string): Promise<Typed> {
  const at: number[] = [];
  try {
    for (const character of text) {
      at.push(performance.now());
      await page.keyboard.press(character);
    }
    return { at, endedAt: performance.now(), reason: "the text was at its end" };
  } catch (reason) {
    return { at, endedAt: performance.now(), reason };
  }
}

/** Kills processes after a while. Answers the moment just before. */
export async function killAfter(milliseconds: number, pids: readonly number[]): Promise<number> {
  await setTimeout(milliseconds);
  const now = performance.now();
  kill(pids);
  return now;
}

/** One sentence for whoever is at the window. */
export interface Message {
  readonly text: string;
  /** An error stays until it is closed. */
  readonly isError: boolean;
}

/** What is shown after another message: it alone, but news does not take the place of an error that nobody has closed. */
export function withMessage(shown: readonly Message[], message: Message): readonly Message[] {
  return [...(message.isError ? [] : shown.filter(({ isError }) => isError)), message];
}

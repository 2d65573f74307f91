/** One sentence for whoever is at the window. */
export interface Message {
  readonly text: string;
  /** An error stays until it is closed. */
  readonly isError: boolean;
}

/** What is shown after another message: news takes the place of news and an error that of an error, never of each other. */
export function withMessage(shown: readonly Message[], message: Message): readonly Message[] {
  return [...shown.filter(({ isError }) => isError !== message.isError), message];
}

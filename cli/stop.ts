/** What a script sees of how it ended. */
export const EXIT = {
  done: 0,
  /** Hearten refused it, or it failed. */
  refused: 1,
  /** The command line was not right. */
  usage: 2,
  /** It waits for a person: an import that asks, a campaign that cannot be launched yet, a question without --yes. */
  asks: 3,
  /** Nobody is signed in, or the person who is may not do this. */
  notAllowed: 4,
  /** Hearten, or the sign-in service, did not answer. */
  unreachable: 5,
} as const

/** Ends the command with words for a person, and a code for a script. */
export class Stop extends Error {
  readonly exit: number

  constructor(exit: keyof typeof EXIT, message: string) {
    super(message)
    this.exit = EXIT[exit]
  }
}

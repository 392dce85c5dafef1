import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Ends the command with one sentence on what is wrong. */
export function refuse(why: string): never {
  console.error(why)
  process.exit(1)
}

/** What the command was called with; ends it, naming the options that there are, if that makes no sense. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ options }).values
  } catch (thrown) {
    // Its first sentence says what is wrong; the others tell of things that no command here takes.
    const [wrong] = String((thrown as Error).message).split(/\.(?:\s|$)/)
    refuse(
      `${wrong}; there are ${Object.keys(options)
        .map(name => `--${name}`)
        .join(', ')}`,
    )
  }
}

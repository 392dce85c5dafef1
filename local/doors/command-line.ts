import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Ends the command with one sentence about the error. */
export function refuse(why: string): never {
  console.error(why)
  process.exit(1)
}

/** Parses the command's options. On a mistake it ends the command and lists the valid options. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ options }).values
  } catch (thrown) {
    // The first sentence says what is wrong. The others are about features that no command here uses.
    const [wrong] = String((thrown as Error).message).split(/\.(?:\s|$)/)
    refuse(
      `${wrong}; there are ${Object.keys(options)
        .map(name => `--${name}`)
        .join(', ')}`,
    )
  }
}

import middy from '@middy/core'
import type * as z from 'zod'
import { type Pipeline, timeoutOptions, withinDeadline } from './deadline.ts'
import type { Deadlines, FunctionName } from './environment.ts'
import { logFor } from './log.ts'
import { logContext } from './log-context.ts'

/**
 * The pipeline of a command, which the operator gives by invoking the function. Nothing else leads there. It answers
 * nothing but that it is done, and what it was given goes into no log and no error.
 */
export const command = <Schema extends z.ZodType>(
  name: FunctionName,
  env: Deadlines,
  schema: Schema,
  handle: (given: z.output<Schema>) => Promise<void>,
) => {
  const log = logFor(name)
  return middy<object, 'done'>(timeoutOptions(env))
    .use(logContext(log))
    .handler(
      withinDeadline(env, async (given: object): Promise<'done'> => {
        const read = schema.safeParse(given)
        if (!read.success)
          throw new Error('The command cannot be read. docs/runbook.md says how it is given.')
        await handle(read.data)
        log.info('done')
        return 'done'
      }),
    ) as Pipeline<object, 'done'>
}

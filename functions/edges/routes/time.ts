import * as z from 'zod'

/** A moment as the API says it. */
export const time = z.iso.datetime().describe('in UTC, to the second')

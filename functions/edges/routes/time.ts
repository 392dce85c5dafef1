import * as z from 'zod'

/** A moment in the API. */
export const time = z.iso.datetime().describe('in UTC, to the second')

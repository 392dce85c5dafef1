import * as z from 'zod'

/**
 * The part of an error that may be logged: its kind and first line. A schema's error is cut to its paths, without
 * values.
 */
export function describeError(error: unknown): { error: string; reason: string } {
  if (error instanceof z.ZodError)
    return {
      error: 'ZodError',
      reason: error.issues.map(issue => `${issue.path.join('.')}: ${issue.code}`).join('; '),
    }
  if (error instanceof Error) return { error: error.name, reason: error.message.split('\n')[0] ?? '' }
  return { error: typeof error, reason: '' }
}

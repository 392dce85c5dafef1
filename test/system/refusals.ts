import { expect } from 'vitest'
import type { Answered } from '../../local/demo/actors.ts'

/** A refusal as RFC 9457 has it: the media type, the status in both places, a title; no stack, no row of a table. */
export function expectProblem(answer: Answered, status: number) {
  expect([answer.status, answer.text]).toEqual([status, expect.any(String)])
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.body).toMatchObject({
    status,
    title: expect.any(String),
    type: expect.stringMatching(/^urn:hearten:/),
  })
  expect(answer.text).not.toMatch(/\bat \S+ \(|node:internal|Exception|ZodError|dynamodb/i)
  return answer.body as {
    type: string
    detail?: string
    errors?: { field: string; problem: string; remedy?: string }[]
  }
}
/** The JSON pointers of a 422. */
export const fieldsOf = (answer: Answered) =>
  (expectProblem(answer, 422).errors ?? []).map(({ field }) => field)

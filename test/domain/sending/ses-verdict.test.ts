import { describe, expect, test } from 'vitest'
import { callVerdict, entryVerdict } from '../../../functions/domain/sending/ses-verdict.ts'

describe("SES's response", () => {
  test.each([
    ['SUCCESS', 'sent'],
    ['ACCOUNT_THROTTLED', 'retry'],
    ['TRANSIENT_FAILURE', 'retry'],
    ['ACCOUNT_DAILY_QUOTA_EXCEEDED', 'wait'],
    ['ACCOUNT_SUSPENDED', 'repair'],
    ['ACCOUNT_SENDING_PAUSED', 'repair'],
    ['TEMPLATE_NOT_FOUND', 'repair'],
    ['MESSAGE_REJECTED', 'failed'],
    ['INVALID_PARAMETER', 'failed'],
    ['FAILED', 'failed'],
    ['SOMETHING_NEW', 'failed'],
  ])('%s of an entry means %s', (status, outcome) => {
    expect(entryVerdict(status).outcome).toBe(outcome)
  })

  test('a delay is valid for SQS', () => {
    for (const status of ['ACCOUNT_THROTTLED', 'TRANSIENT_FAILURE']) {
      const verdict = entryVerdict(status)
      expect(verdict).toMatchObject({ outcome: 'retry' })
      if (verdict.outcome === 'retry') expect(verdict.delaySeconds).toBeLessThanOrEqual(900)
    }
  })

  test.each([
    ['TooManyRequestsException', 429, 'retry'],
    ['ThrottlingException', 400, 'retry'],
    ['LimitExceededException', 400, 'wait'],
    ['BadRequestException', 400, 'repair'],
    ['AccessDeniedException', 403, 'repair'],
    ['InternalFailure', 500, 'unknown'],
    ['TimeoutError', undefined, 'unknown'],
  ])('a call that threw %s (%s) means %s', (name, httpStatus, outcome) => {
    expect(callVerdict({ name, httpStatus }).outcome).toBe(outcome)
  })
})

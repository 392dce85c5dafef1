/** What SES's response about one entry, or about the whole call, means for the claim. */
export type Verdict =
  | { outcome: 'sent' }
  /** Certainly not sent: release the claim and requeue the entry alone with this delay. */
  | { outcome: 'retry'; delaySeconds: number }
  /** Certainly not sent, and SES takes no more today, or for hours: release the claim and put the entry back. */
  | { outcome: 'wait' }
  /** Certainly not sent, and SES takes nothing until somebody repairs it: release the claim and fail the message. */
  | { outcome: 'repair'; reason: string }
  /** Never to be sent, because of this entry itself. */
  | { outcome: 'failed'; reason: string }
  /** It may have been sent: keep the claim and fail the message; `decideClaim` judges its next receive. */
  | { outcome: 'unknown' }

/** A burst is over in seconds. A used-up daily quota recovers little by little. */
const SOON = { outcome: 'retry', delaySeconds: 30 } as const
const LATER = { outcome: 'wait' } as const

/**
 * The verdict on one entry of SendBulkEmail by its status: all of `BulkEmailStatus` of SES API v2
 * (https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_BulkEmailEntryResult.html). A status that
 * is not known here counts as failed, by its name.
 */
export function entryVerdict(status: string): Verdict {
  switch (status) {
    case 'SUCCESS':
      return { outcome: 'sent' }
    case 'ACCOUNT_THROTTLED':
    case 'TRANSIENT_FAILURE':
      return SOON
    case 'ACCOUNT_DAILY_QUOTA_EXCEEDED':
      return LATER
    case 'ACCOUNT_SUSPENDED':
    case 'ACCOUNT_SENDING_PAUSED':
    case 'CONFIGURATION_SET_SENDING_PAUSED':
    case 'CONFIGURATION_SET_NOT_FOUND':
    case 'MAIL_FROM_DOMAIN_NOT_VERIFIED':
    case 'TEMPLATE_NOT_FOUND':
    case 'INVALID_SENDING_POOL_NAME':
      return { outcome: 'repair', reason: status }
    default:
      return { outcome: 'failed', reason: status }
  }
}

/**
 * The verdict on all entries of a call that threw. A 4xx means that SES took nothing; after a 5xx or no answer nobody
 * knows what it took.
 */
export function callVerdict(error: { name: string; httpStatus: number | undefined }): Verdict {
  if (error.httpStatus === undefined || error.httpStatus < 400 || error.httpStatus >= 500)
    return { outcome: 'unknown' }
  if (error.httpStatus === 429 || /throttl|toomanyrequests/i.test(error.name)) return SOON
  if (error.name === 'LimitExceededException') return LATER
  return { outcome: 'repair', reason: error.name }
}

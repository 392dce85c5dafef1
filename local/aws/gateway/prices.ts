import { SES_PRICE } from '../../../functions/domain/sending/ses-price.ts'

/**
 * Public list prices in US dollars, region us-east-1, without free tiers or savings plans. Each names its page and the
 * month for which it is believed to be right. Those of DynamoDB, Scheduler and EventBridge were compared with pages
 * that quote them; the others are from memory, so check every price before quoting it. The budgets need only
 * proportions.
 */
export const PRICES = {
  /** Per read request unit, on demand, standard class. https://aws.amazon.com/dynamodb/pricing/on-demand/ July 2025, as since November 2024 */
  dynamodbRead: 0.125e-6,
  /** Per write request unit, on demand, standard class. https://aws.amazon.com/dynamodb/pricing/on-demand/ July 2025, as since November 2024 */
  dynamodbWrite: 0.625e-6,
  /** Per request of a standard queue, each 64 KB chunk being one. https://aws.amazon.com/sqs/pricing/ June 2025 */
  sqsRequest: 0.4e-6,
  sesMail: SES_PRICE,
  /** Per invocation of a schedule. https://aws.amazon.com/eventbridge/pricing/ March 2026 */
  schedulerInvocation: 1.0e-6,
  /** Per custom event of up to 64 KB. https://aws.amazon.com/eventbridge/pricing/ March 2026 */
  busEvent: 1.0e-6,
  /** Per request. https://aws.amazon.com/lambda/pricing/ June 2025 */
  lambdaRequest: 0.2e-6,
  /** Per GB-second on arm64, first tier. https://aws.amazon.com/lambda/pricing/ June 2025 */
  lambdaGbSecond: 0.0000133334,
  /** Per PUT, COPY, POST or LIST request, S3 Standard. https://aws.amazon.com/s3/pricing/ June 2025 */
  s3Write: 5e-6,
  /** Per GET and all other requests, S3 Standard. https://aws.amazon.com/s3/pricing/ June 2025 */
  s3Read: 0.4e-6,
  /** Per request of an HTTP API, first 300 million, each 512 KB. https://aws.amazon.com/api-gateway/pricing/ June 2025 */
  httpApiRequest: 1.0e-6,
  /** Per request to a symmetric key. https://aws.amazon.com/kms/pricing/ June 2025 */
  kmsRequest: 3e-6,
} as const

import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { EventBridgeClient } from '@aws-sdk/client-eventbridge'
import { S3Client } from '@aws-sdk/client-s3'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { SQSClient } from '@aws-sdk/client-sqs'

interface ClientConfig {
  endpoint: string
  region: string
  credentials: { accessKeyId: string; secretAccessKey: string }
  maxAttempts: number
}

/** A real client for each service that our functions call. */
export const sdkClients = (config: ClientConfig) => ({
  dynamodb: new DynamoDBClient(config),
  sqs: new SQSClient(config),
  s3: new S3Client(config),
  ses: new SESv2Client(config),
  scheduler: new SchedulerClient(config),
  events: new EventBridgeClient(config),
})

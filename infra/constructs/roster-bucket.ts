import { Duration, Stack, Validations } from 'aws-cdk-lib'
import { Rule } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import type { Stage } from '../stages.ts'
import type { Binding } from './binding.ts'
import type { WorkQueue } from './queue.ts'
import { removalOf } from './removal.ts'

const INCOMING = 'incoming/'

/** HR's roster files, by presigned upload. The importer gets an event for each; all are deleted within a week. */
export class RosterBucket {
  readonly bucket: Bucket

  constructor(scope: Construct, { stage, tells }: { stage: Stage; tells: WorkQueue }) {
    this.bucket = new Bucket(scope, 'Rosters', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      lifecycleRules: [
        { expiration: Duration.days(7), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      removalPolicy: removalOf(stage),
    })
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Server access logs would keep presigned upload URLs and addresses of staff for longer than the files. Who brought in which roster is in the audit log of the application; CloudTrail data events can be switched on for the account.',
    })
    // Set on the CloudFormation resource, since the construct's option would deploy a function of its own to set it.
    this.#resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } }

    new Rule(scope, 'RosterArrived', {
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [this.bucket.bucketName] }, object: { key: [{ prefix: INCOMING }] } },
      },
      targets: [new SqsQueue(tells.queue, { deadLetterQueue: tells.dead })],
    })
  }

  /** The bucket's name, with permission to upload rosters or to read them. */
  incoming(...actions: ('PutObject' | 'GetObject')[]): Binding {
    return {
      value: this.bucket.bucketName,
      grants: [
        {
          actions: actions.map(action => `s3:${action}`),
          resources: [this.bucket.arnForObjects(`${INCOMING}*`)],
          wildcard: {
            resource: `<${Stack.of(this.bucket).getLogicalId(this.#resource)}.Arn>/${INCOMING}*`,
            reason:
              'Each roster file has a name of its own, given as it is uploaded. The prefix is the boundary.',
          },
        },
      ],
    }
  }

  get #resource(): CfnBucket {
    const resource = this.bucket.node.defaultChild
    if (!(resource instanceof CfnBucket)) throw new Error('a bucket without its CloudFormation resource')
    return resource
  }
}

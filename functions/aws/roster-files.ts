import { Readable } from 'node:stream'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { clientSettings } from './clients.ts'

/**
 * Streams a roster file from its beginning, each time it is read. All readings are of one version: S3 refuses the
 * second if another file was uploaded in between. Throws where there is none.
 */
export function openRosterFiles(bucket: string): (key: string) => () => Promise<Readable> {
  const s3 = new S3Client(clientSettings())
  return key => {
    let version: string | undefined
    return async () => {
      const { Body, ETag } = await s3.send(
        new GetObjectCommand({ Bucket: bucket, Key: key, IfMatch: version }),
      )
      if (!(Body instanceof Readable)) throw new Error('S3 gave no stream')
      version ??= ETag
      return Body
    }
  }
}

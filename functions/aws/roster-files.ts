import { Readable } from 'node:stream'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { clientSettings } from './clients.ts'

/** Streams a roster file. Throws where there is none. */
export function openRosterFiles(bucket: string): (key: string) => Promise<Readable> {
  const s3 = new S3Client(clientSettings())
  return async key => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
    if (!(Body instanceof Readable)) throw new Error('S3 gave no stream')
    return Body
  }
}

import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { callLimits } from './call-limits.ts'

/** Presigns URLs that allow one upload and nothing else. Makes no call to S3. */
export function openRosterUploads(bucket: string): (key: string, withinSeconds: number) => Promise<string> {
  // Signing a checksum of the empty body would refuse every file that is not empty.
  const s3 = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' })
  return (key, expiresIn) =>
    getSignedUrl(s3, new PutObjectCommand({ Bucket: bucket, Key: key }), { expiresIn })
}

/** Puts a file where a presigned URL leads. False where S3 does not take it. */
export async function putUpload(url: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const signal = callLimits()?.signal
  const put = await fetch(url, { method: 'PUT', body: bytes, ...(signal ? { signal } : {}) })
  await put.body?.cancel()
  return put.ok
}

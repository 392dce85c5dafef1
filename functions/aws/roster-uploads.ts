import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'

/** Presigns URLs that allow one upload and nothing else. Makes no call to S3. */
export function openRosterUploads(bucket: string): (key: string, withinSeconds: number) => Promise<string> {
  // Signing a checksum of the empty body would refuse every file that is not empty.
  const s3 = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' })
  return (key, expiresIn) =>
    getSignedUrl(s3, new PutObjectCommand({ Bucket: bucket, Key: key }), { expiresIn })
}

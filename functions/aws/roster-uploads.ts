import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'

/** Signs addresses to which one file may be put, without any other right. Nothing is asked of S3. */
export function openRosterUploads(bucket: string): (key: string, withinSeconds: number) => Promise<string> {
  // A checksum of the empty body that is signed here would refuse every file that is not empty.
  const s3 = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' })
  return (key, expiresIn) =>
    getSignedUrl(s3, new PutObjectCommand({ Bucket: bucket, Key: key }), { expiresIn })
}

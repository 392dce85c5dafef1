/**
 * Replaces `@aws-sdk/credential-provider-node` in the bundles. The original brings clients for SSO, STS, process and
 * metadata credentials: 130 KB that no Lambda function uses, since its role's credentials are always in the
 * environment.
 */
export const defaultProvider = () => async () => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
    throw new Error('there are no credentials in the environment; a Lambda function has its role’s there')
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
  }
}

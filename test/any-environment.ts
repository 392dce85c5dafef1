import { OWN_GROUPS } from '../functions/domain/staff/role.ts'
import { deadlines, environments } from '../functions/edges/environment.ts'

/** Words by language, as JSON. */
const BY_LANGUAGE = ['MAIL_FROM', 'HOW_TO_CHECK', 'CONTACT']

/** Whatever any function asks its environment for, in a form that its schema takes. */
export function anyEnvironment(): Record<string, string> {
  const variables = [deadlines, ...Object.values(environments).map(({ shape }) => shape)].flatMap(Object.keys)
  return Object.fromEntries([
    ...variables.map(name => [name, standInFor(name)]),
    ['AWS_REGION', 'eu-central-1'],
  ])
}

function standInFor(name: string): string {
  if (name === 'SIGN_IN_ROLES') return JSON.stringify(OWN_GROUPS)
  if (name === 'PASSKEYS') return 'yes'
  if (name === 'NEWS_TO') return JSON.stringify(['people@example.com'])
  // Each an address of its own: no two issuers may be one.
  if (/_(URL|ISSUER)$/.test(name)) return `https://${name.toLowerCase().replaceAll('_', '-')}.example.com`
  if (name.endsWith('_ARN')) return 'arn:aws:sqs'
  if (/_(MS|DAYS|BUDGET|CAP)$/.test(name)) return '1000'
  return BY_LANGUAGE.includes(name) ? '{}' : 'word'
}

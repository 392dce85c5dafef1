import * as z from 'zod'
import { folded, inOneSpelling, isOneLine } from '../plain-text.ts'
import { type Instant, instant, MINUTE, SECOND } from '../time.ts'
import { type Scope, scope } from './scope.ts'

/** A program's account: for the nightly roster, or for the data warehouse. */
export const serviceAccount = z.object({
  /** Made of the name, so that the audit log can be read. It is no secret. */
  id: z.string().regex(/^[a-z0-9-]{1,48}$/),
  name: z.string(),
  scopes: z.array(scope).min(1),
  /** Of 256 random bits. */
  secretHash: z.string(),
  madeBy: z.string(),
  madeAt: instant,
  usedAt: instant.optional(),
  revokedAt: instant.optional(),
})
export type ServiceAccount = z.infer<typeof serviceAccount>

/** What an admin says of a new one. */
export const newServiceAccount = z.strictObject({
  name: z
    .string()
    .transform(inOneSpelling)
    .pipe(
      z
        .string()
        .min(1, { error: 'must not be empty' })
        .max(60, { error: 'at most 60 characters' })
        .refine(isOneLine, { error: 'write it as one line of text' }),
    ),
  scopes: z
    .array(scope)
    .min(1, { error: 'at least one scope is needed' })
    .transform((chosen): Scope[] => [...new Set(chosen)].sort()),
})

/** How long a token is good. One that was handed out before its account was revoked goes on as long. */
export const TOKEN_LASTS_SECONDS = (15 * MINUTE) / SECOND

/** Use is noted once an hour at most, so that not every token writes. */
const NOTED_EVERY = 60 * MINUTE
export const isUnnotedUse = ({ usedAt }: ServiceAccount, now: Instant): boolean =>
  usedAt === undefined || now - usedAt >= NOTED_EVERY

/** `Nightly roster` is `nightly-roster-` and the ending, which tells accounts of one name apart. */
export function accountId(name: string, ending: string): string {
  const words = folded(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 32)
  return `${words === '' ? 'program' : words}-${ending}`
}

/** As the audit log names it, so that it cannot be taken for a person's subject. */
export const subjectOfAccount = (id: string): string => `service:${id}`

/** What a service account's token is made out to. */
export const audienceOf = (publicUrl: string): string => `${publicUrl}/api`

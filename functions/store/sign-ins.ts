import * as z from 'zod'
import { type Instant, instant, MINUTE } from '../domain/time.ts'
import { expiry, type Table } from '../ports/table.ts'
import { sha256 } from './hash.ts'

/** How long a person may take at the identity provider, with a new password and a second factor. */
const SIGN_IN_WITHIN = 15 * MINUTE

const signIn = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** The page of the console that was asked for. */
  returnTo: z.string(),
  startedAt: instant,
})
export type SignIn = z.infer<typeof signIn>

const keyOf = (id: string) => ({ pk: `SIGNIN#${sha256(id).toString('base64url')}`, sk: 'SIGNIN' })

/** Sign-ins that are under way, under the hash of what the browser's cookie holds. Each can be taken once. */
export class SignInStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async begin(id: string, of: SignIn): Promise<void> {
    const expiresAt = expiry(of.startedAt + SIGN_IN_WITHIN)
    await this.#table.put({ ...keyOf(id), ...signIn.parse(of), expiresAt }, 'absent')
  }

  /** The sign-in, which is gone after that. */
  async take(id: string, now: Instant): Promise<SignIn | undefined> {
    const item = await this.#table.get(keyOf(id))
    if (!item) return undefined
    const found = signIn.parse(item)
    if ((await this.#table.remove(keyOf(id), { field: 'state', equals: found.state })) === 'conflict')
      return undefined
    return now < found.startedAt + SIGN_IN_WITHIN ? found : undefined
  }
}

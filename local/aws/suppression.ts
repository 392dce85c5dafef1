import { SUPPRESSED } from './gateway/aws-request.ts'
import type { ServiceHandler } from './gateway/gateway.ts'

/**
 * SES's account suppression list, which the mail emulator lacks. An address that bounced or complained is on it until it
 * is taken off; a mail to it is accepted, and comes back as bounced. The inbox shows that mail all the same.
 */
export interface SuppressionList {
  handle: ServiceHandler
  has(address: string): boolean
  add(address: string): void
  reset(): void
}

export function suppressionList(): SuppressionList {
  const addresses = new Set<string>()
  return {
    handle: async ({ operation, path }) => {
      if (operation !== 'DeleteSuppressedDestination')
        throw new Error(`the local suppression list does not know ${operation}`)
      const address = decodeURIComponent(SUPPRESSED.exec(path)?.[1] ?? '')
      if (addresses.delete(address.toLowerCase())) return { status: 200, body: {} }
      const message = `Email address ${address} does not exist on your suppression list.`
      return { status: 404, errorType: 'NotFoundException', body: { message } }
    },
    has: address => addresses.has(address.toLowerCase()),
    add: address => {
      addresses.add(address.toLowerCase())
    },
    reset: () => addresses.clear(),
  }
}

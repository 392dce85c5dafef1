import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startEmulators } from '../../local/aws/emulators.ts'
import { createAuthority } from '../../local/aws/gateway/authority.ts'
import { createFaults } from '../../local/aws/gateway/faults.ts'
import { createGateway, credentialsOf, type ServiceHandler } from '../../local/aws/gateway/gateway.ts'
import { createMeters } from '../../local/aws/gateway/meters.ts'
import type { Template } from '../../local/template/template.ts'
import { createVirtualTime } from '../../local/time/virtual-time.ts'
import { sdkClients } from './sdk-clients.ts'
import { aTemplate, deployed } from './template-fixture.ts'

/** The local AWS of the fixture's template on a port of its own, with real SDK clients for each of its functions. */
export async function startLocalAws(
  adjust: (template: Template) => void = () => {},
  start = Date.now(),
  dataDir?: string,
) {
  const time = createVirtualTime(start)
  const server = createServer((request, response) => {
    if (gateway.takes(request)) gateway.handle(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const template = aTemplate()
  adjust(template)
  const deployment = deployed(template, url)
  const authority = createAuthority(deployment)
  const emulators = await startEmulators({
    deployment,
    time,
    issuerUrl: `${url}/oidc`,
    ...(dataDir ? { dataDir } : {}),
  })
  const meters = createMeters()
  const faults = createFaults()
  /** What the gateway told its hooks, and the calls that it handed to the scheduler and the bus. */
  const told: { hook: string; what: unknown }[] = []
  const tell = (hook: string) => (what: unknown) => void told.push({ hook, what })
  const service =
    (name: string): ServiceHandler =>
    async ({ operation, input, principal, path }) => {
      told.push({ hook: name, what: { operation, input, path, by: principal.name } })
      if (path.endsWith('/taken'))
        return { status: 409, errorType: 'ConflictException', body: { Message: 'It is there already' } }
      return {
        status: 200,
        body: name === 'events' ? { FailedEntryCount: 0, Entries: [{ EventId: '1' }] } : {},
      }
    }
  const gateway = createGateway({
    deployment,
    authority,
    emulators,
    time,
    meters,
    faults,
    services: { scheduler: service('scheduler'), events: service('events'), ses: service('ses') },
    hooks: {
      messageSent: tell('messageSent'),
      objectCreated: tell('objectCreated'),
      expirySet: tell('expirySet'),
      mailAccepted: tell('mailAccepted'),
    },
  })

  /** The SDK clients of one function, which try once unless told otherwise. */
  const clientsOf = (name: string, maxAttempts = 1) =>
    sdkClients({ endpoint: url, region: deployment.region, credentials: credentialsOf(name), maxAttempts })
  const named = (logicalId: string): string => `Hearten-test-${logicalId}`
  return {
    url,
    time,
    deployment,
    emulators,
    gateway,
    meters,
    faults,
    told,
    clientsOf,
    named,
    queueUrl: (logicalId: string) => `${url}/000000000000/${named(logicalId)}`,
    async stop() {
      gateway.close()
      server.close()
      server.closeAllConnections()
      await emulators.stop()
    },
  }
}

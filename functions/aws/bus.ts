import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { eventDetails } from '../domain/events.ts'
import type { Bus } from '../ports/bus.ts'
import { clientSettings } from './clients.ts'

let client: EventBridgeClient | undefined

export function openBus(name: string): Bus {
  client ??= new EventBridgeClient(clientSettings())
  const events = client
  return {
    async publish(kind, detail) {
      const { FailedEntryCount, Entries } = await events.send(
        new PutEventsCommand({
          Entries: [
            {
              EventBusName: name,
              Source: 'hearten',
              DetailType: kind,
              Detail: JSON.stringify(eventDetails[kind].parse(detail)),
            },
          ],
        }),
      )
      if (FailedEntryCount) throw new Error(`the event bus refused ${kind}: ${Entries?.[0]?.ErrorCode}`)
    },
  }
}

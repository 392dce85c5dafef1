import type { EventBus } from 'aws-cdk-lib/aws-events'
import type { EventKind } from '../../functions/domain/events.ts'
import type { Binding } from './binding.ts'

/** The bus's name, with permission to publish these kinds of events on it. */
export const publishOn = (bus: EventBus, ...kinds: [EventKind, ...EventKind[]]): Binding => ({
  value: bus.eventBusName,
  grants: [
    {
      actions: ['events:PutEvents'],
      resources: [bus.eventBusArn],
      conditions: { StringEquals: { 'events:detail-type': kinds } },
    },
  ],
})

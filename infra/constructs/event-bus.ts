import type { EventBus } from 'aws-cdk-lib/aws-events'
import type { Binding } from './binding.ts'

/** The bus's name, with permission to publish on it. */
export const publishOn = (bus: EventBus): Binding => ({
  value: bus.eventBusName,
  grants: [{ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }],
})

/** What may go wrong with one call. A throttle comes before the effect; the others lose the answer after it. */
export type Fault = 'throttle' | 'lost-reply' | 'time-out'

/** How often, from 0 to 1, by `service.Operation` (`dynamodb.PutItem`), `service.*` or `*`; the most precise counts. */
export type FaultPlan = { seed: number; rates: Record<string, Partial<Record<Fault, number>>> }

export interface Faults {
  set(plan: FaultPlan): void
  /** The fate of the next call of this operation by this function. */
  next(principal: string, service: string, operation: string): Fault | undefined
  injected(): Record<Fault, number>
}

export declare function createFaults(plan?: FaultPlan): Faults

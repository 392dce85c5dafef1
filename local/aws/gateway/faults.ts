import { createHash } from 'node:crypto'

/** What may go wrong with one call. A throttle comes before the effect; the others lose the answer after it. */
type Fault = 'throttle' | 'lost-reply' | 'time-out'

export interface FaultPlan {
  seed: number
  /** How often, from 0 to 1, by `dynamodb.PutItem`, `dynamodb.*` or `*`; only the most precise of them counts. */
  rates: Record<string, Partial<Record<Fault, number>>>
  /** What takes every request and answers none, for as long as the plan stands: nothing has an effect. */
  silence?: readonly Silence[]
}

/** A service, such as `dynamodb`; of it, if named, the table or queue whose ARN ends with this name, for this function alone. */
export interface Silence {
  service: string
  resource?: string | undefined
  function?: string | undefined
}

export interface Faults {
  /** Begins anew with this plan, or with no faults; its counters start at nought. */
  set(plan?: FaultPlan): void
  /** The fate of the next call of this operation by this function. */
  next(principal: string, service: string, operation: string): Fault | undefined
  /** Whether this call is left without an answer, for good. */
  isSilent(call: { principal: string; service: string; resources: readonly string[] }): boolean
  /** How many of each were dealt since the plan was set. */
  injected(): Record<Fault, number>
}

const NONE: FaultPlan = { seed: 0, rates: {} }
const ORDER: readonly Fault[] = ['throttle', 'lost-reply', 'time-out']

/**
 * Faults drawn from a seed. The n-th call of an operation by a function has the same fate in every run of the same
 * seed, however calls of different functions interleave.
 */
export function createFaults(first: FaultPlan = NONE): Faults {
  let plan = first
  let calls = new Map<string, number>()
  let dealt: Record<Fault, number> = { throttle: 0, 'lost-reply': 0, 'time-out': 0 }

  return {
    set(next = NONE) {
      plan = next
      calls = new Map()
      dealt = { throttle: 0, 'lost-reply': 0, 'time-out': 0 }
    },
    next(principal, service, operation) {
      const rates = plan.rates[`${service}.${operation}`] ?? plan.rates[`${service}.*`] ?? plan.rates['*']
      if (!rates) return undefined
      const caller = `${principal} ${service}.${operation}`
      const call = calls.get(caller) ?? 0
      calls.set(caller, call + 1)
      const digest = createHash('sha256').update(`${plan.seed} ${caller} ${call}`).digest()
      let draw = digest.readUInt32BE(0) / 2 ** 32
      for (const fault of ORDER) {
        const rate = rates[fault] ?? 0
        if (draw < rate) {
          dealt[fault] += 1
          return fault
        }
        draw -= rate
      }
      return undefined
    },
    isSilent: ({ principal, service, resources }) =>
      (plan.silence ?? []).some(
        silent =>
          silent.service === service &&
          (silent.function === undefined || silent.function === principal) &&
          (silent.resource === undefined || resources.some(arn => isNamed(arn, silent.resource ?? ''))),
      ),
    injected: () => ({ ...dealt }),
  }
}

/** `…:table/Hearten-dev-Outreach` by `Outreach`: what the template calls it, wherever in the last part of its ARN. */
const isNamed = (arn: string, name: string): boolean => (arn.split(/[:/]/).at(-1) ?? '').includes(name)

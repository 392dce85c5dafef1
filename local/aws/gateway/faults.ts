import { createHash } from 'node:crypto'

/** A fault of one call. A throttle comes before the effect; the others lose the answer after it. */
type Fault = 'throttle' | 'lost-reply' | 'time-out'

export interface FaultPlan {
  seed: number
  /** Probabilities from 0 to 1, by `dynamodb.PutItem`, `dynamodb.*` or `*`. Only the most specific one counts. */
  rates: Record<string, Partial<Record<Fault, number>>>
  /** What accepts every request and never answers while the plan is active; the requests have no effect. */
  silence?: readonly Silence[]
}

/**
 * A service, such as `dynamodb`; optionally only its table or queue whose ARN ends with this name, and only for this
 * function.
 */
export interface Silence {
  service: string
  resource?: string | undefined
  function?: string | undefined
}

export interface Faults {
  /** Starts over with this plan, or with no faults, and with all counters at zero. */
  set(plan?: FaultPlan): void
  /** The fault of the next call of this operation by this function, if any. */
  next(principal: string, service: string, operation: string): Fault | undefined
  /** Whether this call never gets an answer. */
  isSilent(call: { principal: string; service: string; resources: readonly string[] }): boolean
  /** How many faults of each kind were injected since the plan was set. */
  injected(): Record<Fault, number>
}

const NONE: FaultPlan = { seed: 0, rates: {} }
const ORDER: readonly Fault[] = ['throttle', 'lost-reply', 'time-out']

/**
 * Faults drawn from a seed. The n-th call of an operation by a function has the same fault in every run with the same
 * seed, however the calls of different functions interleave.
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

/** Matches `…:table/Hearten-dev-Outreach` by `Outreach`: the template's name, anywhere in the last part of the ARN. */
const isNamed = (arn: string, name: string): boolean => (arn.split(/[:/]/).at(-1) ?? '').includes(name)

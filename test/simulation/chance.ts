/** Chance from a seed: the same seed deals the same numbers. */
export class Chance {
  #state: number

  constructor(seed: number, purpose: string) {
    let state = seed | 0
    // FNV-1a of the purpose, so that streams of one seed do not run side by side.
    for (const letter of purpose) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193)
    this.#state = state
    for (let n = 0; n < 4; n++) this.next()
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }

  happens(probability: number): boolean {
    return this.next() < probability
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  pick<Value>(of: readonly [Value, ...Value[]] | readonly Value[]): Value {
    return of[Math.floor(this.next() * of.length)] as Value
  }

  /** One of some outcomes, by weight. */
  weighed<Value extends string>(weights: Readonly<Record<Value, number>>): Value {
    const all = Object.entries(weights) as [Value, number][]
    let left = this.next() * all.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [value, weight] of all) {
      left -= weight
      if (left < 0) return value
    }
    return (all.at(-1) as [Value, number])[0]
  }

  bytes(count: number): Buffer {
    return Buffer.from(Array.from({ length: count }, () => this.between(0, 255)))
  }

  id(): string {
    return this.bytes(9).toString('base64url').replace(/_/g, '-')
  }
}

import type { Instant } from '../../functions/domain/time.ts'

interface Entry {
  at: Instant
  /** The order of insertion, which breaks ties. */
  order: number
  key: string
}

/**
 * A priority queue of keys, each with a moment: earliest first, equal moments in the order of insertion. A binary heap.
 * A key that was moved or removed leaves its old entry, which is skipped when it comes up.
 */
export class Agenda {
  readonly #heap: Entry[] = []
  readonly #current = new Map<string, Entry>()
  #order = 0

  /** Sets the moment of a key, and replaces an earlier one. */
  put(key: string, at: Instant): void {
    const entry = { at, order: this.#order++, key }
    this.#current.set(key, entry)
    this.#heap.push(entry)
    this.#rise(this.#heap.length - 1)
  }

  remove(key: string): void {
    this.#current.delete(key)
  }

  clear(): void {
    this.#heap.length = 0
    this.#current.clear()
  }

  next(): Instant | undefined {
    return this.#first()?.at
  }

  /** Removes and returns the earliest key if it is due at `now`. */
  take(now: Instant): { key: string; at: Instant } | undefined {
    const first = this.#first()
    if (!first || first.at > now) return undefined
    this.#drop()
    this.#current.delete(first.key)
    return { key: first.key, at: first.at }
  }

  entries(): [key: string, at: Instant][] {
    return [...this.#current.values()].sort(before).map(({ key, at }) => [key, at])
  }

  #first(): Entry | undefined {
    for (;;) {
      const first = this.#heap[0]
      if (!first || this.#current.get(first.key) === first) return first
      this.#drop()
    }
  }

  #drop(): void {
    const last = this.#heap.pop()
    if (!last || this.#heap.length === 0) return
    this.#heap[0] = last
    let parent = 0
    for (;;) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2]
      let least = parent
      if (this.#less(left, least)) least = left
      if (this.#less(right, least)) least = right
      if (least === parent) return
      this.#swap(parent, least)
      parent = least
    }
  }

  #rise(from: number): void {
    let child = from
    while (child > 0) {
      const parent = (child - 1) >> 1
      if (!this.#less(child, parent)) return
      this.#swap(child, parent)
      child = parent
    }
  }

  #less(a: number, b: number): boolean {
    const [one, other] = [this.#heap[a], this.#heap[b]]
    return one !== undefined && other !== undefined && before(one, other) < 0
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#heap[a], this.#heap[b]]
    if (one && other) {
      this.#heap[a] = other
      this.#heap[b] = one
    }
  }
}

const before = (a: Entry, b: Entry) => a.at - b.at || a.order - b.order

/** People who share two groups, one of each dimension: an edge of the bipartite graph of groups. */
export type Edge = { a: number; b: number; people: number }

/**
 * A cut inside one connected component that fewer than `k` people cross: the nodes of one side and of the other; null
 * where there is none.
 *
 * Contracts nodes that at least k people join, since no cut below k separates them. Then it searches with maximum
 * adjacency orders (Stoer and Wagner, "A simple min-cut algorithm", J. ACM 44, 1997, doi 10.1145/263867.263872), and
 * stops at the first cut below k. Deterministic: ties go to the lower node number.
 */
export function cutBelow(
  k: number,
  nodes: number,
  edges: readonly Edge[],
): { one: number[]; other: number[] } | null {
  for (const component of componentsOf(nodes, edges)) {
    const found = cutInComponent(k, component, edges)
    if (found) return { one: found, other: component.filter(node => !found.includes(node)) }
  }
  return null
}

function componentsOf(nodes: number, edges: readonly Edge[]): number[][] {
  const parts = new Parts(nodes)
  for (const { a, b, people } of edges) if (people > 0) parts.join(a, b)
  return parts.all()
}

function cutInComponent(k: number, component: readonly number[], edges: readonly Edge[]): number[] | null {
  const inside = new Map(component.map((node, index) => [node, index]))
  const parts = new Parts(component.length)
  const joined: Edge[] = []
  for (const { a, b, people } of edges) {
    const from = inside.get(a)
    const to = inside.get(b)
    if (from === undefined || to === undefined) continue
    joined.push({ a: from, b: to, people })
    if (people >= k) parts.join(from, to)
  }

  let blocks = parts.all()
  let weights = weightsBetween(parts, blocks, joined)
  while (blocks.length > 1) {
    const { order, lastWeight } = maximumAdjacencyOrder(weights)
    const last = order.at(-1) ?? 0
    const beforeLast = order.at(-2) ?? 0
    if (lastWeight < k)
      return (blocks[last] ?? []).map(index => component[index] ?? index)
      // This phase's cut is the lightest that separates its last two blocks, and it is heavy enough.
    ;[blocks, weights] = contract(blocks, weights, beforeLast, last)
  }
  return null
}

function weightsBetween(parts: Parts, blocks: readonly number[][], edges: readonly Edge[]): number[][] {
  const blockOf = new Map(blocks.map((block, index) => [parts.rootOf(block[0] ?? 0), index]))
  const weights = blocks.map(() => blocks.map(() => 0))
  for (const { a, b, people } of edges) {
    const from = blockOf.get(parts.rootOf(a)) ?? 0
    const to = blockOf.get(parts.rootOf(b)) ?? 0
    if (from === to) continue
    add(weights, from, to, people)
    add(weights, to, from, people)
  }
  return weights
}

function add(weights: number[][], from: number, to: number, people: number): void {
  const row = weights[from]
  if (row) row[to] = (row[to] ?? 0) + people
}

function maximumAdjacencyOrder(weights: readonly number[][]): { order: number[]; lastWeight: number } {
  const pull = weights.map(() => 0)
  const waiting = new Set(weights.keys())
  const order: number[] = []
  let lastWeight = 0
  while (waiting.size > 0) {
    let next = -1
    for (const node of waiting) if (next < 0 || (pull[node] ?? 0) > (pull[next] ?? 0)) next = node
    waiting.delete(next)
    order.push(next)
    lastWeight = pull[next] ?? 0
    for (const node of waiting) pull[node] = (pull[node] ?? 0) + (weights[next]?.[node] ?? 0)
  }
  return { order, lastWeight }
}

function contract(
  blocks: number[][],
  weights: number[][],
  keep: number,
  drop: number,
): [number[][], number[][]] {
  const rest = [...blocks.keys()].filter(index => index !== drop)
  const weight = (from: number, to: number) => {
    if (from === to) return 0
    const direct = weights[from]?.[to] ?? 0
    if (from === keep) return direct + (weights[drop]?.[to] ?? 0)
    if (to === keep) return direct + (weights[from]?.[drop] ?? 0)
    return direct
  }
  return [
    rest.map(index => [...(blocks[index] ?? []), ...(index === keep ? (blocks[drop] ?? []) : [])]),
    rest.map(from => rest.map(to => weight(from, to))),
  ]
}

/** Disjoint sets of the numbers 0…size − 1. */
class Parts {
  readonly #parent: number[]

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index)
  }

  rootOf(node: number): number {
    let root = node
    for (let up = this.#parent[root] ?? root; up !== root; up = this.#parent[root] ?? root) root = up
    this.#parent[node] = root
    return root
  }

  join(a: number, b: number): void {
    const [low, high] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y)
    if (low !== undefined && high !== undefined) this.#parent[high] = low
  }

  all(): number[][] {
    const byRoot = Map.groupBy(this.#parent.keys(), node => this.rootOf(node))
    return [...byRoot.values()]
  }
}

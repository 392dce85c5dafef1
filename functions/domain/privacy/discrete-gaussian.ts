/**
 * Samples the discrete Gaussian exactly, by integer arithmetic alone: Canonne, Kamath and Steinke, "The Discrete
 * Gaussian for Differential Privacy" (2020), algorithms 1 to 3. Floating point would leave holes in the distribution
 * through which a count can be read (Mironov 2012).
 */

/** Uniform random bytes: cryptographic in production, from a seed in tests. */
export type RandomBytes = (count: number) => Uint8Array

/** The same bytes, fetched in blocks: a sample takes some thirty bytes, one or two at a time. */
export function inBlocks(random: RandomBytes, size = 4096): RandomBytes {
  let block: Uint8Array = new Uint8Array(0)
  let used = 0
  return count => {
    if (used + count > block.length) {
      block = random(Math.max(size, count))
      used = 0
    }
    used += count
    return block.subarray(used - count, used)
  }
}

/** A positive fraction, such as a variance of 16/3. */
export type Fraction = { numerator: bigint; denominator: bigint }

/** A whole number x with probability proportional to exp(−x² / 2σ²). Throws where σ² is not positive. */
export function discreteGaussian({ numerator: n, denominator: d }: Fraction, random: RandomBytes): number {
  if (n <= 0n || d <= 0n) throw new RangeError('a variance must be positive')
  const t = rootOf(n / d) + 1n
  for (;;) {
    const drawn = discreteLaplace(t, random)
    // exp(−(|y| − σ²/t)² / 2σ²), brought to one fraction.
    const distance = absolute(drawn) * d * t - n
    if (happensExp(distance * distance, 2n * n * d * t * t, random)) return Number(drawn)
  }
}

/** A whole number x with probability proportional to exp(−|x| / t). */
function discreteLaplace(t: bigint, random: RandomBytes): bigint {
  for (;;) {
    const remainder = below(t, random)
    if (!happensExp(remainder, t, random)) continue
    let quotient = 0n
    while (happensExp(1n, 1n, random)) quotient++
    const size = remainder + t * quotient
    const negative = below(2n, random) === 1n
    // Zero would come twice as often, as +0 and −0.
    if (negative && size === 0n) continue
    return negative ? -size : size
  }
}

/** True with probability exp(−a/b). */
function happensExp(a: bigint, b: bigint, random: RandomBytes): boolean {
  let left = a
  for (; left > b; left -= b) if (!happensExpAtMostOne(b, b, random)) return false
  return happensExpAtMostOne(left, b, random)
}

/** True with probability exp(−a/b), for 0 ≤ a ≤ b. */
function happensExpAtMostOne(a: bigint, b: bigint, random: RandomBytes): boolean {
  let k = 1n
  while (below(b * k, random) < a) k++
  return k % 2n === 1n
}

/** A whole number from 0 to `end` − 1, each as likely as any other. */
function below(end: bigint, random: RandomBytes): bigint {
  const bits = (end - 1n).toString(2).length
  const bytes = Math.ceil(bits / 8)
  const mask = (1n << BigInt(bits)) - 1n
  for (;;) {
    let drawn = 0n
    for (const byte of random(bytes)) drawn = (drawn << 8n) | BigInt(byte)
    drawn &= mask
    if (drawn < end) return drawn
  }
}

const absolute = (x: bigint): bigint => (x < 0n ? -x : x)

/** The whole part of a square root. */
function rootOf(x: bigint): bigint {
  let root = 0n
  while ((root + 1n) * (root + 1n) <= x) root++
  return root
}

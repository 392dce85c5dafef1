import type { RandomBytes } from '../../../functions/domain/privacy/discrete-gaussian.ts'

/** Bytes from a seed, so that a failing run can be repeated: xorshift128 (Marsaglia 2003), seeded by splitmix32. */
export function seededBytes(seed: number): RandomBytes {
  let mixed = seed | 0
  const next32 = () => {
    mixed = (mixed + 0x9e3779b9) | 0
    let z = mixed
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return (z ^ (z >>> 15)) >>> 0
  }
  let [x, y, z, w] = [next32(), next32(), next32(), next32() | 1]
  const word = () => {
    const t = x ^ (x << 11)
    x = y
    y = z
    z = w
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8)
    return w >>> 0
  }
  return count => {
    const bytes = new Uint8Array(count)
    for (let at = 0; at < count; at += 4) {
      const drawn = word()
      for (let k = 0; k < 4 && at + k < count; k++) bytes[at + k] = drawn >>> (8 * k)
    }
    return bytes
  }
}

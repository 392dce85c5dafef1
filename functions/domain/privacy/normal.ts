/**
 * Φ(x): how likely a standard normal number is to be at most x. Abramowitz and Stegun (1964), formula 26.2.17; wrong by
 * at most 7.5 × 10⁻⁸.
 */
export function normalBelow(x: number): number {
  if (x < 0) return 1 - normalBelow(-x)
  const t = 1 / (1 + 0.2316419 * x)
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * series
}

/** z such that a standard normal number is beyond ±z with probability `outside`, such as 1.96 for 0.05. */
export function normalBeyond(outside: number): number {
  let [low, high] = [0, 6]
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (2 * (1 - normalBelow(middle)) > outside) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * How wide of the mark a share may be: by chance, since a few people stand for others like them, and by the noise that
 * protects them. All shares are from 0 to 1.
 */

/** 95 in 100 of margins hold the true value. */
const Z_ONE = 1.96

/**
 * The part of a share's variance that the noise brings is c · σ² / n², for n answers, of which the share counts those
 * in `yes` of a group's `cells` ("no score" is one of them). It holds for cells that each have noise of variance σ² and
 * then were shifted alike, so that they add up to the people invited.
 */
export const noiseFactor = (yes: number, cells: number, share: number): number =>
  yes + share * share - (yes + share) ** 2 / cells

/** Half the width of the interval, where the variance is known. */
export const marginOf = (variance: number, z = Z_ONE): number => z * Math.sqrt(variance)

/** The variance by chance alone, of a share of n answers. Drawn a little to the middle, since 0 of 10 is not certain. */
export function chanceVariance(yes: number, answers: number): number {
  const q = between(0, (yes + 2) / (answers + 4), 1)
  return (q * (1 - q)) / answers
}

export const between = (least: number, value: number, most: number): number =>
  Math.min(most, Math.max(least, value))

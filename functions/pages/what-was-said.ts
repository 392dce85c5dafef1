import { type Copy, fill } from '../copy/copy.ts'
import type { Idea } from '../copy/reading/words.ts'
import type { Named, Reading } from '../domain/check-in/reading.ts'
import { isDegree, isDegreeTheme, type Theme } from '../domain/check-in/theme.ts'

/** A reading in the words of a language: what weighs, with how much of it, then what else there is to say of it. */
export function whatWasSaid(copy: Copy, reading: Reading): string[] {
  if (reading.weight === 'unsaid') return []
  const { more, heldUp } = copy.reading
  return [
    ...quoted(copy, reading.heaviest),
    ...(reading.more ? [more] : []),
    ...(reading.heldUp && sayWhatHeldUp(reading.weight) ? [heldUp[reading.heldUp]] : []),
  ]
}

/** Among what is light anyway, one thing that held up means nothing; beside what is heavy, it would sound like “but”. */
const sayWhatHeldUp = (weight: Reading['weight']): boolean => weight === 1 || weight === 2

/** Two themes said with the same amount are one sentence; else each is its own, since some languages cannot join them. */
function quoted({ locale, reading: words }: Copy, heaviest: readonly Named[]): string[] {
  const { when, said, joined, sentence, degrees } = words
  const one = ({ theme, amount }: Named, phrase: string): string => {
    if (isDegreeTheme(theme) && isDegree(amount)) return degrees[theme][amount]
    // An instrument in which they do not go together does not pass its checks (instruments/flaws.ts).
    if (isDegreeTheme(theme) || isDegree(amount)) throw new Error(`no words for ${theme}, ${amount}`)
    return begun(fill(phrase, { when: when[amount], first: said[theme] }), locale)
  }
  const [first, second] = heaviest
  if (!first) return []
  if (!second) return [one(first, sentence.one)]
  if (first.amount === second.amount && !isDegree(first.amount) && !isDegreeTheme(first.theme))
    if (!isDegreeTheme(second.theme)) {
      const values = { when: when[first.amount], first: said[first.theme], second: joined[second.theme] }
      return [begun(fill(sentence.two, values), locale)]
    }
  return [one(first, sentence.one), one(second, sentence.also)]
}

const begun = (text: string, locale: string): string =>
  text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1)

/** Which of our ideas goes with a theme; where much weighs, none of them would be enough. */
const IDEAS: Readonly<Record<Theme, Idea>> = {
  joy: 'joy',
  mood: 'mood',
  sleep: 'sleep',
  tiredness: 'tiredness',
  appetite: 'appetite',
  'self-worth': 'self-worth',
  concentration: 'concentration',
  pace: 'walk',
  nervousness: 'calm',
  worry: 'worry',
  unwinding: 'calm',
  restlessness: 'walk',
  irritability: 'irritability',
  fear: 'calm',
  hopelessness: 'hope',
  effort: 'effort',
  demands: 'demands',
  control: 'control',
  support: 'support',
  'switching-off': 'switching-off',
  recovery: 'recovery',
  energy: 'recovery',
  satisfaction: 'good-minute',
  worthwhile: 'good-minute',
  happiness: 'good-minute',
  unease: 'calm',
}

/** One idea for what was said. It is told on the page itself: no server learns of it. */
export function ideaFor(reading: Reading, risk: boolean): Idea | undefined {
  if (risk) return 'heavy'
  const { weight } = reading
  if (weight === 'unsaid') return undefined
  if (weight !== 'open' && weight >= 3) return 'heavy'
  const [first] = reading.heaviest
  if (first) return IDEAS[first.theme]
  return weight === 0 ? 'light' : 'any'
}

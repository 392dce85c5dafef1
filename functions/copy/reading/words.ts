import type { Reading } from '../../domain/check-in/reading.ts'
import type {
  Degree,
  DegreeTheme,
  HowOften,
  OftenTheme,
  Strength,
  Theme,
} from '../../domain/check-in/theme.ts'
import type { Plural } from '../plural.ts'

/** Short ideas of our own, told on the page whole. `light` is for who is well, `heavy` for who carries much. */
export type Idea =
  | 'any'
  | 'light'
  | 'heavy'
  | 'sleep'
  | 'tiredness'
  | 'joy'
  | 'mood'
  | 'appetite'
  | 'self-worth'
  | 'concentration'
  | 'walk'
  | 'worry'
  | 'calm'
  | 'irritability'
  | 'hope'
  | 'effort'
  | 'demands'
  | 'control'
  | 'support'
  | 'switching-off'
  | 'recovery'
  | 'good-minute'

/** What a reply says of what was said, in one language. Phrases without a capital are put into sentences. */
export type ReadingWords = {
  /** How heavy it sounds, before what was said is quoted; and what is said after that. */
  weight: Record<Reading['weight'], { opening: string; closing: string }>
  /** In the place of a light or open reply where an item marked `risk` was endorsed. */
  risk: { opening: string; closing: string }
  /** How often, as a sentence begins. */
  when: Record<HowOften, string>
  /** What was so often, right after `when`; true whichever half of a question that asks two things was meant. */
  said: Record<OftenTheme, string>
  /** The same as the second half of such a sentence. */
  joined: Record<OftenTheme, string>
  /** `{when}`, `{first}` and `{second}` to one sentence. */
  sentence: { one: string; two: string; also: string }
  /** What was asked by how much: whole sentences. */
  degrees: Record<DegreeTheme, Record<Degree, string>>
  /** Where more weighs than was named. */
  more: string
  /** What was no trouble at all: whole sentences. */
  heldUp: Record<Strength, string>

  /** The first offer where much weighs. */
  person: { title: string; text: string }
  morePeople: string
  peer: { title: string; text: string }

  ideaTitle: string
  /** The same where a person was offered first. */
  ideaTitleAfter: string
  ideas: Record<Idea, { title: string; text: string }>

  /** That the reply is shown once, and how to keep it; first what to be careful with. */
  keep: { title: string; careful: string; how: string }
  /** Something to take along to somebody, in the person's own words. */
  card: {
    title: string
    text: string
    talkAbout: Record<Theme, string>
    one: string
    two: string
    any: string
    twoWeeks: string
    days: Plural
    lately: string
    answersTitle: string
    answersText: string
  }
  /** What the rest of the reply is folded under, where something else comes first. */
}

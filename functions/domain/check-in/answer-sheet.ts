import type { Answer, Answers, Instrument } from './instrument.ts'
import { answersByInstrument, fieldOf, type Question } from './questions.ts'

/** The form sends this value where the person prefers not to answer. It is stored as is. */
const DECLINED = 'declined'

/** No form of ours can have more wrong fields than this. A sender with more is not a person's browser. */
const MAX_PROBLEMS = 50

/** What is wrong with one field, and what would be right. It never repeats the value, which may be an answer. */
export type SheetProblem = {
  field: string
  problem: 'unknown-field' | 'repeated-field' | 'not-an-option' | 'out-of-range'
  wrong: string
  right: string
}

export type AnswerSheet = {
  /** Instrument id → its answers: every valid choice, even where other fields were wrong. */
  answers: Record<string, Answers>
  /** Field → the chosen value, so that the form can be shown again with nothing lost. */
  chosen: ReadonlyMap<string, Answer>
  problems: SheetProblem[]
}

/**
 * Reads a submitted form against the questions that were asked.
 *
 * @param form field name → every value sent for it, as `URLSearchParams.getAll` gives them
 * @param others the fields that are not questions (language, version …); the caller reads them itself
 */
export function readAnswerSheet(
  form: Readonly<Record<string, readonly string[]>>,
  questions: readonly Question[],
  others: readonly string[] = [],
): AnswerSheet {
  const byField = new Map(questions.map(question => [question.field, question]))
  const chosen = new Map<string, Answer>()
  const problems: SheetProblem[] = []
  for (const [field, values] of Object.entries(form)) {
    const question = byField.get(field)
    if (!question) {
      if (!others.includes(field)) problems.push(unknown(field))
      continue
    }
    const read = readValues(question, values)
    if (read.outcome === 'chosen') chosen.set(field, read.answer)
    if (read.outcome === 'wrong') problems.push(read.problem)
  }
  return {
    answers: answersByInstrument(questions, chosen),
    chosen,
    problems: problems.slice(0, MAX_PROBLEMS),
  }
}

/**
 * Whether a form answers any risk item of these instruments with 1 or more. It needs the form alone and checks less
 * than `readAnswerSheet`, so a form that is late, incomplete or partly wrong cannot hide a danger.
 */
export const formEndorsesRisk = (
  form: Readonly<Record<string, readonly string[]>>,
  instruments: Iterable<Instrument>,
): boolean =>
  [...instruments].some(instrument =>
    instrument.items.some(
      item => item.risk === true && form[fieldOf(instrument, item)]?.some(value => Number(value) >= 1),
    ),
  )

type Read =
  | { outcome: 'chosen'; answer: Answer }
  | { outcome: 'skipped' }
  | { outcome: 'wrong'; problem: SheetProblem }

function readValues(question: Question, values: readonly string[]): Read {
  const [value = '', ...more] = values
  if (more.length > 0)
    return wrong(question, 'repeated-field', 'was sent more than once', 'one choice, sent once')
  if (value === '') return { outcome: 'skipped' }
  if (value === DECLINED) return { outcome: 'chosen', answer: DECLINED }
  const options = question.options.map(option => option.value)
  const said = `one of ${options.join(', ')}, “${DECLINED}”, or nothing`
  // Only the plain digits that our forms send: not " 1", "1.0", "0x1" or "１".
  if (!/^-?\d{1,6}$/.test(value) || String(Number(value)) !== value)
    return wrong(question, 'not-an-option', 'is none of the choices', said)
  const answer = Number(value)
  if (answer < Math.min(...options) || answer > Math.max(...options))
    return wrong(question, 'out-of-range', 'is outside the choices', said)
  return options.includes(answer)
    ? { outcome: 'chosen', answer }
    : wrong(question, 'not-an-option', 'is none of the choices', said)
}

const wrong = (
  { field }: Question,
  problem: SheetProblem['problem'],
  is: string,
  right: string,
): { outcome: 'wrong'; problem: SheetProblem } => ({
  outcome: 'wrong',
  problem: { field, problem, wrong: `${field} ${is}`, right },
})

/** A field's name comes from outside and may be anything, so only its beginning is repeated. */
function unknown(name: string): SheetProblem {
  const field = name.length > 64 ? `${name.slice(0, 63)}…` : name
  return {
    field,
    problem: 'unknown-field',
    wrong: `${field} is not a question of this check-in`,
    right: 'only the fields of the form as it was shown',
  }
}

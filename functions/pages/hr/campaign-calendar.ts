import { fill } from '../../copy/copy.ts'
import { type Html, html } from '../html.ts'
import type { CampaignLine } from './campaign-table.ts'
import { table } from './fields.ts'
import type { Desk } from './frame.ts'
import { counted, dayOf, numberOf } from './moments.ts'

/** One line of a campaign's calendar. `where` is a place's time zone, or empty for everywhere. */
export interface CalendarLine {
  day: string
  what: 'freeze' | 'invitation' | 'reminder-1' | 'reminder-2' | 'close' | 'give-back'
  wave: number
  where: string
  /** How many are invited there, by today's roster; undefined where nothing is sent. */
  people: number | undefined
  isOver: boolean
}

/** The same email on the same day, in all its places. */
interface Entry extends Pick<CalendarLine, 'day' | 'what' | 'wave' | 'people'> {
  places: CalendarLine[]
  isOver: boolean
}

/** Places that send the same on the same day are one line: a campaign of twelve places has as many lines as one of two. */
function entriesOf(lines: readonly CalendarLine[]): Entry[] {
  const groups = Map.groupBy(lines, ({ day, what, wave }) => `${day} ${what} ${wave}`)
  return [...groups.values()].flatMap(of => {
    const [first] = of
    if (!first) return []
    const { day, what, wave } = first
    const people =
      first.people === undefined ? undefined : of.reduce((sum, line) => sum + (line.people ?? 0), 0)
    const places = of.filter(({ where }) => where !== '')
    return [{ day, what, wave, people, places, isOver: of.every(line => line.isOver) }]
  })
}

/** What is sent when, what comes next, and, folded away, the waves that are over. */
export function calendarPart(
  { words }: Desk,
  { calendar, status }: { calendar: readonly CalendarLine[]; status: CampaignLine['status'] },
): Html | '' {
  const entries = entriesOf(calendar)
  if (entries.length === 0) return ''
  const { life } = words.campaigns
  const nameOf = ({ what, wave }: Entry): string => fill(life.what[what], { wave })
  const next = entries.find(({ isOver, people }) => !isOver && people !== undefined)
  const sentence =
    next && status === 'running'
      ? fill(life.next, {
          what: nameOf(next),
          day: dayOf(words, next.day),
          people: numberOf(words, next.people ?? 0),
        })
      : life.nothingNext
  const where = ({ places }: Entry): unknown => {
    const [only, ...others] = places
    if (!only) return life.everywhere
    if (others.length === 0) return only.where
    return html`<details class="within"><summary>${counted(words, life.places, places.length)}</summary><ul>${places.map(
      place =>
        html`<li>${place.where}: ${numberOf(words, place.people ?? 0)}${place.isOver ? ` ${life.over}` : ''}</li>`,
    )}</ul></details>`
  }
  const rows = (of: readonly Entry[]) =>
    table(
      life.calendarCaption,
      life.calendarHead,
      of.map(entry => [
        html`${dayOf(words, entry.day)}${entry.isOver ? ` ${life.over}` : ''}`,
        nameOf(entry),
        where(entry),
        entry.people === undefined ? '' : numberOf(words, entry.people),
      ]),
    )
  const running = new Set(entries.filter(({ isOver }) => !isOver).map(({ wave }) => wave))
  const [past, current] = [
    entries.filter(({ wave }) => !running.has(wave)),
    entries.filter(({ wave }) => running.has(wave)),
  ]
  return html`<h2>${life.calendar}</h2>${status === 'draft' ? '' : html`<p>${sentence} ${life.notTold}</p>`}${current.length > 0 ? rows(current) : ''}${past.length > 0 ? html`<details class="whole"><summary>${life.wavesOver}</summary>${rows(past)}</details>` : ''}`
}

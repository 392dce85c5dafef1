import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type EventKind, eventDetails } from '../../functions/domain/events.ts'
import { eventDocuments, specimens } from '../../infra/events/documents.ts'

const kinds = Object.keys(eventDetails) as EventKind[]

describe('the schemas of the events in docs/events', () => {
  it('are those that events are checked against, one for each kind', () => {
    const committed = readdirSync('docs/events').filter(name => name.endsWith('.json'))
    const generated = eventDocuments()
    expect(committed.sort()).toEqual(Object.keys(generated).sort())
    for (const name of committed) expect(readFileSync(`docs/events/${name}`, 'utf8')).toBe(generated[name])
  })

  it.each(kinds)('%s has a specimen that would be published, and that the schema takes', kind => {
    expect(eventDetails[kind].safeParse(specimens[kind]).error).toBeUndefined()
    const { examples, ...schema } = JSON.parse(eventDocuments()[`${kind}.schema.json`] ?? '')
    const read = z.fromJSONSchema(schema)
    const takes = (event: unknown) => read.safeParse(event).success
    expect(takes(examples[0])).toBe(true)
    expect(takes({ ...examples[0], detail: { ...examples[0].detail, addedLater: 1 } })).toBe(true)
    expect(takes({ ...examples[0], detail: { ...examples[0].detail, campaignId: undefined, at: 5 } })).toBe(
      false,
    )
  })

  it('are named in the page about events, and nothing else is', () => {
    const page = readFileSync('docs/events/README.md', 'utf8')
    expect([...page.matchAll(/\[`(\w+)`\]\(\w+\.schema\.json\)/g)].map(([, kind]) => kind)).toEqual(kinds)
  })

  it('say nothing of a person', () => {
    const fields = JSON.stringify(eventDocuments())
    expect(fields).not.toMatch(/person|participant|enrolment|email|answered|score|name"?:\s*\{[^}]*given/i)
  })
})

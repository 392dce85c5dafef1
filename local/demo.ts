import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instruments } from '../functions/instruments/library.ts'
import { readAnswers } from './demo/answers-file.ts'
import { GIVEN_WORDS } from './demo/given-words.ts'
import { DEMO_START, type Lived, liveThrough } from './demo/live-through.ts'
import { type Choices, fewestPeople, makeAnswers, makePeople, randomFrom } from './demo/people.ts'
import { readOptions, refuse } from './doors/command-line.ts'
import { type System, startSystem } from './system.ts'
import { synthesize } from './template/synthesize.ts'

// npm run demo [-- --instrument phq-9 --answers FILE --people N --columns a,b,c]: runs a whole campaign by itself.
const values = readOptions({
  instrument: { type: 'string', default: 'phq-4' },
  answers: { type: 'string' },
  columns: { type: 'string' },
  people: { type: 'string' },
  seed: { type: 'string', default: '1' },
})

const instrument = instruments.get(values.instrument)
if (!instrument)
  refuse(`There is no instrument ${values.instrument}; there are ${[...instruments.keys()].join(', ')}`)
const wanted = values.people === undefined ? undefined : Number(values.people)
if (wanted !== undefined && !(Number.isInteger(wanted) && wanted > 0))
  refuse(`--people ${values.people} is no number of people`)

const OUT = 'demo'
const begun = performance.now()
const tell = (line: string) =>
  console.log(`${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${line}`)

const given: Choices[] | undefined = values.answers
  ? (
      await readAnswers(values.answers, instrument, values.columns?.split(',')).catch((error: Error) =>
        refuse(error.message),
      )
    ).slice(0, wanted)
  : undefined
const seed = Number(values.seed)
if (!Number.isInteger(seed)) refuse(`--seed ${values.seed} is no whole number`)
const count = given?.length ?? wanted ?? 400
if (count < fewestPeople(seed))
  refuse(`With seed ${seed} a report of groups takes ${fewestPeople(seed)} people at the least, not ${count}`)
const random = randomFrom(seed)
const people = makePeople(count, random)
const answers = new Map(
  people.map((person, n) => [person.person_id, given?.[n] ?? makeAnswers(person, instrument, random)]),
)

process.env.TZ = 'UTC'
const assemblyDirectory = await mkdtemp(join(tmpdir(), 'hearten-demo-'))
let system: System | undefined
try {
  tell('making the stack that would be deployed')
  await synthesize(assemblyDirectory)
  system = await startSystem({ assemblyDirectory, start: DEMO_START })
  tell('it runs on this machine, with a clock of its own')
  const lived = await liveThrough(system, {
    instrument: instrument.id,
    people,
    answersOf: person => answers.get(person.person_id) ?? {},
    // Real answers are replayed in full: each row is a person who answered.
    answering: given ? { atOnce: 1, whenReminded: 1 } : { atOnce: 0.42, whenReminded: 0.3 },
    choosing: 0.3,
    givenBack: GIVEN_WORDS,
    random,
    tell,
  })
  await writeOut(system, lived)
  tell(`done; look at ${OUT}/report.html, ${OUT}/mails/, ${OUT}/given-back/ and ${OUT}/summary.json`)
} finally {
  await system?.stop()
  await rm(assemblyDirectory, { recursive: true, force: true })
}

async function writeOut(
  of: System,
  { campaignId, answered, chose, mails, givenBack, report }: Lived,
): Promise<void> {
  await rm(OUT, { recursive: true, force: true })
  await mkdir(join(OUT, 'mails'), { recursive: true })
  await writeFile(join(OUT, 'report.html'), report.html)
  await writeFile(join(OUT, 'report.csv'), Buffer.from(`\ufeff${report.csv}`, 'utf16le'))
  for (const [kind, [sample]] of Object.entries(mails)) {
    if (!sample) continue
    await writeFile(join(OUT, 'mails', `${kind}.html`), sample.html)
    await writeFile(join(OUT, 'mails', `${kind}.txt`), sample.text)
    await writeFile(join(OUT, 'mails', `${kind}.eml`), (await of.eml(sample.messageId)) ?? '')
  }
  await mkdir(join(OUT, 'given-back'))
  for (const [language, page] of givenBack) await writeFile(join(OUT, 'given-back', `${language}.html`), page)
  const { participation, scales, breakdowns } = report.json
  const summary = {
    campaignId,
    instrument: instrument?.id,
    invited: mails.invitation.length,
    timeZones: new Set(people.map(({ time_zone }) => time_zone)).size,
    mails: Object.fromEntries(Object.entries(mails).map(([kind, list]) => [kind, list.length])),
    answers: answered,
    choseFollowUps: chose,
    report: {
      tookPart: participation,
      shares: Object.fromEntries(scales.map(({ title, share }) => [title, share])),
      groups: Object.fromEntries(
        breakdowns.map(of => [of.breakdown, of.outcome === 'told' ? of.groups.length : of.reason]),
      ),
    },
    aws: of.meters.summary(),
    seconds: Math.round((performance.now() - begun) / 100) / 10,
  }
  await writeFile(join(OUT, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`)
  console.log(JSON.stringify(summary, null, 2))
}

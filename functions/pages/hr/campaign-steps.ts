import { type Html, html } from '../html.ts'
import {
  basedOnField,
  cameBack,
  choices,
  errorSummary,
  type Filled,
  facts,
  meanwhileBox,
  type Option,
  selectField,
  textArea,
  textField,
} from './fields.ts'
import { consolePage, type Desk, tokenField } from './frame.ts'
import { counted, countryName } from './moments.ts'

/** The steps of preparing a campaign, in order. */
const STEPS = ['ask', 'whom', 'when', 'report', 'launch'] as const
export type Step = (typeof STEPS)[number]

interface StepOf {
  /** Undefined for a campaign that is not saved yet. */
  id: string | undefined
  name: string
  filled: Filled
  /** The ETag of the draft that the form was made from; undefined for one that is not saved yet. */
  basedOn?: string | undefined
  /** Something to say at the top, such as that it is saved. */
  said?: string | undefined
}

/** A page with one step's form. */
function stepPage(
  desk: Desk,
  step: Exclude<Step, 'launch'>,
  of: StepOf,
  fields: Html,
  more: Html | '' = '',
): string {
  const { words, viewer } = desk
  const say = words.campaigns[step]
  const action = of.id === undefined ? '/hr/campaigns' : `/hr/campaigns/${of.id}/${step}`
  return consolePage(desk, {
    title: of.name === '' ? say.title : `${say.title}: ${of.name}`,
    section: 'campaigns',
    failed: cameBack(of.filled),
    content: html`${errorSummary(words, of.filled.errors, say)}${meanwhileBox(words, of.filled)}${of.said ? html`<p class="box said" role="status">${of.said}</p>` : ''}
${of.name === '' ? '' : html`<p class="caption">${of.name}</p>`}<h1>${say.title}</h1>${stepList(desk, step, of.id)}<p class="lead">${say.lead}</p>
<form method="post" action="${action}" novalidate>${tokenField(viewer)}${of.basedOn === undefined ? '' : basedOnField(of.basedOn)}${fields}</form>${more}`,
  })
}

export const stepList = ({ words }: Desk, current: Step | 'none', id: string | undefined): Html =>
  html`<nav aria-label="${words.campaigns.stepsLabel}"><ol class="steps">${STEPS.map(step => {
    const label = words.campaigns.steps[step]
    if (step === current) return html`<li aria-current="step">${label}</li>`
    return html`<li>${id === undefined ? label : html`<a href="/hr/campaigns/${id}/${step}">${label}</a>`}</li>`
  })}</ol></nav>`

const onward = ({ words }: Desk): Html =>
  html`<button name="then" value="next">${words.frame.continue}</button>`

export interface InstrumentLine {
  id: string
  name: string
  fullName: string
  questions: number
  asksOfSelfHarm: boolean
}

export function askPage(desk: Desk, of: StepOf, instruments: readonly InstrumentLine[]): string {
  const { words } = desk
  const { ask } = words.campaigns
  const options = instruments.map((each): Option => {
    const questions = counted(words, ask.questions, each.questions)
    return {
      value: each.id,
      label: each.name,
      hint: `${each.fullName}, ${questions}.${each.asksOfSelfHarm ? ` ${ask.selfHarm}` : ''}`,
    }
  })
  const { filled } = of
  return stepPage(
    desk,
    'ask',
    of,
    html`${textField({ name: 'name', label: ask.name, hint: ask.nameHint, filled })}${choices({ name: 'instruments', type: 'checkbox', label: ask.instruments, hint: ask.instrumentsHint, options, filled })}<p class="acts">${onward(desk)}</p>`,
  )
}

/** Values on the roster, with how many active people have each. */
export type Counts = Readonly<Record<string, number>>

export interface Whom {
  countries: Counts
  departments: Counts
  sites: Counts
  /** How many are asked as it stands; undefined while there is no roster. */
  invited: number | undefined
}

export function whomPage(desk: Desk, of: StepOf, whom: Whom): string {
  const { words } = desk
  const say = words.campaigns.whom
  const { filled } = of
  const list = (name: 'countries' | 'departments' | 'sites', label: string): Html | '' => {
    const counts = whom[name]
    // What the campaign names stays on the page, though nobody on the roster has it any more.
    const gone = (filled.values[name] ?? []).filter(value => !Object.hasOwn(counts, value))
    const options = [
      ...Object.entries(counts).sort(([, a], [, b]) => b - a),
      ...gone.map((value): [string, number] => [value, 0]),
    ].map(([value, people]) => ({
      value,
      label: name === 'countries' ? countryName(words, value) : value,
      hint: people > 0 ? counted(words, say.people, people) : say.gone,
    }))
    return options.length === 0
      ? ''
      : choices({ name, type: 'checkbox', label, options, filled, columns: true })
  }
  const { invited } = whom
  const standing =
    invited === undefined
      ? html`<div class="box warn"><p>${say.noRoster}</p><p><a href="/hr/roster">${say.toRoster}</a></p></div>`
      : html`<p class="box${invited < 10 ? ' warn' : ''}" role="status">${counted(words, say.now, invited)} ${invited < 10 ? say.fewest : ''}</p>`
  return stepPage(
    desk,
    'whom',
    of,
    html`${standing}${list('countries', say.countries)}${list('departments', say.departments)}${list('sites', say.sites)}<p class="acts">${onward(desk)}${invited === undefined ? '' : html`<button class="quiet" name="then" value="stay">${say.count}</button>`}</p>`,
  )
}

export function whenPage(desk: Desk, of: StepOf, waves: number): string {
  const { words } = desk
  const say = words.campaigns.when
  const { filled } = of
  const wave = (n: number): Html =>
    html`<fieldset><legend>${say.wave.replace('{number}', String(n + 1))}</legend>${textField({ name: `waves.${n}.opensOn`, type: 'date', short: true, label: say.opensOn, hint: n === 0 ? say.opensOnHint : undefined, filled })}<div class="pair">${textField({ name: `waves.${n}.remindAfterDays`, short: true, label: say.remindAfterDays, hint: say.remindAfterDaysHint, filled })}${textField({ name: `waves.${n}.closesAfterDays`, short: true, inputmode: 'numeric', label: say.closesAfterDays, hint: say.closesAfterDaysHint, filled })}</div></fieldset>`
  return stepPage(
    desk,
    'when',
    of,
    html`${Array.from({ length: waves }, (_, n) => wave(n))}${moreWaves(desk, filled, waves)}${textField({ name: 'sendAt', type: 'time', short: true, label: say.sendAt, hint: say.sendAtHint, filled })}${textArea({ name: 'quietDays', label: say.quietDays, hint: say.quietDaysHint, filled })}<p class="acts">${onward(desk)}${waves < 12 ? html`<button class="quiet" name="then" value="add">${say.add}</button>` : ''}${waves > 1 ? html`<button class="quiet" name="then" value="remove">${say.remove}</button>` : ''}</p>`,
  )
}

/** The waves that somebody else added meanwhile, and for which the form has no fields. */
function moreWaves({ words }: Desk, { stands }: Filled, waves: number): Html {
  const say = words.campaigns.when
  const fields = ['opensOn', 'remindAfterDays', 'closesAfterDays'] as const
  const added = Array.from({ length: 12 - waves }, (_, n) => waves + n).filter(
    n => stands?.values[`waves.${n}.opensOn`] !== undefined,
  )
  return html`${added.map(
    n =>
      html`<h2>${say.wave.replace('{number}', String(n + 1))}</h2><p class="hint">${stands?.words.stands}</p>${facts(
        fields.map(field => [say[field], stands?.values[`waves.${n}.${field}`]?.[0] || words.frame.none]),
      )}`,
  )}`
}

/** What each report will tell. */
export interface Preview {
  reportsAYear: number
  wholeWithin: number | null
  /** Null where the report does not tell what people wish for, or cannot. */
  wishesWithin: number | null
  breakdowns: readonly { breakdown: string; alone: number; together: number }[]
}

export const segmentName = ({ words }: Desk, segment: string): string => {
  const known: Readonly<Record<string, string>> = words.campaigns.report.segments
  return known[segment] ?? segment
}

export function previewOf(desk: Desk, preview: Preview | null): Html | '' {
  if (!preview) return ''
  const say = desk.words.campaigns.report
  const whole =
    preview.wholeWithin === null ? say.wholeNot : say.whole.replace('{points}', String(preview.wholeWithin))
  const groups = preview.breakdowns.map(({ breakdown, alone, together }) =>
    (alone + together === 0 ? say.groupsNot : say.groups)
      .replace('{breakdown}', segmentName(desk, breakdown))
      .replace('{alone}', String(alone))
      .replace('{together}', String(together)),
  )
  const wishes =
    preview.wishesWithin === null ? [] : [say.wishesWithin.replace('{points}', String(preview.wishesWithin))]
  return html`<section><h2>${say.preview}</h2><p>${say.previewLead}</p><ul>${[whole, ...wishes, ...groups, say.reports.replace('{count}', String(preview.reportsAYear))].map(line => html`<li>${line}</li>`)}</ul></section>`
}

export function reportStepPage(
  desk: Desk,
  of: StepOf,
  {
    segments,
    automatic,
    preview,
  }: { segments: readonly string[]; automatic: boolean; preview: Preview | null },
): string {
  const { words } = desk
  const say = words.campaigns.report
  const { filled } = of
  const by = [
    { value: '', label: say.nothing },
    ...segments.map(value => ({ value, label: segmentName(desk, value) })),
  ]
  const years = [
    ...(automatic ? [{ value: '', label: say.automatic }] : []),
    ...Array.from({ length: 12 }, (_, n) => ({ value: String(n + 1), label: String(n + 1) })),
  ]
  return stepPage(
    desk,
    'report',
    of,
    html`<div class="pair">${selectField({ name: 'breakdowns.0', label: say.first, hint: say.breakdownHint, options: by, filled })}${selectField({ name: 'breakdowns.1', label: say.second, options: by, filled })}</div>
${selectField({ name: 'reportsAYear', label: say.reportsAYear, hint: say.reportsAYearHint, options: years, filled })}
${choices({
  name: 'reportScales',
  type: 'radio',
  label: say.scales,
  options: [
    { value: 'headline', label: say.headline },
    { value: 'all', label: say.all },
  ],
  filled,
})}
${choices({
  name: 'followUps',
  type: 'radio',
  label: say.followUps,
  options: [
    { value: 'yes', label: say.followUpsYes },
    { value: 'no', label: say.followUpsNo },
  ],
  filled,
})}
${choices({
  name: 'reportWishes',
  type: 'checkbox',
  label: say.wishes,
  hint: say.wishesHint,
  options: Object.entries(words.resources.kinds).map(([value, label]) => ({ value, label })),
  columns: true,
  filled,
})}
${textField({ name: 'dpiaReference', label: say.dpiaReference, hint: say.dpiaReferenceHint, filled })}
<p class="acts">${onward(desk)}<button class="quiet" name="then" value="stay">${words.frame.save}</button></p>`,
    previewOf(desk, preview),
  )
}

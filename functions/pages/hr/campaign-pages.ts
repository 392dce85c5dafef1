import { fill } from '../../copy/copy.ts'
import { isoOf } from '../../domain/time.ts'
import { type Html, html } from '../html.ts'
import { type CalendarLine, calendarPart } from './campaign-calendar.ts'
import { type Preview, previewOf, stepList } from './campaign-steps.ts'
import { type CampaignLine, campaignTable } from './campaign-table.ts'
import { backLink, basedOnField, facts } from './fields.ts'
import { consolePage, type Desk, tokenField } from './frame.ts'
import { counted, countryName, dayOf, moment, numberOf } from './moments.ts'

const isEditor = ({ viewer }: Desk) => viewer !== undefined && viewer.role !== 'viewer'

export function campaignListPage(desk: Desk, campaigns: readonly CampaignLine[]): string {
  const { words } = desk
  const { campaigns: say } = words
  return consolePage(desk, {
    title: say.title,
    section: 'campaigns',
    content: html`<h1>${say.title}</h1><p class="lead">${say.lead}</p>${isEditor(desk) ? html`<p class="acts"><a class="button" href="/hr/campaigns/new">${say.new}</a></p>` : html`<p>${words.frame.onlyLook}</p>`}${campaigns.length > 0 ? campaignTable(desk, say.listCaption, campaigns) : html`<p>${say.none}</p>`}`,
  })
}

/** Whom a wave asks, once that is fixed. */
export interface WaveAudience {
  wave: number
  frozenAt: number
  /** 0 where too few were left, and nobody is asked. */
  invited: number
  /** Those of them whom the report does not count. */
  uncounted: number
  leftOut: readonly { country: string; people: number }[]
}

export interface CampaignLife {
  id: string
  name: string
  status: CampaignLine['status']
  instruments: readonly string[]
  audience: string
  sendAt: string
  dpiaReference: string | undefined
  createdAt: number
  launchedAt: number | undefined
  audiences: readonly WaveAudience[]
  calendar: readonly CalendarLine[]
  /** Waves whose report is there, by number. */
  reports: readonly { waveId: string; wave: number }[]
}

export function campaignPage(desk: Desk, of: CampaignLife, said?: string): string {
  const { words } = desk
  const { campaigns: say } = words
  const { life } = say
  const inBrief = facts([
    [life.facts.state, say.statuses[of.status]],
    [life.facts.asks, of.instruments.join(', ')],
    [life.facts.whom, of.audience || life.everybody],
    [life.facts.opens, of.sendAt],
    [life.facts.dpia, of.dpiaReference ?? words.frame.none],
    [life.facts.made, moment(words, of.createdAt)],
    ...(of.launchedAt === undefined ? [] : [[life.facts.launched, moment(words, of.launchedAt)] as const]),
  ])
  return consolePage(desk, {
    title: of.name,
    section: 'campaigns',
    content: html`${backLink('/hr/campaigns', say.title)}<h1>${of.name}</h1>${said ? html`<p class="box said" role="status">${said}</p>` : ''}
${of.status === 'draft' ? html`<p class="lead">${life.draftLead}</p>${isEditor(desk) ? stepList(desk, 'none', of.id) : ''}` : ''}
${inBrief}${audiences(desk, of)}${calendarPart(desk, of)}${reports(desk, of)}${isEditor(desk) ? acts(desk, of) : ''}`,
  })
}

/** Whom each wave asks: fixed a day before it opens, so that joiners are in and leavers are not. */
function audiences({ words }: Desk, { audiences: fixed, status }: CampaignLife): Html | '' {
  if (status === 'draft') return ''
  const { audience: say } = words.campaigns.life
  const line = ({ wave, frozenAt, invited, uncounted, leftOut }: WaveAudience): Html => {
    const when = { wave, day: dayOf(words, isoOf(frozenAt).slice(0, 10)) }
    if (invited === 0) return html`<li>${fill(say.nobody, when)}</li>`
    const countries = leftOut.map(
      ({ country, people }) => `${countryName(words, country)} (${numberOf(words, people)})`,
    )
    return html`<li>${fill(say.fixed, { ...when, people: numberOf(words, invited) })}${uncounted > 0 ? ` ${counted(words, say.uncounted, uncounted)}` : ''}${countries.length > 0 ? html` <b>${say.leftOut} ${countries.join(', ')}.</b>` : ''}</li>`
  }
  return html`<h2>${say.title}</h2><p>${say.lead}</p>${fixed.length > 0 ? html`<ul>${fixed.map(line)}</ul>` : ''}`
}

function reports({ words }: Desk, { id, reports: published, status }: CampaignLife): Html | '' {
  const { life } = words.campaigns
  if (status === 'draft') return ''
  return html`<h2>${life.reports}</h2>${
    published.length === 0
      ? html`<p>${life.noReport}</p>`
      : html`<ul>${published.map(({ waveId, wave }) => html`<li><a class="back" href="/hr/reports/${id}?wave=${waveId}">${fill(life.report, { wave })}</a> · <a class="back" href="/hr/reports/${id}/table?wave=${waveId}">${life.asTable}<span class="unseen"> (${fill(life.report, { wave })})</span></a> · <a class="back" href="/hr/give-back/${id}/${waveId}">${words.giveBack.title}<span class="unseen"> (${fill(life.report, { wave })})</span></a></li>`)}</ul>`
  }`
}

function acts({ words, viewer }: Desk, { id, status }: CampaignLife): Html {
  const { life } = words.campaigns
  const to = (act: 'pause' | 'resume' | 'cancel' | 'delete', grave = false): Html =>
    html`<a class="button quiet${grave ? ' grave' : ''}" href="/hr/campaigns/${id}/${act}">${life[act]}</a>`
  return html`<h2>${life.acts}</h2><div class="acts">${status === 'running' ? to('pause') : ''}${status === 'paused' ? to('resume') : ''}${['running', 'paused'].includes(status) ? to('cancel', true) : ''}<form method="post" action="/hr/campaigns/${id}/clone">${tokenField(viewer)}<button class="quiet">${life.clone}</button></form>${status === 'draft' ? to('delete', true) : ''}</div>`
}

/** Asks once more, and tells what follows. */
export function steerPage(
  desk: Desk,
  {
    id,
    name,
    act,
    basedOn,
    problem,
  }: {
    id: string
    name: string
    act: 'pause' | 'resume' | 'cancel' | 'delete'
    /** The ETag of what is deleted. */
    basedOn?: string
    problem?: string
  },
): string {
  const { words, viewer } = desk
  const { steer } = words.campaigns
  const { title, text, button } = steer[act]
  const asked = fill(title, { name })
  return consolePage(desk, {
    title: asked,
    section: 'campaigns',
    failed: problem !== undefined,
    content: html`${backLink(`/hr/campaigns/${id}`, name)}${problem ? html`<div class="box summary" role="alert"><p>${problem}</p></div>` : ''}<h1>${asked}</h1><ul>${text.map(line => html`<li>${line}</li>`)}</ul>
<form method="post" action="/hr/campaigns/${id}/${act}" class="acts">${tokenField(viewer)}${basedOn === undefined ? '' : basedOnField(basedOn)}<button class="${act === 'cancel' || act === 'delete' ? 'grave' : ''}">${button}</button><a class="button quiet" href="/hr/campaigns/${id}">${steer.keep}</a></form>`,
  })
}

const AREAS = ['ask', 'whom', 'when', 'report', 'support', 'lines', 'sending'] as const
export type Area = (typeof AREAS)[number]

export interface LaunchOf {
  id: string
  name: string
  firstDay: string
  /** The ETag of the draft that the page tells of: no other one is launched from here. */
  basedOn?: string
  missing: readonly { area: Area; message: string; lang?: string }[]
  expectations: {
    invited: number
    answers: { least: number; most: number }
    askForSupport: { least: number; most: number }
    busiestMorningMinutes: number
    budget: { uncounted: number; moreReports: number }
    basis: string
    notes: readonly string[]
  } | null
  preview: Preview | null
  /** Why a launch that was tried came to nothing. */
  problem?: { message: string; lang?: string }
}

/** The launch gate as a list to tick off, what to expect, and the launch itself. */
export function launchPage(desk: Desk, of: LaunchOf): string {
  const { words, viewer } = desk
  const { launch: say } = words.campaigns
  const mendAt: Record<Area, string | undefined> = {
    ask: `/hr/campaigns/${of.id}/ask`,
    whom: `/hr/campaigns/${of.id}/whom`,
    when: `/hr/campaigns/${of.id}/when`,
    report: `/hr/campaigns/${of.id}/report`,
    support: '/hr/support',
    lines: '/hr/support/lines',
    sending: undefined,
  }
  const line = (area: Area): Html => {
    const wrong = of.missing.filter(each => each.area === area)
    const label = say.areas[area]
    const to = mendAt[area]
    return html`<li>${to ? html`<a href="${to}">${label}</a>` : html`<b>${label}</b>`}${wrong.length > 0 ? html`<span class="tag todo">${say.mend}</span>` : html`<span class="tag done">${say.fine}</span>`}${wrong.map(
      ({ message, lang }) => html`<p${lang ? html` lang="${lang}"` : ''}>${message}</p>`,
    )}${wrong.length > 0 && !to ? html`<p class="soft">${say.byOperator}</p>` : ''}</li>`
  }
  const { expectations } = of
  return consolePage(desk, {
    title: `${say.title}: ${of.name}`,
    section: 'campaigns',
    failed: of.problem !== undefined,
    content: html`${of.problem ? html`<div class="box summary" role="alert"><p${of.problem.lang ? html` lang="${of.problem.lang}"` : ''}>${of.problem.message}</p></div>` : ''}<p class="caption">${of.name}</p><h1>${say.title}</h1>${stepList(desk, 'launch', of.id)}
<p class="lead">${of.missing.length > 0 ? say.leadMissing : say.leadReady}</p><ol class="tasks">${AREAS.map(line)}</ol>
${expectations ? expected(desk, expectations) : ''}${previewOf(desk, of.preview)}
${
  expectations
    ? html`<div class="box warn"><p>${say.whatHappens}</p><p>${fill(say.firstEmail, { day: dayOf(words, of.firstDay) })}</p></div><form method="post" action="/hr/campaigns/${of.id}/launch" class="acts">${tokenField(viewer)}${of.basedOn === undefined ? '' : basedOnField(of.basedOn)}<button>${say.button}</button></form>`
    : ''
}`,
  })
}

function expected({ words }: Desk, of: NonNullable<LaunchOf['expectations']>): Html {
  const { launch: say } = words.campaigns
  const range = ({ least, most }: { least: number; most: number }) =>
    fill(say.range, { least: numberOf(words, least), most: numberOf(words, most) })
  const foreign = words.locale === 'en' ? '' : html` lang="en"`
  return html`<h2>${say.expect}</h2>${facts([
    [say.invited, numberOf(words, of.invited)],
    [say.answers, range(of.answers)],
    [say.askForSupport, range(of.askForSupport)],
    [say.busiest, counted(words, say.minutes, of.busiestMorningMinutes)],
    [
      say.uncounted,
      of.budget.uncounted === 0
        ? say.nobody
        : fill(say.uncountedWhy, { count: numberOf(words, of.budget.uncounted) }),
    ],
    [say.moreReports, numberOf(words, of.budget.moreReports)],
  ])}<details><summary>${say.basis}</summary><p${foreign}>${of.basis}</p></details>${
    of.notes.length > 0
      ? html`<h2>${say.notes}</h2><p>${say.notesLead}</p><ul${foreign}>${of.notes.map(note => html`<li>${note}</li>`)}</ul>`
      : ''
  }`
}

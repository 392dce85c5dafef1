import { type Copy, counted } from '../copy/copy.ts'
import type { Reading } from '../domain/check-in/reading.ts'
import type { Resource } from '../domain/follow-up/resource.ts'
import { type Answered, cardToTake, keepIt } from './answers-to-keep.ts'
import { type FollowUpForm, followUpForm } from './follow-up-form.ts'
import { framed, type Html, html } from './frame.ts'
import { type JourneyOffer, journeyOffer } from './journey-offer.ts'
import { lamp } from './motif.ts'
import { personFirst } from './person-first.ts'
import { type ForSomebody, somebodyNow } from './somebody-now.ts'
import { supportNear } from './support.ts'
import { ideaFor, whatWasSaid } from './what-was-said.ts'

export type Reply = ForSomebody & {
  reading: Reading
  /** Any item marked `risk` was answered with 1 or more, whatever else was left out. */
  risk: boolean
  answered: Answered
  /** Left out where the campaign has no follow-ups. */
  followUp?: FollowUpForm
  /** What to offer at once, chosen without looking at any answer. */
  resources: readonly Resource[]
  /** A way to others that is not the employer's, chosen by place alone. */
  peer?: Resource | undefined
  /** Left out where nothing was said that could be kept. */
  journey?: JourneyOffer
  /** Lines of the person's country on which somebody listens, for where the employer keeps no number. */
  lines?: readonly Resource[]
}

/**
 * From this weight on a person is offered before anything else, and an idea only after: it is where the published
 * cut-offs lie at which somebody should look again (PHQ-9 and GAD-7 10, PHQ-2 and GAD-2 3, K6 5).
 */
const A_PERSON_FIRST = 2
const muchWeighs = ({ weight }: Reading): boolean =>
  weight !== 'unsaid' && weight !== 'open' && weight >= A_PERSON_FIRST

/** The answer to an answer: thanks, what was said, then a person or an idea, whichever there is more need of. */
export function replyPage(of: Reply): string {
  const { copy, risk } = of
  return framed(
    copy,
    copy.reply.title,
    risk
      ? somebodyNow(
          of,
          html`${thanks(of)}${heard(of)}${idea(of, true)}${peer(of)}${cardToTake(copy, of.reading, of.answered, false)}${keeping(of)}${next(of)}`,
        )
      : html`${lamp}${thanks(of)}${offers(of)}${next(of)}${of.followUp ? followUpForm(copy, of.followUp) : ''}`,
    'employee',
    of.journey?.passkeys && !risk ? 'with-keys' : 'no-keys',
  )
}

function offers(of: Reply): Html {
  const { copy, reading } = of
  const { weight } = reading
  const card = cardToTake(copy, reading, of.answered, !muchWeighs(reading))
  // An empty form says nothing, so nothing was heard, and no idea would be for it.
  if (weight === 'unsaid')
    return html`${people(of, copy.reply.supportTitle, true)}${peer(of)}${resourceList(of)}`
  if (weight === 'open')
    return html`${heard(of)}${idea(of)}${people(of, copy.reply.supportTitle, true)}${peer(of)}${resourceList(of)}${card}${keeping(of)}`
  if (muchWeighs(reading))
    return html`${heard(of)}${personFirst(of)}${idea(of, true)}${card}${people(of, copy.reading.morePeople)}${peer(of)}${resourceList(of)}${keeping(of)}`
  return html`${heard(of)}${idea(of)}${peer(of)}${people(of, copy.reply.supportTitle)}${resourceList(of)}${card}${keeping(of)}`
}

/** That the reply is shown once, and what may be kept of it; nothing to fill in where somebody may be in danger. */
const keeping = ({ copy, journey, risk }: Reply): Html =>
  html`${keepIt(copy)}${journey && !risk ? journeyOffer(copy, journey) : ''}`

function thanks({ copy: { reply, reading: words }, reading, risk }: Reply): Html {
  const { opening, closing } = words.weight.unsaid
  const text =
    reading.weight === 'unsaid' && !risk
      ? html`<p class="lead">${opening}</p><p>${closing}</p>`
      : html`<p class="lead">${reply.thanks}</p>`
  return html`<section id="reply" data-done>${risk ? html`<h2>${reply.title}</h2>` : html`<h1>${reply.title}</h1>`}
${text}</section>`
}

/** What the answers say, quoted back. Where one of them spoke of death or of hurting oneself, nothing may sound light. */
function heard({ copy, reading, risk }: Reply): Html {
  const { weight } = reading
  const light = !muchWeighs(reading)
  const { opening, closing } = risk && light ? copy.reading.risk : copy.reading.weight[weight]
  const said = risk && light ? [] : whatWasSaid(copy, reading)
  return html`<section class="card heard"><h2>${copy.reply.meaningTitle}</h2><p>${opening}</p>
${said.length > 0 ? html`<p class="said">${said.join(' ')}</p>` : ''}<p>${closing}</p>
<p class="soft">${copy.reply.selfCheck}</p></section>`
}

/** One idea for what was said, whole and without a link. */
function idea({ copy, reading, risk }: Reply, after = false): Html | '' {
  const { ideas, ideaTitle, ideaTitleAfter } = copy.reading
  const chosen = ideaFor(reading, risk)
  if (!chosen) return ''
  const { title, text } = ideas[chosen]
  return html`<section class="card idea"><h2>${after ? ideaTitleAfter : ideaTitle}</h2><h3>${title}</h3><p>${text}</p></section>`
}

/** Everyone to turn to: folded, so that no wall of numbers stands before somebody who has no need of it. */
function people({ copy, support, call, reading }: Reply, title: string, open = false): Html {
  const all = html`${call && !muchWeighs(reading) ? html`<p><a href="${call.action}">${copy.call.offer}</a></p>` : ''}${supportNear(copy, support)}`
  return open
    ? html`<section class="card people"><h2>${title}</h2><p>${copy.reading.person.text}</p>${all}</section>`
    : html`<section><details class="card people"><summary><h2>${title}</h2></summary>${all}</details></section>`
}

/** A way to others who have been there, which no employer runs. */
function peer({ copy, peer: route }: Reply): Html | '' {
  const words = route?.languages[copy.locale]
  if (!route || !words) return ''
  const { title, text } = copy.reading.peer
  return html`<section class="card peer"><h2>${title}</h2><p class="soft">${text}</p><ul class="plain">${resourceEntry(copy, route)}</ul></section>`
}

/** Bytes of UTF-8 that the words of all resources may come to, so that every page has one length. */
const MOST_RESOURCE_BYTES = 3_600

function resourceList({ copy, resources, peer: route }: Reply): Html | '' {
  let room = MOST_RESOURCE_BYTES
  const shown = resources.filter(({ id, languages }) => {
    const needed = Buffer.byteLength(JSON.stringify(languages[copy.locale] ?? ''))
    if (id === route?.id || !languages[copy.locale] || needed > room) return false
    room -= needed
    return true
  })
  return shown.length === 0
    ? ''
    : html`<section><details class="card resources"><summary><h2>${copy.reply.resourcesTitle}</h2></summary><ul class="plain">${shown.map(each => resourceEntry(copy, each))}</ul></details></section>`
}

function resourceEntry(copy: Copy, resource: Resource): Html | '' {
  const words = resource.languages[copy.locale]
  if (!words) return ''
  const { open } = copy.support
  return html`<li><h3>${words.title}</h3>
<p class="soft">${copy.followUp.kinds[resource.kind]} · ${counted(copy, copy.followUp.minutes, resource.minutes)}</p>
<p>${words.summary}</p>${words.steps ? html`<details><summary>${open}<span class="vh"> – ${words.title}</span></summary><ol>${words.steps.map(each => html`<li>${each}</li>`)}</ol></details>` : ''}
${words.url ? html`<p><a href="${words.url}" rel="noreferrer">${open}<span class="vh"> – ${words.title}</span></a></p>` : ''}</li>`
}

/** What happens next; nothing of mails where somebody may be in danger. */
const next = ({ copy: { reply }, followUp, risk }: Reply): Html =>
  html`<section class="next"><h2>${reply.nextTitle}</h2><p>${reply.next}</p>${followUp && !risk ? html`<p>${reply.nextFollowUps}</p>` : ''}</section>`

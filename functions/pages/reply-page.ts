import { type Copy, counted } from '../copy/copy.ts'
import type { Reading } from '../domain/reading.ts'
import type { Resource } from '../domain/resource.ts'
import { routesFor } from '../domain/support-routes.ts'
import { type CallForm, callForm } from './call-page.ts'
import { type FollowUpForm, followUpForm } from './follow-up-form.ts'
import { framed, type Html, html, paragraphs } from './frame.ts'
import { callButton, crisisHelpFor, crisisLinesOf, type Near, routeEntry, supportNear } from './support.ts'

export type Reply = {
  copy: Copy
  reading: Reading
  /** Any item marked `risk` was answered with 1 or more, whatever else was left out. */
  risk: boolean
  support: Near
  /** Left out where nobody takes requests for a call in the person's country. */
  call?: CallForm
  /** Left out where the campaign has no follow-ups. */
  followUp?: FollowUpForm
  /** What to offer at once, chosen without looking at any answer. */
  resources: readonly Resource[]
  /** The same answers had come before: the reply is shown again, nothing was counted twice. */
  alreadyReceived?: boolean
}

/** The answer to an answer: thanks, what it may mean, one small step, people near, what happens next. */
export function replyPage(of: Reply): string {
  const { copy, reading, risk, support, call, followUp, alreadyReceived } = of
  const { reply } = copy
  const topic = reading.weight === 'unsaid' ? 'any' : reading.topic
  const step = reply.step[topic]
  return framed(
    copy,
    reply.title,
    html`${risk ? somebodyNow(of) : ''}
<section id="reply" data-done>${risk ? html`<h2>${reply.title}</h2>` : html`<h1>${reply.title}</h1>`}
<p class="lead">${alreadyReceived ? reply.again : reply.thanks}</p></section>
<section class="card"><h2>${reply.meaningTitle}</h2>${paragraphs(reply.meaning[reading.weight])}
${reading.weight === 'unsaid' ? '' : html`<p>${reply.topicLine[reading.topic]}</p>`}
<p class="soft">${reply.selfCheck}</p></section>
<section class="card warm"><h2>${reply.stepTitle}</h2><h3>${step.title}</h3><p>${step.text}</p></section>
<section class="card"><h2>${reply.supportTitle}</h2><p>${reply.supportText}</p>${
      call ? html`<p><a href="${risk ? '#call' : call.action}">${copy.call.offer}</a></p>` : ''
    }${supportNear(copy, support)}</section>
${resourceList(of)}
<section><h2>${reply.nextTitle}</h2><p>${reply.next}</p>${followUp ? html`<p>${reply.nextFollowUps}</p>` : ''}</section>
${followUp ? followUpForm(copy, followUp) : ''}
${risk ? stopped(copy, support) : ''}`,
  )
}

/**
 * What comes before anything else where somebody spoke of death or of hurting themselves: recognition, the one
 * question, a number to call in their own country, the employer's human route, someone who calls them, and the choice
 * to go on or stop.
 */
function somebodyNow({ copy, support: near, call }: Reply): Html {
  const { risk } = copy
  const help = crisisHelpFor(copy, near.country)
  const human = routesFor(near.country, near.routes).filter(
    route => route.human && (route.kind === 'eap' || route.kind === 'occupational-health'),
  )
  return html`<section><h1>${risk.title}</h1>${paragraphs(risk.text)}
<section class="card warm"><h2>${risk.safeTitle}</h2><p>${risk.safeNo}</p>
<p class="calls">${help.emergency ? callButton(copy, help.emergency) : html`<strong>${risk.emergencyAnywhere}</strong>`}</p>
<p>${risk.safeYes}</p>${crisisLinesOf(copy, help)}</section>
${
  human.length > 0
    ? html`<section class="card"><h2>${risk.workTitle}</h2><p>${risk.workText}</p><ul class="plain">${human.map(route => routeEntry(copy, route))}</ul></section>`
    : ''
}${call ? callForm(copy, call) : ''}
<h2>${risk.goOnTitle}</h2><p>${risk.goOnText}</p>
<p class="calls"><a class="call" href="#reply">${risk.goOn}</a><a class="call quiet" href="#enough">${risk.stop}</a></p></section><hr>`
}

/** Where "enough for today" leads: the end of the page, and the same numbers once more. */
function stopped(copy: Copy, near: Near): Html {
  const { title, text } = copy.risk.stopped
  return html`<section class="card warm" id="enough" tabindex="-1"><h2>${title}</h2><p>${text}</p>${crisisLinesOf(copy, crisisHelpFor(copy, near.country))}</section>`
}

function resourceList({ copy, resources }: Reply): Html | '' {
  const shown = resources.flatMap(resource => {
    const words = resource.languages[copy.locale]
    return words ? [{ resource, words }] : []
  })
  return shown.length === 0
    ? ''
    : html`<section class="card"><h2>${copy.reply.resourcesTitle}</h2><ul class="plain">${shown.map(
        ({ resource, words }) => html`<li><h3>${words.title}</h3>
<p class="soft">${copy.followUp.kinds[resource.kind]} · ${counted(copy, copy.followUp.minutes, resource.minutes)}</p>
<p>${words.summary}</p>${words.steps ? html`<details><summary>${copy.support.open}<span class="vh">: ${words.title}</span></summary><ol>${words.steps.map(each => html`<li>${each}</li>`)}</ol></details>` : ''}
${words.url ? html`<p><a href="${words.url}" rel="noreferrer">${copy.support.open}<span class="vh">: ${words.title}</span></a></p>` : ''}</li>`,
      )}</ul></section>`
}

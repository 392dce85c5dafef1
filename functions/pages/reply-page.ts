import { counted } from '../copy/copy.ts'
import type { Topic } from '../domain/instrument.ts'
import type { Reading } from '../domain/reading.ts'
import type { Resource } from '../domain/resource.ts'
import { type FollowUpForm, followUpForm } from './follow-up-form.ts'
import { framed, type Html, html, paragraphs } from './frame.ts'
import { enoughForToday, type ForSomebody, somebodyNow } from './somebody-now.ts'
import { supportNear } from './support.ts'

export type Reply = ForSomebody & {
  reading: Reading
  /** Any item marked `risk` was answered with 1 or more, whatever else was left out. */
  risk: boolean
  /** Left out where the campaign has no follow-ups. */
  followUp?: FollowUpForm
  /** What to offer at once, chosen without looking at any answer. */
  resources: readonly Resource[]
}

/** The answer to an answer: thanks, what it may mean, one small step, people near, what happens next. */
export function replyPage(of: Reply): string {
  const { copy, risk, support, call, followUp } = of
  const { reply } = copy
  const { meaning, topic } = heard(of)
  const step = reply.step[topic ?? 'any']
  return framed(
    copy,
    reply.title,
    html`${risk ? somebodyNow(of, copy.risk.goOnText) : ''}
<section id="reply" data-done>${risk ? html`<h2>${reply.title}</h2>` : html`<h1>${reply.title}</h1>`}
<p class="lead">${reply.thanks}</p><p class="soft">${reply.firstCounts}</p></section>
<section class="card"><h2>${reply.meaningTitle}</h2>${paragraphs(meaning)}
${topic ? html`<p>${reply.topicLine[topic]}</p>` : ''}
<p class="soft">${reply.selfCheck}</p></section>
<section class="card warm"><h2>${reply.stepTitle}</h2><h3>${step.title}</h3><p>${step.text}</p></section>
<section class="card"><h2>${reply.supportTitle}</h2><p>${reply.supportText}</p>${
      call ? html`<p><a href="${risk ? '#call' : call.action}">${copy.call.offer}</a></p>` : ''
    }${supportNear(copy, support)}</section>
${resourceList(of)}
<section><h2>${reply.nextTitle}</h2><p>${reply.next}</p>${followUp ? html`<p>${reply.nextFollowUps}</p>` : ''}</section>
${followUp ? followUpForm(copy, followUp) : ''}
${risk ? enoughForToday(of) : ''}`,
  )
}

/**
 * What the answers are told to mean, and what stood out in them. Among light or open answers nothing did; and where
 * one of those spoke of death or of hurting oneself, nothing may sound light.
 */
function heard({ copy: { reply }, reading, risk }: Reply): { meaning: readonly string[]; topic?: Topic } {
  const { weight } = reading
  if (risk && (weight === 'unsaid' || weight <= 1)) return { meaning: reply.meaningRisk }
  const meaning = reply.meaning[weight]
  return weight === 'unsaid' || weight === 0 ? { meaning } : { meaning, topic: reading.topic }
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

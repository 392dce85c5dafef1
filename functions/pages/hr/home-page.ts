import { type Html, html } from '../html.ts'
import { type CampaignLine, campaignTable } from './campaign-table.ts'
import { consolePage, type Desk } from './frame.ts'
import { counted } from './moments.ts'

export interface Home {
  routes: number
  /** Routes that somebody should call again soon. */
  routesToVerify: number
  people: number
  ownResources: number
  /** Those that nobody has looked at for long. */
  resourcesToVerify: number
  campaigns: readonly CampaignLine[]
}

type CountedPhrase = { one: string; other: string }
type Task = 'support' | 'roster' | 'resources' | 'specimens' | 'campaign'

/** What there is to set up, why, and how it stands; and the campaigns under way, which come first. */
export function homePage(desk: Desk, of: Home): string {
  const { words } = desk
  const { home } = words
  const { routes, routesToVerify, people, ownResources, resourcesToVerify, campaigns } = of
  const task = (name: Task, href: string, count: number | undefined, needed: boolean, again = 0): Html => {
    const say: { title: string; why: string; state?: CountedPhrase; again?: CountedPhrase } = home.tasks[name]
    const done = count !== undefined && count > 0
    const tag =
      done && again === 0
        ? html`<span class="tag done">${home.done}</span>`
        : needed
          ? html`<span class="tag todo">${home.todo}</span>`
          : html`<span class="tag">${home.optional}</span>`
    return html`<li><a href="${href}">${say.title}</a>${tag}<p>${say.why}${done && say.state ? html` <span class="soft">${counted(words, say.state, count)}</span>` : ''}${again > 0 && say.again ? html` <b>${counted(words, say.again, again)}</b>` : ''}</p></li>`
  }
  const running = campaigns.filter(({ status }) => ['running', 'paused'].includes(status))
  const setUp = html`<h2>${home.setUp}</h2><p>${home.setUpLead}</p>
<ol class="tasks">${task('support', '/hr/support', routes, true, routesToVerify)}${task('roster', '/hr/roster', people, true)}${task('resources', '/hr/resources', ownResources, resourcesToVerify > 0, resourcesToVerify)}${task('specimens', '/hr/specimens', undefined, false)}${task('campaign', campaigns.length > 0 ? '/hr/campaigns' : '/hr/campaigns/new', campaigns.length, true)}</ol>`
  const underWay = html`<h2>${home.running}</h2>${running.length > 0 ? campaignTable(desk, home.running, running) : html`<p>${home.noneRunning}</p>`}<p><a class="back" href="/hr/campaigns">${home.all}</a></p>`
  return consolePage(desk, {
    title: home.title,
    section: 'home',
    content: html`<h1>${home.title}</h1>${running.length > 0 ? [underWay, setUp] : [setUp, underWay]}`,
  })
}

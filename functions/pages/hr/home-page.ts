import { type Html, html } from '../html.ts'
import { type CampaignLine, campaignTable } from './campaign-table.ts'
import { consolePage, type Desk } from './frame.ts'
import { counted } from './moments.ts'

export interface Home {
  routes: number
  people: number
  ownResources: number
  campaigns: readonly CampaignLine[]
}

type Task = 'support' | 'roster' | 'resources' | 'specimens' | 'campaign'

/** What there is to set up, why, and how it stands; then the campaigns that are under way. */
export function homePage(desk: Desk, { routes, people, ownResources, campaigns }: Home): string {
  const { words } = desk
  const { home } = words
  const task = (name: Task, href: string, count: number | undefined, needed: boolean): Html => {
    const say: { title: string; why: string; state?: { one: string; other: string } } = home.tasks[name]
    const done = count !== undefined && count > 0
    const tag = done
      ? html`<span class="tag done">${home.done}</span>`
      : needed
        ? html`<span class="tag todo">${home.todo}</span>`
        : html`<span class="tag">${home.optional}</span>`
    return html`<li><a href="${href}">${say.title}</a>${tag}<p>${say.why}${done && say.state ? html` <span class="soft">${counted(words, say.state, count)}</span>` : ''}</p></li>`
  }
  const running = campaigns.filter(({ status }) => ['freezing', 'running', 'paused'].includes(status))
  return consolePage(desk, {
    title: home.title,
    section: 'home',
    content: html`<h1>${home.title}</h1><h2>${home.setUp}</h2><p>${home.setUpLead}</p>
<ol class="tasks">${task('support', '/hr/support', routes, true)}${task('roster', '/hr/roster', people, true)}${task('resources', '/hr/resources', ownResources, false)}${task('specimens', '/hr/specimens', undefined, false)}${task('campaign', campaigns.length > 0 ? '/hr/campaigns' : '/hr/campaigns/new', campaigns.length, true)}</ol>
<h2>${home.running}</h2>${running.length > 0 ? campaignTable(desk, home.running, running) : html`<p>${home.noneRunning}</p>`}<p><a class="back" href="/hr/campaigns">${home.all}</a></p>`,
  })
}

import { describe, expect, test } from 'vitest'
import type { Campaign } from '../../functions/domain/campaign/campaign.ts'
import { linksNotShown, shareSupport } from '../../functions/flows/share-support.ts'
import { AudienceStore } from '../../functions/store/audience.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { OwnResourceStore } from '../../functions/store/own-resources.ts'
import { ReaderStore } from '../../functions/store/readers.ts'
import { SupportRouteStore } from '../../functions/store/support-routes.ts'
import { aRunningCampaign, aSupportRoute } from '../builders.ts'
import { aResource } from '../domain/follow-up/resources.ts'
import { memoryTable } from '../memory-table.ts'

const NOW = Date.parse('2026-03-02T10:00:00Z')
const YEAR_LATER = Date.parse('2027-03-02T10:00:00Z')
const INTRANET = 'https://intranet.example/walk'
const linked = aResource({
  id: 'walk',
  countries: ['*'],
  sites: ['Leeds'],
  languages: {
    en: { title: 'Walk', summary: 'At noon.', url: INTRANET },
    de: { title: 'Gang', summary: 'x', steps: ['a', 'b'] },
  },
})

async function aDeployment({ atLeeds, campaigns = [] }: { atLeeds: number; campaigns?: Campaign[] }) {
  const [directory, other, outreach] = [memoryTable(), memoryTable(), memoryTable()]
  const lists = {
    routes: new SupportRouteStore(directory),
    own: new OwnResourceStore(directory),
    audience: new AudienceStore(directory),
    campaigns: new CampaignStore(other),
    readers: new ReaderStore(other),
  }
  const copies = { routes: new SupportRouteStore(outreach), own: new OwnResourceStore(outreach) }
  let imports = 0
  const people = async (count: number) => {
    const summary = {
      at: NOW,
      people: count,
      cells: [
        {
          timeZone: 'Europe/London',
          country: 'GB',
          department: '',
          site: 'Leeds',
          people: count,
          languages: { en: count },
        },
      ],
      segments: {},
    }
    await lists.audience.put(summary, ++imports)
  }
  await people(atLeeds)
  for (const campaign of campaigns) await lists.campaigns.create(campaign)
  await lists.own.change({ resources: [linked], changedAt: NOW }, await lists.own.get())
  const routes = [aSupportRoute({ url: 'https://eap.example/' })]
  await lists.routes.change({ routes, crisisLines: [], changedAt: NOW }, await lists.routes.read())
  return {
    lists,
    people,
    share: (now = NOW) => shareSupport(now, { lists, copies }),
    hidden: async (now = NOW) => (await linksNotShown(now, lists)).map(({ url }) => url),
    shown: async () => [
      ...(await copies.routes.get()).routes.flatMap(({ url }) => url ?? []),
      ...(await copies.own.get()).resources.flatMap(({ languages }) => languages.en?.url ?? []),
    ],
    copied: async () => (await copies.own.get()).resources,
  }
}

describe('the copies that pages and emails read', () => {
  test('have the links that enough people are shown', async () => {
    const of = await aDeployment({ atLeeds: 10 })
    await of.share()
    expect(await of.shown()).toEqual(['https://eap.example/', INTRANET])
    expect(await of.hidden()).toEqual([])
  })

  test('have none that too few are shown, and lose one when people leave', async () => {
    const of = await aDeployment({ atLeeds: 12 })
    await of.share()
    await of.people(9)
    await of.share()
    expect(await of.shown()).toEqual([])
    expect(await of.hidden()).toEqual(['https://eap.example/', INTRANET])
    // What needs no link stays.
    expect(await of.copied()).toMatchObject([{ id: 'walk', languages: { de: { title: 'Gang' } } }])
  })

  test('count those whom a wave invited too, until its last link has ended', async () => {
    const campaign = aRunningCampaign()
    const of = await aDeployment({ atLeeds: 30, campaigns: [campaign] })
    const reader = { country: 'GB', site: 'Leeds', language: 'en-GB', people: 3 }
    const elsewhere = { country: 'GB', site: 'York', language: 'en', people: 9 }
    await of.lists.readers.put(campaign.id, 'w1', '0', [reader, elsewhere], YEAR_LATER)
    await of.share()
    expect(await of.shown()).toEqual(['https://eap.example/'])
    await of.share(YEAR_LATER)
    expect(await of.shown()).toEqual(['https://eap.example/', INTRANET])
  })

  test('add up what each shard of the roster counted', async () => {
    const campaign = aRunningCampaign()
    const of = await aDeployment({ atLeeds: 30, campaigns: [campaign] })
    const reader = { country: 'GB', site: 'Leeds', language: 'en', people: 6 }
    for (const shard of ['0', 'f', 'f'])
      await of.lists.readers.put(campaign.id, 'w1', shard, [reader], YEAR_LATER)
    expect(await of.hidden()).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { offerAtOnce } from '../../functions/flows/offer.ts'
import { OwnResourceStore } from '../../functions/store/own-resources.ts'
import { anEnrolment } from '../builders.ts'
import { aResource } from '../domain/follow-up/resources.ts'
import { memoryTable } from '../memory-table.ts'

const inLeeds = anEnrolment({ site: 'Leeds', place: { timeZone: 'Europe/London', country: 'GB' } })
const fine = (error: unknown) => {
  throw error
}

async function aLeedsWalk() {
  const own = new OwnResourceStore(memoryTable())
  await own.share(async () => [aResource({ id: 'walk-leeds', sites: ['Leeds'] })])
  return () => own.get()
}
const idsFor = async (enrolment: typeof inLeeds, locale = 'en') => {
  const { resources } = await offerAtOnce(enrolment, locale, { own: await aLeedsWalk(), unreadable: fine })
  return resources.map(({ id }) => id)
}

test('the employer’s own for a site is offered there, in its language, and nowhere else', async () => {
  expect((await idsFor(inLeeds))[0]).toBe('walk-leeds')
  expect(await idsFor(anEnrolment())).not.toContain('walk-leeds')
  expect(await idsFor({ ...inLeeds, site: 'York' })).not.toContain('walk-leeds')
  expect(await idsFor(inLeeds, 'de')).not.toContain('walk-leeds')
})

test('three are offered also where the employer’s own cannot be read, and that is told', async () => {
  const told: unknown[] = []
  const away = new Error('the table is away')
  const own = () => Promise.reject(away)
  const { resources, peer } = await offerAtOnce(inLeeds, 'en', {
    own,
    unreadable: error => told.push(error),
  })
  expect(resources).toHaveLength(3)
  expect(peer?.id).toBe('mind-side-by-side')
  expect(told).toEqual([away])
})

test('a way to others is never the employer’s own', async () => {
  const own = new OwnResourceStore(memoryTable())
  const url = 'https://intranet.example/group'
  const words = { title: 'Our group', summary: 'At noon.', url }
  await own.share(async () => [
    aResource({ id: 'our-group', kind: 'peer', countries: ['GB'], languages: { en: words } }),
  ])
  const { peer } = await offerAtOnce(inLeeds, 'en', { own: () => own.get(), unreadable: fine })
  expect(peer?.id).toBe('mind-side-by-side')
})

import { locales } from '../../copy/languages.ts'
import { isoOf } from '../../domain/time.ts'
import type { MailSpecimen } from '../../mail/specimens.ts'
import type { SpecimenPage } from '../../pages/hr/specimens.ts'
import { withOwn } from '../../resources/library.ts'
import type { AudienceStore } from '../../store/audience.ts'
import type { OwnResourceStore } from '../../store/own-resources.ts'
import type { SupportRouteStore } from '../../store/support-routes.ts'
import type { ConsolePages, ConsoleReply, ConsoleRequest } from './console-page.ts'

export interface SpecimenDeps {
  routes: Pick<SupportRouteStore, 'get'>
  own: Pick<OwnResourceStore, 'get'>
  audience: Pick<AudienceStore, 'get'>
  /** Made when the stack was built (infra/app.ts). */
  mails: () => Promise<MailSpecimen[]>
}

const pages = () => import('../../pages/hr/specimen-pages.ts')
const notFound = async ({ desk }: ConsoleRequest) =>
  (await import('../../pages/hr/notice-page.ts')).noticePage(desk, 'not-found')

/** Where somebody who reads each language may be, while there is no roster. */
const HOMES: Readonly<Record<string, string>> = { de: 'DE', es: 'ES', fr: 'FR', ar: 'EG', en: 'GB' }

/**
 * A page or an email by itself, in a sandbox: nothing in it can be sent, and no link in it leads anywhere. Its own style
 * and script are inline.
 */
export const ALONE = {
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    'sandbox',
  ].join('; '),
  'x-frame-options': 'SAMEORIGIN',
}

/** What people see, page by page and email by email, with the employer's own lists and nobody's answers. */
export const specimenPages = (deps: SpecimenDeps): ConsolePages => ({
  'GET /hr/specimens': {
    role: 'viewer',
    handle: async ({ desk }) => {
      const { SPECIMEN_PAGES } = await import('../../pages/hr/specimens.ts')
      return { html: (await pages()).specimenListPage(desk, SPECIMEN_PAGES) }
    },
  },

  'GET /hr/specimens/{which}/{language}': {
    role: 'viewer',
    handle: async request => {
      const { params, desk } = request
      const { which = '', language = '' } = params
      const mail = await mailOf(request, deps)
      if (!mail && !(await isPage(which, language))) return notFound(request)
      const { specimenFramePage } = await pages()
      return { html: specimenFramePage(desk, { which, language, subject: mail?.subject }) }
    },
  },

  'GET /hr/specimens/{which}/{language}/alone': {
    role: 'viewer',
    handle: async (request): Promise<ConsoleReply> => {
      const { which = '', language = '' } = request.params
      const mail = await mailOf(request, deps)
      if (mail) return { html: mail.html, headers: ALONE }
      if (!(await isPage(which, language))) return notFound(request)
      return { html: await pageOf(which as SpecimenPage, language, request, deps), headers: ALONE }
    },
  },
})

async function isPage(which: string, language: string): Promise<boolean> {
  const { SPECIMEN_PAGES } = await import('../../pages/hr/specimens.ts')
  const known: readonly string[] = SPECIMEN_PAGES
  const spoken: readonly string[] = locales
  return known.includes(which) && spoken.includes(language)
}

async function mailOf(
  { params }: ConsoleRequest,
  { mails }: SpecimenDeps,
): Promise<MailSpecimen | undefined> {
  const [, kind] = /^mail-(.+)$/.exec(params.which ?? '') ?? []
  if (kind === undefined) return undefined
  return (await mails()).find(mail => mail.kind === kind && mail.locale === params.language)
}

async function pageOf(
  which: SpecimenPage,
  locale: string,
  { now, desk }: ConsoleRequest,
  { routes, own, audience }: SpecimenDeps,
): Promise<string> {
  const [{ specimenPage }, kept, { resources }, summary] = await Promise.all([
    import('../../pages/hr/specimens.ts'),
    routes.get(),
    own.get(),
    audience.get(),
  ])
  const byCountry = new Map<string, number>()
  for (const { country, people } of summary?.cells ?? [])
    byCountry.set(country, (byCountry.get(country) ?? 0) + people)
  const [largest] = [...byCountry].sort(([, a], [, b]) => b - a)
  return specimenPage(which, {
    locale,
    organisation: desk.organisation,
    country: largest?.[0] ?? HOMES[locale] ?? 'GB',
    routes: kept.routes,
    library: await withOwn(resources),
    today: isoOf(now).slice(0, 10),
  })
}

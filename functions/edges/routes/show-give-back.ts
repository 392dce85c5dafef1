import { isShared } from '../../domain/report/give-back.ts'
import { giveBackPage } from '../../pages/give-back-page.ts'
import { leanNear } from '../../pages/support.ts'
import type { GiveBackStore } from '../../store/give-backs.ts'
import type { ReportStore } from '../../store/reports.ts'
import type { LinkRequest } from '../authenticate-link.ts'
import { notice, type Page, shown } from '../shown-page.ts'
import { giveBackView } from './give-back-view.ts'

interface ShowDeps {
  reports: Pick<ReportStore, 'ofCampaign'>
  giveBacks: Pick<GiveBackStore, 'find'>
}

/** Shows what is given back. It looks up the wave of the link and nothing else of the person but language and country. */
export const showGiveBack =
  (employer: { ORGANISATION: string; DEFAULT_LOCALE: string }, { reports, giveBacks }: ShowDeps) =>
  async ({ link, copy, near, token }: LinkRequest): Promise<Page> => {
    const { campaignId, waveId } = link.enrolment
    const giveBack = await giveBacks.find(campaignId, waveId)
    const view = isShared(giveBack)
      ? await giveBackView({
          reports: await reports.ofCampaign(campaignId),
          waveId,
          giveBack,
          locale: copy.locale,
          employer,
          near,
          action: `/c/${token}/give-back`,
        })
      : undefined
    if (!view) return notice(copy, 'nothing-yet', { support: near })
    return shown(giveBackPage(view), 200, () => giveBackPage({ ...view, support: leanNear(near) }))
  }

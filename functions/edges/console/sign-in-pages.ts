import { hrLanguages } from '../../copy/hr.ts'
import { isConsolePath } from '../../domain/staff/session.ts'
import {
  beginSignIn,
  completeSignIn,
  HOME,
  type StaffSignInDeps,
  signOut,
  signOutEverywhere,
} from '../../flows/staff-sign-in.ts'
import { noticePage } from '../../pages/hr/notice-page.ts'
import { peoplePage } from '../../pages/hr/people-page.ts'
import { signInPage } from '../../pages/hr/sign-in-page.ts'
import type { StaffStore } from '../../store/staff.ts'
import type { StaffSessionStore } from '../../store/staff-sessions.ts'
import { fieldValue } from '../read-form.ts'
import type { ConsolePages } from './console-page.ts'
import { dropCookie, SESSION_COOKIE, SIGN_IN_COOKIE, setCookie } from './cookies.ts'

export interface SignInPageDeps extends StaffSignInDeps {
  sessions: StaffSessionStore
  staff: StaffStore
}

/** Signing in and out, the language, and who of HR has signed in. */
export const signInPages = (deps: SignInPageDeps): ConsolePages => ({
  'GET /hr/sign-in': {
    role: 'anyone',
    handle: async ({ desk, query }) => {
      const to = query.to !== undefined && isConsolePath(query.to) ? query.to : HOME
      return desk.viewer ? { to } : { html: signInPage(desk, to) }
    },
  },

  'GET /hr/sign-in/start': {
    role: 'anyone',
    handle: async ({ now, query }) => {
      const { address, id } = await beginSignIn({ now, returnTo: query.to, hint: query.login_hint }, deps)
      return { to: address, cookies: [setCookie(SIGN_IN_COOKIE, id)] }
    },
  },

  'GET /hr/signed-in': {
    role: 'anyone',
    handle: async ({ now, rawQuery, cookies, desk }) => {
      const over = dropCookie(SIGN_IN_COOKIE)
      const done = await completeSignIn(
        { now, query: rawQuery, signInId: cookies[SIGN_IN_COOKIE], sessionId: cookies[SESSION_COOKIE] },
        deps,
      )
      if (done.outcome === 'signed-in')
        return { to: done.returnTo, cookies: [over, setCookie(SESSION_COOKIE, done.sessionId)] }
      const kind = done.outcome === 'failed' ? 'sign-in-failed' : 'not-staff'
      return { ...noticePage({ ...desk, viewer: undefined }, kind), cookies: [over] }
    },
  },

  'POST /hr/sign-out': {
    role: 'viewer',
    handle: async ({ now, cookies, staff }) => {
      await signOut({ now, sessionId: cookies[SESSION_COOKIE] ?? '', subject: staff }, deps)
      return { to: '/hr/signed-out', cookies: [dropCookie(SESSION_COOKIE)] }
    },
  },

  'GET /hr/signed-out': {
    role: 'anyone',
    handle: async ({ desk }) => {
      // Without the provider's word the page still says that they are signed out here.
      const address = await deps.provider.signOutAddress().catch(() => undefined)
      const also = address ? [{ href: address, label: desk.words.signIn.atProvider }] : []
      return noticePage({ ...desk, viewer: undefined }, 'signed-out', also)
    },
  },

  'POST /hr/language': {
    role: 'viewer',
    handle: async ({ form, cookies, now }) => {
      const language = hrLanguages.find(known => known === fieldValue(form, 'language'))
      const id = cookies[SESSION_COOKIE] ?? ''
      const session = await deps.sessions.find(id)
      if (session && language) await deps.sessions.change(id, { ...session, language, usedAt: now }, session)
      return { to: HOME }
    },
  },

  'GET /hr/people': {
    role: 'viewer',
    handle: async ({ desk }) => ({ html: peoplePage(desk, await deps.staff.list()) }),
  },

  'POST /hr/people': {
    role: 'admin',
    handle: async ({ now, form, staff, desk }) => {
      const subject = fieldValue(form, 'subject') ?? ''
      const person = await signOutEverywhere({ now, by: staff, subject }, deps)
      if (!person) return noticePage(desk, 'not-found')
      return { html: peoplePage(desk, await deps.staff.list(), person.name || person.email) }
    },
  },
})

import { fill } from '../../copy/copy.ts'
import { html } from '../html.ts'
import { consolePage, type Desk } from './frame.ts'

/** Explains the sign-in, and leads on to the identity provider. */
export function signInPage(desk: Desk, returnTo: string): string {
  const { words, organisation } = desk
  const { signIn } = words
  return consolePage(desk, {
    title: signIn.title,
    content: html`<h1>${signIn.title}</h1><p class="lead">${fill(signIn.lead, { organisation })}</p>
<p class="acts"><a class="button" href="/hr/sign-in/start?to=${encodeURIComponent(returnTo)}">${signIn.button}</a></p>
<p>${signIn.employees}</p>
<h2>${signIn.helpTitle}</h2>${signIn.help.map(({ title, text }) => html`<h3>${title}</h3><p>${text}</p>`)}`,
  })
}

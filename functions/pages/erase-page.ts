import { type Copy, fill } from '../copy/copy.ts'
import type { ErasureWords } from '../copy/erasure/words.ts'
import { framed, type Html, html, paragraphs } from './frame.ts'
import { lamp } from './motif.ts'

export interface Erasing {
  copy: Copy
  words: ErasureWords
  /** `/u/{token}/erase` */
  action: string
  /** In hours after it was asked for. */
  begins: number
  done: number
  backupDays: number
}

/**
 * What opening the link shows: a question, and no change. The same for everybody, also where it was asked for before: the
 * way back stands on it for all.
 */
export function erasePage(of: Erasing): string {
  const { copy, words, action } = of
  const { title, lead, deleted, stays, when, button } = words
  return framed(
    copy,
    title,
    html`<h1>${title}</h1><p class="lead">${lead}</p>
${listed(deleted, of)}${listed(stays, of)}<section class="card"><h2>${when.title}</h2>${paragraphs(when.text.map(line => said(line, of)))}</section>
<form method="post" action="${action}" class="card"><input type="hidden" name="language" value="${copy.locale}"><p><button class="main" name="choice" value="erase">${button}</button></p></form>
${wayBack(of)}`,
  )
}

/** The same whether or not anything was there to be deleted, or to be undone. */
export function erasureNoticePage(kind: 'asked' | 'undone', of: Erasing): string {
  const { title, text } = of.words[kind]
  return framed(
    of.copy,
    title,
    html`${lamp}<h1>${title}</h1><section data-done>${paragraphs(text.map(line => said(line, of)))}</section>
${kind === 'asked' ? wayBack(of) : ''}`,
  )
}

const wayBack = ({ copy, words, action }: Erasing): Html =>
  html`<form method="post" action="${action}"><input type="hidden" name="language" value="${copy.locale}"><p class="soft">${words.undo}</p><p><button class="quiet" name="choice" value="undo">${words.undoButton}</button></p></form>`

const listed = ({ title, items }: { title: string; items: readonly string[] }, of: Erasing): Html =>
  html`<section class="card"><h2>${title}</h2><ul>${items.map(item => html`<li>${said(item, of)}</li>`)}</ul></section>`

const said = (line: string, { begins, done, backupDays }: Erasing): string =>
  fill(line, { begins, done, backupDays })

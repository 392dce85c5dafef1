import { html as honoHtml } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export type Html = HtmlEscapedString

/** Hono's escaping tag. It answers with a promise only where a value is one, and no page has such a value. */
export const html = honoHtml as (strings: TemplateStringsArray, ...values: unknown[]) => Html

/** A paragraph for each text. */
export const paragraphs = (texts: readonly string[]): Html[] => texts.map(text => html`<p>${text}</p>`)

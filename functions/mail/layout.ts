import type { Copy } from '../copy/copy.ts'

/**
 * The frame of every email, in MJML: one column, system fonts, no picture, nothing loaded from anywhere, light and
 * dark. Whatever the kind, a mail looks the same from outside. The direction stands on every section, since MJML
 * writes one there of its own, and some mail programs drop that of the page.
 */
export function mailFrame(copy: Copy, content: string, footer: readonly string[]): string {
  const { mail } = copy
  return `<mjml lang="${copy.locale}" dir="${copy.dir}">
<mj-head>
  <mj-title>${escaped(mail.subject)}</mj-title>
  <mj-preview>${escaped(mail.preheader)}</mj-preview>
  <mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
  <mj-attributes>
    <mj-all font-family="system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif" />
    <mj-text font-size="17px" line-height="1.6" color="#2d2a32" padding="0 28px 16px" align="${copy.dir === 'rtl' ? 'right' : 'left'}" />
    <mj-section padding="0" direction="${copy.dir}" /><mj-column direction="${copy.dir}" />
  </mj-attributes>
  <mj-style>
    p { margin: 0 0 14px; } p:last-child { margin-bottom: 0; }
    h2 { font-size: 18px; line-height: 1.3; margin: 22px 0 4px; } h2:first-child { margin-top: 0; }
    ol { margin: 8px 0 0; padding-inline-start: 22px; } a { color: #22625a; }
    @media (prefers-color-scheme: dark) {
      .paper, .paper > div, .paper > table, .paper td, body { background: #1c1a1f !important; }
      .card, .card > table, .card td { background: #26232a !important; }
      .ink, .ink div, .ink td, .ink h1, .ink h2 { color: #f1ebe4 !important; }
      .soft, .soft div { color: #c0b7bd !important; }
      .ink a, .soft a { color: #8fd3c4 !important; }
      .go td, .go a { background: #8fd3c4 !important; color: #12201d !important; }
    }
  </mj-style>
</mj-head>
<mj-body background-color="#faf5ee" width="560px" css-class="paper">
  <mj-section padding="28px 0 0"><mj-column><mj-text css-class="ink"><h1 style="margin:0;font-family:'Iowan Old Style',Palatino,Georgia,serif;font-weight:600;font-size:26px;line-height:1.25">${escaped(mail.subject)}</h1></mj-text></mj-column></mj-section>
  <mj-section background-color="#fffdfa" border-radius="18px" padding="28px 0 12px" css-class="card"><mj-column>
${content}
  </mj-column></mj-section>
  <mj-section padding="20px 0 36px"><mj-column>
    <mj-text font-size="14px" color="#5d5763" css-class="soft">${footer.map(paragraph).join('')}<p><a href="{{unsubscribeLink}}">${escaped(mail.unsubscribe)}</a></p></mj-text>
  </mj-column></mj-section>
</mj-body>
</mjml>`
}

/** Our own words on their way into markup. Values that come with the sending are made safe by `mailData`. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export const paragraph = (text: string): string => `<p>${escaped(text)}</p>`

/** `{organisation}` of our copy as the placeholder that SES fills. */
export const placed = (phrase: string): string => phrase.replace(/\{(\w+)\}/g, '{{$1}}')

import type { Figure } from '../domain/privacy/estimates.ts'
import { type Html, html } from './frame.ts'

/**
 * Drawings of figures: a dot, and a line for its margin, all on one axis from 0 to 100. Attributes alone, since the page
 * allows no inline style. Shapes tell what colours tell, and a table says the same.
 */

const [LEFT, WIDTH] = [20, 280]
const at = (percent: number): number => LEFT + (WIDTH * percent) / 100
const QUARTERS = [0, 25, 50, 75, 100]
const GRID = QUARTERS.map(percent => `M${at(percent)} 0V28`).join('')

/** The labels of the strips' axis, above them. */
export const axis = (label: (percent: number) => string): Html =>
  html`<svg class="strip" viewBox="0 0 320 18" aria-hidden="true" direction="ltr">${QUARTERS.map(
    percent => html`<text x="${at(percent)}" y="13" text-anchor="middle">${label(percent)}</text>`,
  )}</svg>`

/** One figure as a strip. `whole`: where everyone together stands, as a dashed line. */
export const strip = (
  figure: Figure | null,
  said: { title: string; desc?: string },
  whole?: Figure | null,
): Html =>
  html`<svg class="strip" viewBox="0 0 320 28" role="img"><title>${said.title}</title>${
    said.desc ? html`<desc>${said.desc}</desc>` : ''
  }<path class="grid" d="${GRID}"/>${
    whole ? html`<path class="whole" d="M${at(whole.percent)} 0V28"/>` : ''
  }${
    figure
      ? html`<path class="margin" d="M${at(figure.from)} 14H${at(figure.to)}"/><circle class="dot" cx="${at(figure.percent)}" cy="14" r="6"/>`
      : ''
  }</svg>`

const TALL = { width: 640, height: 250, top: 10, bottom: 210, left: 64, right: 632 }

/** Waves side by side: time runs as the language is written. */
export function waveLine(
  waves: readonly { label: string; figure: Figure | null }[],
  said: { title: string; desc: string },
  { percent, dir }: { percent: (percent: number) => string; dir: 'ltr' | 'rtl' },
): Html {
  const { width, height, top, bottom, left, right } = TALL
  const y = (share: number) => Math.round(bottom - ((bottom - top) * share) / 100)
  const step = (right - left) / waves.length
  const x = (n: number) => Math.round(left + step * ((dir === 'rtl' ? waves.length - 1 - n : n) + 0.5))
  const told = waves.flatMap(({ figure }, n) => (figure ? [{ figure, x: x(n) }] : []))
  // With many waves every other label has room.
  const every = Math.ceil(waves.length / 6)
  return html`<svg class="waves" viewBox="0 0 ${width} ${height}" role="img" direction="ltr"><title>${said.title}</title><desc>${said.desc}</desc>
${QUARTERS.map(
  share =>
    html`<path class="grid" d="M${left} ${y(share)}H${right}"/><text x="${left - 8}" y="${y(share) + 5}" text-anchor="end">${percent(share)}</text>`,
)}
<path class="thread" d="${told.map(({ figure, x }, n) => `${n === 0 ? 'M' : 'L'}${x} ${y(figure.percent)}`).join('')}"/>
${told.map(
  ({ figure, x }) =>
    html`<path class="margin" d="M${x} ${y(figure.from)}V${y(figure.to)}"/><circle class="dot" cx="${x}" cy="${y(figure.percent)}" r="6"/>`,
)}
${waves.map(({ label }, n) =>
  (waves.length - 1 - n) % every === 0
    ? html`<text x="${x(n)}" y="${height - 12}" text-anchor="middle" direction="${dir}">${label}</text>`
    : '',
)}</svg>`
}

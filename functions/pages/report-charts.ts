import type { Figure } from '../domain/privacy/estimates.ts'
import { type Html, html } from './frame.ts'

/**
 * Drawings of figures: a dot, and a line for its margin, all on one axis from 0 to 100, which runs as the language is
 * written. Attributes alone, since the page
 * allows no inline style. Shapes tell what colours tell, and a table says the same.
 */

type Direction = 'ltr' | 'rtl'

const [LEFT, WIDTH] = [20, 280]
const at = (percent: number, dir: Direction): number =>
  LEFT + (WIDTH * (dir === 'rtl' ? 100 - percent : percent)) / 100
const QUARTERS = [0, 25, 50, 75, 100]
const GRID = QUARTERS.map(percent => `M${at(percent, 'ltr')} 0V28`).join('')

/** The labels of the strips' axis, above them. */
export const axis = (label: (percent: number) => string, dir: Direction): Html =>
  html`<svg class="strip" viewBox="0 0 320 20" aria-hidden="true" direction="ltr">${QUARTERS.map(
    percent => html`<text x="${at(percent, dir)}" y="15" text-anchor="middle">${label(percent)}</text>`,
  )}</svg>`

/** One figure as a strip. `whole`: where everyone together stands, as a dashed line. */
export const strip = (
  figure: Figure | null,
  said: { title: string; desc?: string },
  dir: Direction,
  whole?: Figure | null,
): Html =>
  html`<svg class="strip" viewBox="0 0 320 28" role="img"><title>${said.title}</title>${
    said.desc ? html`<desc>${said.desc}</desc>` : ''
  }<path class="grid" d="${GRID}"/>${
    whole ? html`<path class="whole" d="M${at(whole.percent, dir)} 0V28"/>` : ''
  }${
    figure
      ? html`<path class="margin" d="M${at(figure.from, dir)} 14H${at(figure.to, dir)}"/><circle class="dot" cx="${at(figure.percent, dir)}" cy="14" r="6"/>`
      : ''
  }</svg>`

const TALL = { width: 640, height: 250, top: 10, bottom: 210, labels: 64, edge: 8 }

/** Waves side by side: time runs as the language is written, from the side on which the labels stand. */
export function waveLine(
  waves: readonly { label: string; figure: Figure | null }[],
  said: { title: string; desc: string },
  { percent, dir }: { percent: (percent: number) => string; dir: Direction },
): Html {
  const { width, height, top, bottom, labels, edge } = TALL
  const backwards = dir === 'rtl'
  const [left, right] = backwards ? [edge, width - labels] : [labels, width - edge]
  const y = (share: number) => Math.round(bottom - ((bottom - top) * share) / 100)
  const step = (right - left) / waves.length
  const x = (n: number) => Math.round(left + step * ((backwards ? waves.length - 1 - n : n) + 0.5))
  const told = waves.flatMap(({ figure }, n) => (figure ? [{ figure, x: x(n) }] : []))
  // With many waves every other label has room.
  const every = Math.ceil(waves.length / 6)
  return html`<svg class="waves" viewBox="0 0 ${width} ${height}" role="img" direction="ltr"><title>${said.title}</title><desc>${said.desc}</desc>
${QUARTERS.map(
  share =>
    html`<path class="grid" d="M${left} ${y(share)}H${right}"/><text x="${backwards ? right + 8 : left - 8}" y="${y(share) + 5}" text-anchor="${backwards ? 'start' : 'end'}">${percent(share)}</text>`,
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

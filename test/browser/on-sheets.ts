import type { Page } from 'playwright-core'

const LAID_OUT = `(() => {
  const [width, height] = [672, 1001]
  const main = document.querySelector('main')
  main.style.cssText = 'width: ' + width + 'px; max-width: none; height: ' + height + 'px; columns: auto ' + width +
    'px; column-gap: 0; column-fill: auto; padding: 0; margin: 0'
  const start = main.getBoundingClientRect()
  const rtl = getComputedStyle(main).direction === 'rtl'
  const sheetOf = ({ left, right }) => Math.floor((rtl ? start.right - right : left - start.left) / width + 0.01)
  const rectsOf = of => [...of.getClientRects()]
  const all = selector => [...main.querySelectorAll(selector)].filter(of => rectsOf(of).length > 0)
  const said = of => of.tagName + '.' + of.className + ' ' + of.textContent.trim().slice(0, 60)
  const first = of => Math.min(...rectsOf(of).map(sheetOf))
  const last = of => Math.max(...rectsOf(of).map(sheetOf))
  const after = of => of.tagName === 'CAPTION' ? of.parentElement.querySelector('tr') : of.nextElementSibling
  return {
    split: all('.card, tr, svg, li, p, h2, h3, dt, dd, caption, blockquote').filter(of => first(of) !== last(of)).map(said),
    alone: all('h2, h3, dt, caption, h2 + p:has(+ .card, + blockquote)')
      .filter(of => after(of) && last(of) !== first(after(of))).map(said),
    wide: all('.card, table, svg, p, li, h1, h2, h3, td, th')
      .filter(of => rectsOf(of).some(rect => rect.width > width + 1) || of.scrollWidth > of.clientWidth + 1 && of.clientWidth > 1)
      .filter(of => !of.closest('svg')).map(said),
    sheets: 1 + Math.max(...all('section').map(last)),
  }
})()`
interface OnSheets {
  /** What stands on more than one sheet. */
  split: string[]
  /** Headings whose text is on the next sheet. */
  alone: string[]
  /** What is wider than a sheet. */
  wide: string[]
  sheets: number
}

/**
 * Lays a page out on sheets of A4 within their margins: as columns side by side, which the browser breaks by the same
 * rules as paper.
 */
export async function onSheets(page: Page): Promise<OnSheets> {
  await page.setViewportSize({ width: 800, height: 1123 })
  await page.emulateMedia({ media: 'print' })
  return page.evaluate(LAID_OUT)
}

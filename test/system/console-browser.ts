import type { System } from '../../local/system.ts'

export interface Opened {
  status: number
  /** Where it ended, without the system's address. */
  path: string
  html: string
  headers: Headers
  /** All cookies that were set on the way. */
  set: string[]
}

/** A browser without scripts at HR's console: it keeps cookies, follows redirects, and sends forms as they stand. */
export function consoleBrowser({ url }: Pick<System, 'url'>) {
  const jar = new Map<string, string>()

  async function go(path: string, init: RequestInit = {}): Promise<Opened> {
    const set: string[] = []
    let [address, next] = [new URL(path, url), init]
    for (let hops = 0; hops < 12; hops++) {
      // Cookies of the console go to the console only.
      const cookie =
        address.pathname.startsWith('/hr') && jar.size > 0
          ? { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }
          : {}
      const response = await fetch(address, {
        ...next,
        headers: { ...cookie, ...(next.headers as Record<string, string>) },
        redirect: 'manual',
      })
      for (const line of response.headers.getSetCookie()) {
        set.push(line)
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
        if (/max-age=0/i.test(line)) jar.delete(name)
        else jar.set(name, value)
      }
      const to = response.headers.get('location')
      if (to === null) {
        const html = await response.text()
        return {
          status: response.status,
          path: address.pathname + address.search,
          html,
          headers: response.headers,
          set,
        }
      }
      await response.body?.cancel()
      ;[address, next] = [new URL(to, address), {}]
    }
    throw new Error('too many redirects')
  }

  let shown: Opened | undefined
  const browser = {
    jar,
    /** The page as it stands now. */
    html: () => shown?.html ?? '',
    async open(path: string): Promise<Opened> {
      shown = await go(path)
      return shown
    },
    signIn: (user: string) => browser.open(`/hr/sign-in/start?login_hint=${encodeURIComponent(user)}`),
    /** Sends fields, with the page's own token unless another one is given, from our own origin unless told otherwise. */
    async send(
      path: string,
      fields: [string, string][],
      { token = tokenIn(browser.html()), origin = url }: { token?: string; origin?: string | null } = {},
    ): Promise<Opened> {
      shown = await go(path, {
        method: 'POST',
        body: new URLSearchParams([['form-token', token], ...fields]),
        headers: origin === null ? {} : { origin },
      })
      return shown
    },
  }
  return browser
}

export const tokenIn = (html: string): string => /name="form-token" value="([^"]*)"/.exec(html)?.[1] ?? ''

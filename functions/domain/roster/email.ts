/** RFC 5321's dot-string, in ASCII: SES takes no other local parts. No quotes and no comments. */
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/

/**
 * The one address that a cell holds, in lower case and its domain in ASCII (`büro.example` → `xn--bro-hoa.example`);
 * undefined where it is none. Also read: `mailto:ada@example.com` and `Ada <ada@example.com>`.
 */
export function readEmail(text: string): string | undefined {
  const bare = (/^[^<>@]*<([^<>]+)>$/.exec(text)?.[1] ?? text).replace(/^mailto:/i, '').trim()
  const at = bare.lastIndexOf('@')
  const local = bare.slice(0, Math.max(at, 0))
  const domain = asciiDomain(bare.slice(at + 1))
  if (!LOCAL.test(local) || local.length > 64 || !domain) return undefined
  const email = `${local}@${domain}`.toLowerCase()
  return email.length <= 254 ? email : undefined
}

function asciiDomain(domain: string): string | undefined {
  // What a URL would read as something other than a host.
  if (!domain || /[\s/?#@:\\%[\]<>^|]/.test(domain)) return undefined
  try {
    const host = new URL(`http://${domain}`).hostname
    return DOMAIN.test(host) ? host : undefined
  } catch {
    return undefined
  }
}

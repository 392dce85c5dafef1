/** What a rule turns an event into before its target gets it (EventBridge user guide, input transformation). */
export interface InputTransformer {
  /** Variable → the path of its value in the event, as `$.detail.mail.tags` or `$.resources[0]`. */
  paths: Record<string, string>
  /** JSON with `<variable>` in it, for a value of any kind or inside a string. */
  template: string
}

const PATH = /^\$(?:\.[\w-]+|\[\d+\])*$/
const VARIABLE = /<([\w.-]+)>/g
const STRING_OR_VARIABLE = /"(?:[^"\\]|\\.)*"|<[\w.-]+>/g

/** Throws on unsupported paths and variables, among them the predefined `aws.events.…`. */
export function checkTransformer({ paths, template }: InputTransformer): void {
  for (const path of Object.values(paths))
    if (!PATH.test(path)) throw new Error(`the input path ${path} is not known to the local system`)
  for (const [, name = ''] of template.matchAll(VARIABLE))
    if (!Object.hasOwn(paths, name))
      throw new Error(`the input template has <${name}>, and no path says what it is`)
}

/** The target's input. Throws where a value is missing: EventBridge leaves a gap there, and the result is not JSON. */
export function transformed(event: object, { paths, template }: InputTransformer): string {
  const readValue = (name: string): unknown => {
    const path = paths[name] ?? ''
    const value = path
      .split(/[.[\]]+/)
      .slice(1)
      .filter(part => part !== '')
      .reduce<unknown>((from, part) => {
        const within: Record<string, unknown> = Object(from)
        return Object.hasOwn(within, part) ? within[part] : undefined
      }, event)
    if (value === undefined) throw new Error(`the event has nothing at ${path}`)
    return value
  }
  const inString = (name: string): string => {
    const value = readValue(name)
    if (typeof value === 'object') throw new Error(`<${name}> is not a text, and is inside a string`)
    return JSON.stringify(String(value)).slice(1, -1)
  }
  return template.replace(STRING_OR_VARIABLE, found =>
    found.startsWith('"')
      ? found.replace(VARIABLE, (_, name: string) => inString(name))
      : JSON.stringify(readValue(found.slice(1, -1))),
  )
}

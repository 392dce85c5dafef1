import { writeFile } from 'node:fs/promises'
import type { Command } from './command.ts'
import { Stop } from './stop.ts'

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  html: 'text/html',
}

/** A published report as a spreadsheet, as data or as a page. */
export const downloadReport: Command = async ({ api, args: [id = ''], options, tell, write }) => {
  const as = String(options.as ?? (options.json ? 'json' : 'csv'))
  const accept = TYPES[as]
  if (!accept) throw new Stop('usage', `--as ${as}: there are ${Object.keys(TYPES).join(', ')}.`)
  const query = new URLSearchParams(
    Object.entries({ wave: options.wave, lang: options.lang }).filter(
      (each): each is [string, string] => typeof each[1] === 'string',
    ),
  )
  const { bytes } = await api.call(
    'GET',
    `/api/v1/campaigns/${encodeURIComponent(id)}/report${query.size > 0 ? `?${query}` : ''}`,
    { accept },
  )
  if (typeof options.to !== 'string' || options.to === '-') return write(bytes)
  await writeFile(options.to, bytes)
  tell(`Written to ${options.to}`)
}

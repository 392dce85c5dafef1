/** Tag → what its operations are about, by the first words of their paths. */
const TAGS: Readonly<Record<string, { name: string; description: string }>> = {
  roster: { name: 'Roster', description: 'Who works here: uploads, and counts of people by segment' },
  campaigns: { name: 'Campaigns', description: 'Drafts, launching and steering' },
  reports: {
    name: 'Reports',
    description: 'Published reports, and what is given back to those who were asked',
  },
  support: { name: 'Support routes', description: 'Who people can turn to' },
  resources: { name: 'Resources', description: 'What people are offered' },
  connections: { name: 'Connections', description: 'Directories that tell who works here by SCIM' },
  accounts: { name: 'Service accounts', description: 'Accounts of programs, and their tokens' },
  audit: { name: 'Audit log', description: 'What HR did, and when' },
}

const TAG_OF: Readonly<Record<string, keyof typeof TAGS>> = {
  audience: 'roster',
  'support-routes': 'support',
  'service-accounts': 'accounts',
  token: 'accounts',
}

function tagOf(path: string): { name: string; description: string } {
  const [first = ''] = path.replace('/api/', '').split('/')
  const key = /\/(report|give-back)(\/|$)/.test(path) ? 'reports' : (TAG_OF[first] ?? first)
  return TAGS[key] ?? { name: first.charAt(0).toUpperCase() + first.slice(1), description: `Below /${first}` }
}

/** All tags of these paths, in the order of their names. */
export function tagsOf(paths: readonly string[]): { name: string; description: string }[] {
  const byName = new Map(paths.map(tagOf).map(tag => [tag.name, tag]))
  return [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** An operation's id and tag. The id is method and path in one word: `PATCH /api/campaigns/{id}` is `patchCampaign`. */
export function named(method: string, path: string): { operationId: string; tags: string[] } {
  const parts = path.replace('/api/', '').split('/')
  const words = parts.flatMap((part, n) => {
    if (part.startsWith('{')) return []
    return parts[n + 1]?.startsWith('{') ? [part.replace(/s$/, '')] : [part]
  })
  const inOne = words
    .flatMap(word => word.split('-'))
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
  return { operationId: method.toLowerCase() + inOne.join(''), tags: [tagOf(path).name] }
}

const route = {
  id: 'eap',
  name: 'Employee assistance programme',
  kind: 'eap',
  human: true,
  country: 'DE',
  phone: '+49 30 5550100',
  email: 'callback@assistance.example',
  hours: 'always',
  languages: ['de', 'en'],
  verifiedOn: '2026-02-20',
}

const resource = {
  kind: 'nature',
  topics: ['calm', 'connection'],
  minutes: 60,
  cost: 'free',
  countries: ['DE'],
  sites: ['Berlin'],
  languages: {
    en: { title: 'Garden group', summary: 'Together in the green.', url: 'https://example.com/garden' },
  },
  source: 'The works council',
  verifiedOn: '2026-02-20',
}

/** What a request's body may look like, by route key. A test holds each against its schema. */
export const examples: Readonly<Record<string, unknown>> = {
  'POST /api/campaigns': {
    name: 'Spring check-in',
    instruments: ['phq-4'],
    audience: { countries: ['DE'] },
    waves: [{ opensOn: '2026-03-03', remindAfterDays: [4], closesAfterDays: 10 }],
    breakdowns: ['department'],
    reportsAYear: 4,
    dpiaReference: 'DPIA-2026-014',
  },
  'PATCH /api/campaigns/{id}': { name: 'Early spring', dpiaReference: null },
  'PUT /api/campaigns/{id}/waves/{waveId}/give-back': {
    words: { en: { short: 'From May on, every shift has one person more.' } },
  },
  'POST /api/roster/imports': { preview: true },
  'POST /api/roster/imports/{id}/again': {
    confirm: true,
    columns: { person_id: 'Personnel number', email: 'Address' },
  },
  'PUT /api/support-routes': { routes: [route] },
  'POST /api/resources': { id: 'garden-group-berlin', ...resource },
  'PUT /api/resources/{id}': resource,
  'POST /api/connections': { name: 'Entra ID', personIdFrom: 'externalId', takesOver: false },
  'PUT /api/connections/{id}/groups': {
    picked: [{ groupId: '0b7c1f6e-5d3a-4a86-9f14-3f6f2d9e1c55', segment: 'shift' }],
  },
  'POST /api/service-accounts': { name: 'Nightly roster', scopes: ['roster:write'] },
}

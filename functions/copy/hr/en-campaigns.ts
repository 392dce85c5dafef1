export const campaigns = {
  listHead: ['Name', 'State', 'Opens', 'Waves'],
  statuses: {
    draft: 'draft',
    freezing: 'being launched',
    running: 'running',
    paused: 'paused',
    cancelled: 'cancelled',
    closed: 'closed',
  },
}

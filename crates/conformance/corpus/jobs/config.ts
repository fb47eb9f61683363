// Jobs.
import { project } from '../shared/project'

export default project({
  collections: [{ slug: 'posts', versions: { drafts: { schedulePublish: true } }, fields: [{ name: 'title', type: 'text' }] }],
  jobs: {
    deleteJobOnComplete: false,
    enableConcurrencyControl: true,
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({ ...defaultJobsCollection, fields: [...defaultJobsCollection.fields, { name: 'note', type: 'text' }] }),
    tasks: [
      { slug: 'send', handler: () => ({ output: {} }), inputSchema: [{ name: 'to', type: 'email', required: true }, { name: 'kind', type: 'select', options: ['a', 'b'] }], outputSchema: [{ name: 'id', type: 'text', required: true }], schedule: [{ cron: '0 0 * * *', queue: 'nightly' }] },
      { slug: 'log', interfaceName: 'LogTask', handler: () => ({ output: {} }) },
    ] as never,
    workflows: [{ slug: 'onboard', inputSchema: [{ name: 'user', type: 'relationship', relationTo: 'posts' }], handler: async () => {} }] as never,
  },
})

// Collections, globals and targets come and go.
import { all, targets } from '../shared/fields'
import { project } from '../shared/project'

export default project({
  collections: [
    ...targets,
    { slug: 'comes', trash: true, fields: all() },
    { slug: 'stays', auth: { useAPIKey: true }, orderable: true, fields: [{ name: 'any', type: 'relationship', relationTo: ['tags', 'comes'], hasMany: true }, { name: 'one', type: 'relationship', relationTo: 'comes' }] },
  ],
  globals: [{ slug: 'new-home', fields: [{ name: 'list', type: 'array', fields: [{ name: 'x', type: 'text' }] }] }],
  jobs: { tasks: [{ slug: 'work', handler: () => ({ output: {} }) }] as never },
})

import { all, targets } from '../shared/fields'
import { project } from '../shared/project'

export default project({
  collections: [
    { slug: 'goes', fields: all() },
    { slug: 'stays', fields: [{ name: 'any', type: 'relationship', relationTo: ['tags', 'goes'], hasMany: true }, { name: 'one', type: 'relationship', relationTo: 'goes' }] },
    ...targets,
  ],
  globals: [{ slug: 'home', fields: [{ name: 'list', type: 'array', fields: [{ name: 'x', type: 'text' }] }] }],
})

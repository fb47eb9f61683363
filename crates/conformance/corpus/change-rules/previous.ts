import { leaves, named, rows, targets } from '../shared/fields'
import { project } from '../shared/project'

export default project({
  collections: [
    { slug: 'posts', fields: [...leaves(), ...named('a', leaves({ required: true })), ...named('b', leaves()), ...named('c', leaves({ unique: true })), ...named('d', leaves({ index: true })), ...rows()] },
    { slug: 'defaults', fields: [{ name: 'gets', type: 'text' }, { name: 'loses', type: 'number', defaultValue: 3 }, { name: 'other', type: 'checkbox', defaultValue: true }, { name: 'kind', type: 'select', options: ['a', 'b'], defaultValue: 'a' }] },
    ...targets,
  ],
})

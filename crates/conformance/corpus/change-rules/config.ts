// Required, unique, indexed, defaults: on and off.
import { leaves, named, rows, targets } from '../shared/fields'
import { project } from '../shared/project'

export default project({
  collections: [
    { slug: 'posts', fields: [...leaves({ required: true }), ...named('a', leaves()), ...named('b', leaves({ unique: true })), ...named('c', leaves({ index: true })), ...named('d', leaves()), ...rows({ required: true })] },
    { slug: 'defaults', fields: [{ name: 'gets', type: 'text', defaultValue: 'x' }, { name: 'loses', type: 'number' }, { name: 'other', type: 'checkbox', defaultValue: false }, { name: 'kind', type: 'select', options: ['a', 'b'], defaultValue: 'b', required: true }] },
    ...targets,
  ],
})

// Found by --pairs 1 --seed 10 --dialect postgres: one of two columns leaves an enum that is renamed.
import { project } from '../shared/project'

export default project({
  collections: [{ slug: 'pages', versions: true, fields: [{ name: 'kind', type: 'select', options: ['a'] }] }],
})

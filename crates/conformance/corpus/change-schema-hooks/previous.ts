// Without hooks.
import { project } from '../shared/project'

export default project({ collections: [{ slug: 'posts', fields: [{ name: 'title', type: 'text' }] }] })

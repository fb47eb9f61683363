// Before they do.
import { parts } from '../shared/parts'
import { project } from '../shared/project'

export default project({ collections: [{ slug: 'posts', fields: [{ name: 'title', type: 'text' }] }] }, parts(false))

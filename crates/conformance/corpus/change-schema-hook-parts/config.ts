// Checks, unique constraints, primary keys and generated columns that come, go and change.
import { parts } from '../shared/parts'
import { project } from '../shared/project'

export default project({ collections: [{ slug: 'posts', fields: [{ name: 'title', type: 'text' }] }] }, parts(true))

// Hooks that come later: new tables, new columns and indexes of one that is there.
import { afterSchemaInit, beforeSchemaInit } from '../shared/hooks'
import { project } from '../shared/project'

export default project(
  { collections: [{ slug: 'posts', fields: [{ name: 'title', type: 'text' }] }] },
  { afterSchemaInit, beforeSchemaInit },
)

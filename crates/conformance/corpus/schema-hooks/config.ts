// Tables, columns, indexes and checks that only drizzle knows: from `beforeSchemaInit` and `afterSchemaInit`.
import { afterSchemaInit, beforeSchemaInit } from '../shared/hooks'
import { project } from '../shared/project'

export default project(
  { collections: [{ slug: 'posts', fields: [{ name: 'title', type: 'text' }, { name: 'kind', type: 'select', options: ['a', 'b'] }] }] },
  { afterSchemaInit, beforeSchemaInit },
)

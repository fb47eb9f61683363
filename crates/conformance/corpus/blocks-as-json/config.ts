// Blocks in a column.
import { both, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project(
  {
    collections: [
      { slug: 'posts', versions: { drafts: true }, fields: both() },
      { slug: 'pages', fields: [{ name: 'content', type: 'blocks', localized: true, required: true, blocks: [{ slug: 'a', fields: both() }] }] },
      ...targets,
    ],
    localization: locales,
  },
  { blocksAsJSON: true },
)

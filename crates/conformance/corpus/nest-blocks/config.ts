// Every field in a block, and blocks in localized fields.
import { all, both, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({
  collections: [
    { slug: 'inside', fields: [{ name: 'content', type: 'blocks', blocks: [{ slug: 'every', fields: both() }, { slug: 'empty', fields: [] }] }] },
    { slug: 'localized', fields: [{ name: 'content', type: 'blocks', localized: true, blocks: [{ slug: 'all', interfaceName: 'AllBlock', fields: all() }] }] },
    { slug: 'twice', fields: [
      { name: 'above', type: 'blocks', required: true, blocks: [{ slug: 'same', fields: [{ name: 'title', type: 'text' }] }] },
      { name: 'below', type: 'blocks', blocks: [{ slug: 'same', fields: [{ name: 'title', type: 'text' }] }, { slug: 'other', fields: [{ name: 'title', type: 'number' }] }] },
    ] },
    ...targets,
  ],
  localization: locales,
})

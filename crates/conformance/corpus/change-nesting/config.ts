// Fields move into containers and out of them.
import { leaves, named, rows, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

const some = [...leaves().slice(0, 4), ...leaves({ localized: true }).slice(10, 15), ...rows().slice(0, 6)]

export default project({
  collections: [
    {
      slug: 'posts',
      fields: [
        { name: 'seo', type: 'group', fields: some },
        { type: 'tabs', tabs: [{ name: 'tab', fields: named('t', some) }] },
        { type: 'row', fields: named('f', some) },
        { name: 'list', type: 'array', fields: [{ name: 'group', type: 'group', fields: [{ name: 'a', type: 'text' }, { name: 'b', type: 'select', options: ['x'], hasMany: true }] }] },
        { name: 'content', type: 'blocks', blocks: [{ slug: 'one', fields: [{ name: 'c', type: 'text', localized: true }] }, { slug: 'three', fields: [{ name: 'x', type: 'array', fields: [{ name: 'y', type: 'text' }] }] }] },
      ],
    },
    ...targets,
  ],
  localization: locales,
})

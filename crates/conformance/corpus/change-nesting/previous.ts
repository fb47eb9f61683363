import { leaves, named, rows, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

const some = [...leaves().slice(0, 4), ...leaves({ localized: true }).slice(10, 15), ...rows().slice(0, 6)]

export default project({
  collections: [
    {
      slug: 'posts',
      fields: [
        ...some,
        { type: 'tabs', tabs: [{ label: 'tab', fields: named('t', some) }] },
        { name: 'flat', type: 'group', fields: named('f', some) },
        { name: 'list', type: 'array', fields: [{ name: 'a', type: 'text' }, { name: 'b', type: 'select', options: ['x'], hasMany: true }] },
        { name: 'content', type: 'blocks', blocks: [{ slug: 'one', fields: [{ name: 'c', type: 'text' }] }, { slug: 'two', fields: [] }] },
      ],
    },
    ...targets,
  ],
  localization: locales,
})

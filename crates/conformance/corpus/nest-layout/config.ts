// Every field in a row, in a collapsible, in both.
import { all, both, named, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({
  collections: [
    {
      slug: 'inside',
      fields: [
        { type: 'row', fields: named('r', both()) },
        { type: 'collapsible', label: 'Collapsible', fields: [...named('c', both()), { type: 'row', fields: named('cr', all()) }] },
        { name: 'shown', type: 'ui', admin: {} },
      ],
    },
    ...targets,
  ],
  localization: locales,
})

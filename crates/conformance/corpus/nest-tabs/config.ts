// Every field in a named tab, a localized one and an unnamed one.
import { all, both, named, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({
  collections: [
    {
      slug: 'inside',
      fields: [
        {
          type: 'tabs',
          tabs: [
            { name: 'first', fields: both() },
            { name: 'second', fields: all(), localized: true },
            { label: 'No name', fields: named('u', both()) },
            { name: 'third', interfaceName: 'ThirdTab', fields: [{ type: 'tabs', tabs: [{ name: 'inner', fields: [{ name: 'deep', type: 'text', required: true }] }, { label: 'Plain', fields: [{ name: 'flat', type: 'number' }] }] }] },
          ],
        },
      ],
    },
    ...targets,
  ],
  localization: locales,
})

// Every field in a group, and in a localized one.
import { all, both, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({
  collections: [
    { slug: 'inside', fields: [{ name: 'group', type: 'group', fields: both() }] },
    { slug: 'localized', fields: [{ name: 'group', type: 'group', fields: all(), localized: true }] },
    { slug: 'unnamed', fields: [{ type: 'group', label: 'No name', fields: both() }] },
    { slug: 'required', fields: [{ name: 'group', type: 'group', fields: all({ required: true }) }] },
    ...targets,
  ],
  localization: locales,
})

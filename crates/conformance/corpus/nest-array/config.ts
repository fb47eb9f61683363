// Every field in an array, a localized one, a required one.
import { all, both, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({
  collections: [
    { slug: 'inside', fields: [{ name: 'items', type: 'array', fields: both() }] },
    { slug: 'localized', fields: [{ name: 'items', type: 'array', fields: all(), localized: true }] },
    { slug: 'required', fields: [{ name: 'items', type: 'array', interfaceName: 'Items', minRows: 1, required: true, fields: all({ required: true }) }] },
    ...targets,
  ],
  localization: locales,
})

// Globals.
import { all, both, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({
  collections: [...targets],
  globals: [
    { slug: 'site-settings', fields: both() },
    { slug: 'required', fields: all({ required: true }) },
    { slug: 'renamed', dbName: 'other_name', typescript: { interface: 'Renamed' }, fields: [{ name: 'list', type: 'array', fields: [{ name: 'kind', type: 'select', hasMany: true, options: ['a'] }] }] },
    { slug: 'empty', fields: [] },
  ],
  localization: locales,
})

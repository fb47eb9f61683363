// Fields with rows of their own.
import { rows, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({
  collections: [
    { slug: 'plain', fields: rows() },
    { slug: 'required', fields: rows({ required: true }) },
    { slug: 'localized', fields: rows({ localized: true }) },
    { slug: 'indexed', fields: rows({ index: true }) },
    { slug: 'uniques', fields: rows({ unique: true }).slice(2) }, // Payload refuses unique texts and numbers.
    { slug: 'limited', fields: [{ name: 'words', type: 'text', hasMany: true, minRows: 1, maxRows: 3 }, { name: 'tags', type: 'relationship', hasMany: true, maxRows: 2, relationTo: 'tags' }, { name: 'kinds', type: 'select', hasMany: true, options: ['a', 'b'], defaultValue: ['a'] }] },
    ...targets,
  ],
  localization: locales,
})

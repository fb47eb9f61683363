// The same, each value once a locale.
import { all, leaves, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({
  collections: [
    { slug: 'plain', fields: leaves({ localized: true }) },
    { slug: 'required', fields: leaves({ localized: true, required: true }) },
    { slug: 'indexed', fields: leaves({ index: true, localized: true }) },
    { slug: 'uniques', fields: leaves({ localized: true, unique: true }) },
    { slug: 'everything', fields: all({ localized: true }) },
    { slug: 'mixed', fields: [{ name: 'title', type: 'text', localized: true, defaultValue: 'x' }, { name: 'slug', type: 'text', unique: true }] },
    ...targets,
  ],
  localization: locales,
})

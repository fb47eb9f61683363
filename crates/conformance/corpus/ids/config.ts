// Ids: uuid by default, own ones of text and numbers.
import { all, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project(
  {
    collections: [
      { slug: 'generated', versions: { drafts: true }, fields: all() },
      { slug: 'numbered', fields: [{ name: 'id', type: 'number', required: true }, { name: 'parent', type: 'relationship', relationTo: 'numbered' as never }, { name: 'list', type: 'array', fields: [{ name: 'x', type: 'text' }] }] },
      { slug: 'lettered', versions: { drafts: true }, fields: [{ type: 'row', fields: [{ name: 'id', type: 'text' }] }, { name: 'words', type: 'text', hasMany: true, localized: true }] },
      { slug: 'mixed', fields: [{ name: 'any', type: 'relationship', relationTo: ['generated', 'numbered', 'lettered'], hasMany: true }, { name: 'one', type: 'relationship', relationTo: 'numbered', required: true }] },
      ...targets,
    ],
    globals: [{ slug: 'home', fields: [{ name: 'one', type: 'relationship', relationTo: 'numbered' }] }],
    localization: locales,
  },
  { idType: 'uuid' },
)

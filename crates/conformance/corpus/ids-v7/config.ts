// Ids that are made by the program, in order.
import { both, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project(
  {
    collections: [{ slug: 'posts', versions: { drafts: true }, fields: both() }, ...targets],
    globals: [{ slug: 'home', fields: [{ name: 'one', type: 'relationship', relationTo: 'posts' }] }],
    localization: locales,
  },
  { allowIDOnCreate: true, idType: 'uuidv7' },
)

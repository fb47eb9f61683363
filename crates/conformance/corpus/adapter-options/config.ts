// Names that the adapter gives: a schema, suffixes.
import { all, targets } from '../shared/fields'
import { locales, project, sqlite } from '../shared/project'

export default project(
  {
    collections: [{ slug: 'posts', versions: { drafts: true }, fields: [...all(), { name: 'title', type: 'text', localized: true, index: true }] }, ...targets],
    localization: locales,
  },
  {
    localesSuffix: '_i18n',
    relationshipsSuffix: '_relations',
    versionsSuffix: '_versions',
    ...(sqlite() ? { autoIncrement: true } : { schemaName: 'content' }),
  },
)

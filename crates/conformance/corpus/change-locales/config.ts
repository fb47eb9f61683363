// Localization begins where there was none.
import { all, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

export default project({ collections: [{ slug: 'posts', fields: all({ localized: true }) }, ...targets], localization: { ...locales, locales: ['fr', 'en'] } as never })

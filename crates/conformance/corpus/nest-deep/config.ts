// Containers in containers.
import { leaves, rows, targets } from '../shared/fields'
import { locales, project } from '../shared/project'

const some = [...leaves().slice(0, 4), ...leaves({ localized: true }).slice(10, 14), ...rows().slice(0, 4)]
const localizedRows = rows({ localized: true }).slice(1, 6)

export default project({
  collections: [
    {
      slug: 'deep',
      versions: { drafts: { autosave: true } },
      fields: [
        { name: 'a', type: 'array', fields: [{ name: 'g', type: 'group', fields: [{ name: 'b', type: 'blocks', blocks: [{ slug: 'in', fields: [{ name: 'l', type: 'array', localized: true, fields: some }] }] }] }] },
        { name: 'b', type: 'blocks', localized: true, blocks: [{ slug: 'out', fields: [{ name: 'a', type: 'array', fields: [{ name: 'g', type: 'group', localized: true, fields: localizedRows }] }, { name: 'n', type: 'blocks', blocks: [{ slug: 'nest', fields: some }] }] }] },
        { name: 'g', type: 'group', fields: [{ name: 'g', type: 'group', localized: true, fields: [{ name: 'a', type: 'array', fields: [{ name: 'a', type: 'array', fields: some }] }] }] },
        { type: 'tabs', tabs: [{ name: 't', fields: [{ type: 'row', fields: [{ name: 'a', type: 'array', fields: [{ type: 'collapsible', label: 'c', fields: localizedRows }] }] }] }] },
      ],
    },
    ...targets,
  ],
  localization: locales,
})

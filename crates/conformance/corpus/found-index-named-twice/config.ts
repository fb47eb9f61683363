// Found by --fuzz 1 --seed 132 --dialect sqlite: the index of the field and that of the block's own `_path` have one name.
// On PostgreSQL drizzle-kit refuses that, so the block is not there.
import { project, sqlite } from '../shared/project'

export default project({
  collections: [
    {
      slug: 'pages',
      fields: [
        {
          name: 'layout',
          type: 'blocks',
          blocks: [{ slug: 'go', fields: [{ name: sqlite() ? 'path' : 'way', type: 'relationship', relationTo: 'status' }] }],
        },
      ],
    },
    { slug: 'status', fields: [] },
  ],
})

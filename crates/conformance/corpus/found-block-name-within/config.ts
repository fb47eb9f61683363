// A block of the same slug within a block, or beside it as a reference, where only one of the two has a `dbName`.
import { project } from '../shared/project.ts'

export default project({
  collections: [
    {
      slug: 'events',
      fields: [
        {
          name: 'layout',
          type: 'blocks',
          blocks: [
            {
              slug: 'section',
              fields: [
                {
                  name: 'parts',
                  type: 'blocks',
                  blocks: [],
                  blockReferences: [
                    'gallery',
                    {
                      slug: 'section',
                      fields: [{ name: 'inner', type: 'blocks', blocks: [{ slug: 'gallery', fields: [] }] }],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      slug: 'posts',
      versions: { drafts: true },
      fields: [
        {
          name: 'layout',
          type: 'blocks',
          blocks: [{ slug: 'section', fields: [{ name: 'parts', type: 'blocks', blocks: [], blockReferences: ['nested'] }] }],
        },
      ],
    },
  ],
  blocks: [
    { slug: 'gallery', dbName: 'text_blk1', fields: [] },
    {
      slug: 'nested',
      fields: [
        { name: 'title', type: 'text' },
        { name: 'body', type: 'blocks', blocks: [{ slug: 'nested', dbName: 'text_blk3', fields: [] }] },
      ],
    },
  ],
} as never)

// One block twice in a collection, with and without a `dbName`: Payload declares a table for each, and looks both up
// under the name that came last.
import { project } from '../shared/project.ts'

const quote = (dbName?: unknown) => ({
  slug: 'quote',
  ...(dbName ? { dbName } : {}),
  fields: [
    { name: 'text', type: 'text', required: true },
    { name: 'sources', type: 'array', fields: [{ name: 'url', type: 'text' }] },
  ],
})

export default project({
  collections: [
    {
      slug: 'pages',
      versions: true,
      fields: [
        { name: 'tags', type: 'blocks', blocks: [quote()] },
        { name: 'more', type: 'blocks', blocks: [quote('blk_6')] },
      ],
    },
    {
      slug: 'posts',
      fields: [
        {
          name: 'title',
          type: 'blocks',
          blocks: [
            { slug: 'codeBlock', fields: [{ name: 'hero', type: 'blocks', blocks: [quote('blk_23')] }] },
            quote(),
          ],
        },
        { name: 'third', type: 'blocks', blocks: [quote(({ tableName }) => `${tableName}_said`)] },
        { name: 'fourth', type: 'blocks', blocks: [{ slug: 'quote', dbName: 'blk_23', fields: [{ name: 'other', type: 'number' }] }] },
      ],
    },
  ],
} as never)

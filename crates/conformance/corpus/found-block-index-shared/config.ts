// Blocks share a table as long as their columns have the same names: what the later one says about an index is lost.
import { project } from '../shared/project.ts'

export default project({
  collections: [
    {
      slug: 'posts',
      fields: [
        {
          name: 'price',
          type: 'blocks',
          blocks: [
            { slug: 'rich-text', fields: [{ name: 'camelCase', type: 'text' }] },
            {
              slug: 'posts',
              fields: [
                {
                  name: 'links',
                  type: 'blocks',
                  blocks: [
                    {
                      slug: 'rich-text',
                      fields: [
                        { name: 'camelCase', type: 'number', index: true },
                        { name: 'to', type: 'relationship', relationTo: 'posts' },
                        { name: 'rows', type: 'array', fields: [{ name: 'label', type: 'text', unique: true }] },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
})

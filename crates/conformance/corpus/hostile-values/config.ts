// Options, defaults and names that quote, escape and break lines.
import { project } from '../shared/project'

export default project({
  collections: [
    {
      slug: 'hostile',
      fields: [
        { name: 'select', type: 'select', defaultValue: "it's", options: ["it's", 'back`tick', 'dollar${x}', 'back\\slash', 'ünï', '"q"'] },
        { name: 'text', type: 'text', defaultValue: "a'b`c${d}\\e\nf" },
        { name: 'json', type: 'json', defaultValue: { "it's": ['`', '${x}', '\\', '\n'] } },
        { name: 'number', type: 'number', defaultValue: 0 },
        { name: 'negative', type: 'number', defaultValue: -1.25e-7 },
        { name: 'no', type: 'checkbox', defaultValue: false },
        { name: 'empty', type: 'text', defaultValue: '' },
        { name: 'nothing', type: 'text', defaultValue: null as never },
      ],
    },
  ],
})

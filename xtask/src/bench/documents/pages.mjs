// One row of the blocks of a page, by a function of the page.
export const change = (doc) => {
  const [hero, ...others] = doc.layout
  return { layout: [{ ...hero, heading: `${hero.heading.split(' at ')[0]} at ${Date.now()}` }, ...others] }
}

export const transform = (doc) => ({ ...doc, ...change(doc) })

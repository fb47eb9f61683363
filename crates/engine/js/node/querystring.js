// node:querystring: query strings.
(function (host, internal) {
  'use strict'
  const G = globalThis
  return ({ parse: (s) => Object.fromEntries(new G.URLSearchParams(s)), stringify: (o) => new G.URLSearchParams(o).toString(), escape: encodeURIComponent, unescape: decodeURIComponent });
})

export { htmlChunks, toHtml, type HtmlOptions } from './page.js'
export { chartSvg } from './svg.js'

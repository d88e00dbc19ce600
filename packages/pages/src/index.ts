export { htmlChunks, toHtml, type HtmlOptions } from './forms/page.js'
export { chartSvg } from './forms/svg.js'
export { chartsOf, type Chart, type ChartOptions } from './forms/charts.js'
export { simulationPage, type PageAbout } from './simulation/simulationPage.js'

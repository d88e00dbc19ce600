import type { Lang } from '@khuyencong/domain'
import { measureUnits } from '@khuyencong/domain/registry'
import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Chart } from './charts.js'
import { inUnit } from '@khuyencong/reports'

// Told apart by people who do not see colours as others do, also when printed in grey.
const colours = ['#1f5a8c', '#e0a030']

/** A chart as SVG, made without a browser. */
export function chartSvg({ unit, categories, series }: Chart, lang: Lang): string {
  use([BarChart, GridComponent, LegendComponent, SVGRenderer])
  const height = 90 + categories.length * (series.length > 1 ? 44 : 30)
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 760, height })
  // An undisposed chart keeps a timer, and the process alive with it.
  try {
    chart.setOption({
      animation: false,
      color: colours,
      textStyle: { fontFamily: 'sans-serif', fontSize: 13 },
      grid: {
        left: 8,
        right: 70,
        top: series.length > 1 ? 40 : 14,
        bottom: 34,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      legend: { show: series.length > 1, top: 4 },
      xAxis: {
        type: 'value',
        name: measureUnits[unit].label[lang],
        nameLocation: 'middle',
        nameGap: 26,
        axisLabel: { formatter: (value: number) => shown(value, lang) },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: categories.map((category) => category[lang]),
        axisLabel: { width: 250, overflow: 'break' },
      },
      series: series.map(({ label, values }) => ({
        type: 'bar',
        name: label[lang],
        barMaxWidth: 18,
        label: {
          show: true,
          position: 'right',
          formatter: ({ value }: { value?: unknown }) =>
            typeof value === 'number' ? shown(value, lang) : '',
        },
        data: values.map((value) => (value === null ? '-' : Number(inUnit(value, unit)))),
      })),
    })
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

function shown(value: number, lang: Lang): string {
  const [whole = '', fraction] = String(Math.round(value * 100) / 100).split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',')
  return fraction ? `${grouped}${lang === 'vi' ? ',' : '.'}${fraction}` : grouped
}

import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { init, use, type EChartsCoreOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([BarChart, GridComponent, LegendComponent, SVGRenderer])

/** One row of bars. */
export interface Bars {
  readonly name: string
  readonly color: string
  readonly values: readonly number[]
}

/** Colours that stay apart in grey and for the colour-blind. */
export const colors = { current: '#9aa5b1', draft: '#0b4f8a', gains: '#2a7f62', losses: '#b3541e' } as const

/** Horizontal bars, a group for each label, as an SVG that needs no script. */
export function barChart(labels: readonly string[], bars: readonly Bars[], unit: string): string {
  const height = 96 + labels.length * (bars.length > 1 ? 27 : 20)
  const option: EChartsCoreOption = {
    animation: false,
    textStyle: { fontFamily: 'inherit' },
    legend: { top: 0, left: 0, itemWidth: 14, data: bars.map(({ name }) => name) },
    grid: {
      left: 4,
      right: 70,
      top: 34,
      bottom: 24,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'value',
      name: unit,
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: { fontSize: 11 },
      splitNumber: 4,
      axisLabel: { formatter: short, fontSize: 11 },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: labels.map(wrapped),
      axisTick: { show: false },
      axisLabel: { fontSize: 11, lineHeight: 13, interval: 0 },
    },
    series: bars.map(({ name, color, values }) => ({
      name,
      type: 'bar',
      data: [...values],
      barMaxWidth: 10,
      itemStyle: { color },
      label: {
        show: true,
        position: 'right',
        fontSize: 10,
        color: '#333',
        formatter: ({ value }: { readonly value: number }) => short(value),
      },
    })),
  }
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 720, height })
  try {
    chart.setOption(option)
    return chart.renderToSVGString()
  } finally {
    chart.dispose() // otherwise a timer keeps the process alive
  }
}

/** At most three digits after the comma, as Vietnamese writes it. */
function short(value: number): string {
  return value.toLocaleString('vi-VN', { maximumFractionDigits: value < 10 ? 2 : 1 })
}

/** A label over two lines where it is long. */
function wrapped(label: string): string {
  if (label.length <= 34) return label
  const middle = label.lastIndexOf(' ', 34)
  const rest = label.slice(middle + 1)
  return `${label.slice(0, middle)}\n${rest.length > 36 ? `${rest.slice(0, 35)}…` : rest}`
}

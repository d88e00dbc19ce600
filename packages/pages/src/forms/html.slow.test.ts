import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fill, formOf, toMarkdown, type Filled } from '@khuyencong/reports'
import { sample } from '../../../reports/testing/sample.js'
import { chartsOf } from './charts.js'
import { toHtml } from './page.js'

const filledWith = (id: string, period = '2026'): Filled => {
  const form = formOf(id)
  const filled = form.ok ? fill(form.value, sample, period) : form
  if (!filled.ok) throw new Error(filled.issues[0]?.code)
  return filled.value
}

const charts = chartsOf({
  ...sample,
  allocations: [
    {
      id: 'pb-1',
      year: 2026,
      fund: 'national',
      source: 'central-budget',
      level: 'central',
      amountVnd: 335_000_000,
    },
  ],
})

describe('charts', () => {
  test('hold the figures of the records', () => {
    expect(charts.map(({ id }) => id)).toEqual([
      'support-by-content',
      'support-by-place',
      'support-by-year',
      'national-against-local',
      'paid-against-allocated',
    ])
    expect(charts[2]).toMatchObject({
      categories: [{ vi: '2025' }, { vi: '2026' }],
      series: [{ values: [800_000_000, 835_000_000] }],
    })
    expect(charts[4]?.series.map(({ values }) => values)).toEqual([
      [null, 335_000_000],
      [800_000_000, 650_000_000],
    ])
  })

  test('are left out where nothing is known', () => {
    expect(chartsOf({ projects: [] })).toEqual([])
  })
})

describe('Markdown', () => {
  test('is a table with the figures of the form', () => {
    const text = toMarkdown(filledWith('result-report'))
    expect(text).toContain('| TT | Chỉ tiêu | Đơn vị tính | KCQG | KCĐP |\n| --- | --- | --- | ---: | ---: |')
    expect(text).toContain('| 9a | Tổng vốn đầu tư thu hút | triệu đồng | 0 | 1.750 |')
  })
})

describe('a page', () => {
  const html = toHtml(filledWith('provincial-overview'), { charts, unitName: 'Sở <Công> Thương' })

  test('needs nothing else and lets no text become markup', () => {
    expect(html).not.toMatch(/<(script|link|img|iframe)|url\(|@import|src=/)
    expect(html).toContain('SỞ &lt;CÔNG&gt; THƯƠNG')
  })

  test('says that its layout was not seen, and where it was', () => {
    expect(html).toContain('Chưa thấy bố cục chính thức')
    expect(toHtml(filledWith('ccn04-province'))).not.toContain('Chưa thấy bố cục chính thức')
  })
})

const executablePath = '/usr/bin/chromium'

describe.skipIf(!existsSync(executablePath))(
  'in a browser (skipped where /usr/bin/chromium is not installed)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'khuyencong-'))
    let browser: Browser
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      })
    })
    afterAll(async () => {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    })

    test('tables, headings, charts and names are there, and nothing is fetched or wrong', async () => {
      const file = join(folder, 'report.html')
      writeFileSync(file, toHtml(filledWith('provincial-overview'), { charts }))
      const page = await browser.newPage({ viewport: { width: 900, height: 1200 } })
      const wrong: string[] = []
      page.on('pageerror', (error) => wrong.push(error.message))
      page.on('console', (message) => wrong.push(message.text()))
      page.on('request', (request) => {
        if (!request.url().startsWith('file://')) wrong.push(request.url())
      })
      await page.goto(`file://${file}`)
      expect(wrong).toEqual([])
      expect(await page.getAttribute('html', 'lang')).toBe('vi')
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.getByRole('table', { name: /Tổng quan hoạt động khuyến công/ }).count()).toBe(1)
      const support = page.getByRole('row', { name: /Kinh phí khuyến công được duyệt/ }).first()
      expect(await support.getByRole('cell').allTextContents()).toEqual([
        '3',
        'triệu đồng',
        '335',
        '500',
        '835',
      ])
      for (const { title } of charts) {
        expect(await page.getByRole('img', { name: title.vi }).isVisible()).toBe(true)
      }
      const wide = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect(wide).toBe(0)
      expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000)
      await page.close()
    })
  },
)

// The province of Ninh Bình holds three old programmes since 2025-07-01. What would one common level mean?
// Run after a build: node examples/harmonise-ninh-binh/harmonise.mjs
import { readFileSync } from 'node:fs'
import { activities, formatVnd, harmonise, lawFor } from 'khuyencong'

const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8')
const { illustrative, levels, candidate } = JSON.parse(read('levels.json'))

const law = lawFor({ fund: 'national', asOf: '2026-03-01' })
if (!law.ok) throw new Error(law.issues[0].message.en)
const national = law.value

/** Shares and caps as norms. Where the acts are not known, what is cited is that they are not. */
const asLevel = ({ norms, ...about }) => ({
  ...about,
  illustrative,
  norms: Object.fromEntries(
    Object.entries(norms).map(([activity, { share, capVnd }]) => {
      const source = {
        citation: { instrument: 'Số liệu minh họa' },
        verification: 'unverified',
        note: { vi: 'Số liệu minh họa.', en: 'Illustrative.' },
      }
      const { unit, basis, content } = national.norms[activity]
      const cap = { ...source, vnd: capVnd, on: 'support' }
      return [activity, { ...source, unit, basis, content, share: { ...source, value: share }, cap }]
    }),
  ),
})

const report = harmonise({
  levels: levels.map(asLevel),
  candidate: asLevel(candidate),
  national,
  portfolio: read('portfolio.ndjson')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
})

if (process.argv.includes('--json')) console.log(JSON.stringify(report))
else {
  for (const { vi, en } of report.notes) console.log(`· ${vi}\n  ${en}`)
  const level = (norm) =>
    norm
      ? `${(Number(norm.share) * 100).toFixed(0)} % ≤ ${formatVnd(norm.capVnd, 'vi')}`
      : 'không nêu / not stated'
  for (const { activity, levels, national, candidate } of report.norms) {
    if (levels.every(({ norm }) => norm === null) && candidate === null) continue
    console.log(`\n${activities[activity].vi}`)
    for (const [index, { norm }] of levels.entries())
      console.log(`  ${report.territories[index].name.vi}: ${level(norm)}`)
    console.log(`  Quốc gia / national: ${level(national)}`)
    console.log(`  ${report.candidate.name.vi}: ${level(candidate)}`)
  }
  console.log('')
  for (const { name, current, draft, gains, losses, notComparable } of [
    ...report.territories,
    { ...report.total, name: { vi: 'Toàn tỉnh' } },
  ]) {
    console.log(
      `${name.vi}: ${formatVnd(current.supportVnd, 'vi')} → ${formatVnd(draft.supportVnd, 'vi')}; ` +
        `được tăng ${gains.applications}, bị giảm ${losses.applications} (−${formatVnd(losses.vnd, 'vi')}), ` +
        `không so sánh được ${notComparable.applications}`,
    )
  }
}

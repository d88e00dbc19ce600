import { formatCitation } from '@khuyencong/domain'
import { machines, toMermaid } from '@khuyencong/lifecycle'
import { expect, test } from 'vitest'

const sections = machines.map((machine) =>
  [
    `## ${machine.title.en}: \`${machine.id}\` ${machine.version}`,
    `${machine.title.vi}. ${formatCitation(machine.basis.citation, 'en')}, \`${machine.basis.verification}\`; ${machine.transitions.length} transitions.`,
    `\`\`\`mermaid\n${toMermaid(machine, 'en')}\`\`\``,
  ].join('\n\n'),
)

const page = `# The machines

Every machine of \`@khuyencong/lifecycle\`, drawn from the code. An arrow is a transition; who may take it, on which conditions and papers, stands in \`khuyencong machine show NAME --format json\`. \`--lang vi\` draws it in Vietnamese.

\`\`\`ts
import { nationalProject, toMermaid } from '@khuyencong/lifecycle'

toMermaid(nationalProject, 'en').split('\\n')[0] // => 'stateDiagram-v2'
\`\`\`

${sections.join('\n\n')}
`

// To write it anew: npx vitest run test/machines-page.test.ts --update
test('the page of machines is what the code draws', async () => {
  await expect(page).toMatchFileSnapshot('../docs/machines.md')
})

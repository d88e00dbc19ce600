// The declarations of all packages from one program: the compiler reads zod and its own library once instead of
// once for each package. tsc alone cannot write `packages/NAME/src/x.ts` to `packages/NAME/dist/x.d.ts`.
import { readdirSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => fail([fault]) }
const { fileNames, options } = ts.getParsedCommandLineOfConfigFile('tsconfig.build.json', {}, host)
const program = ts.createProgram(fileNames, options)

const faults = ts.getPreEmitDiagnostics(program)
if (faults.length > 0) fail(faults)

const written = new Set()
const { diagnostics } = program.emit(
  undefined,
  (path, text) => {
    const target = path.replace('/src/', '/dist/')
    ts.sys.writeFile(target, path.endsWith('.map') ? mapTo(target, path, text) : text)
    written.add(target)
  },
  undefined,
  true,
)
if (diagnostics.length > 0) fail(diagnostics)

// What an earlier build left of files that are gone.
for (const folder of new Set([...written].map((path) => path.slice(0, path.indexOf('/dist/') + 5)))) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, name)
    if (/\.d\.ts(\.map)?$/.test(path) && !written.has(path)) rmSync(path)
  }
}

/** The map of a declaration, naming the source that is shipped beside `dist`. */
function mapTo(target, path, text) {
  const map = JSON.parse(text)
  return JSON.stringify({
    ...map,
    sources: map.sources.map((source) => relative(dirname(target), join(dirname(path), source))),
  })
}

function fail(faults) {
  const format = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => '\n',
  }
  console.error(ts.formatDiagnosticsWithColorAndContext(faults, format))
  process.exit(1)
}

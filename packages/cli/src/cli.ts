import { createRequire } from 'node:module'
import { Command, CommanderError } from 'commander'
import { addAsk } from './ask/askOptions.js'
import { addAssess } from './assess/assessOptions.js'
import { addHarmonise } from './harmonise/harmoniseOptions.js'
import { addImport } from './import/import.js'
import { addLock } from './lock/lockOptions.js'
import { addMachine } from './machine/machine.js'
import { addPack } from './pack/packOptions.js'
import { addPlace } from './place/placeOptions.js'
import { addPolicy } from './policy/policyOptions.js'
import { addProject } from './project/project.js'
import { addReport } from './report/report.js'
import { languageOf, speak } from './io/language.js'
import { watchOutput } from './io/output.js'
import { addSimulate } from './simulate/simulateOptions.js'

const { version } = createRequire(import.meta.url)('../package.json') as { readonly version: string }

const lang = languageOf(process.argv)
watchOutput(lang)

const program = new Command('khuyencong')
  .description('Luật khuyến công thành dữ liệu / the rules of industrial promotion as data')
  .version(version, '-V, --version', 'xem phiên bản / show the version')
  .enablePositionalOptions() // `machine show --version` is its own, and not the program's
  .exitOverride()
  .showHelpAfterError()

addAssess(program)
addAsk(program)
addMachine(program)
addProject(program)
addReport(program)
addImport(program)
addPlace(program)

addPack(program)
addPolicy(program)
addLock(program)
addSimulate(program)
addHarmonise(program)
speak(program, lang)

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : 2
}

import { readdirSync } from 'node:fs'

//                              domain
//                                │
//                              policy
//      ┌──────────┬──────────────┼───────────┬───────────┐
//     law    eligibility      support    lifecycle    reports
//      └──────────┴──────┬───────┘           │           │
//                    assessment              │           │
//                        │                   │           │
//                    simulation              │           │
//                        ├───────────────────┴───────────┤
//                   khuyencong                         pages (knows no lifecycle)
//                        └───────────────┬───────────────┘
//                                       cli
//
// Arrows go up only: a package imports what stands above it, never sideways, never back.
const rightAbove = {
  domain: [],
  policy: ['domain'],
  law: ['policy'],
  eligibility: ['policy'],
  support: ['policy'],
  lifecycle: ['policy'],
  reports: ['policy'],
  assessment: ['law', 'eligibility', 'support'],
  simulation: ['assessment'],
  pages: ['simulation', 'reports'],
  khuyencong: ['simulation', 'lifecycle', 'reports'],
  cli: ['khuyencong', 'pages'],
}

const packages = readdirSync('packages')
const undrawn = packages.filter((name) => !(name in rightAbove))
if (undrawn.length > 0) throw new Error(`not in the drawing: ${undrawn.join(', ')}`)

/** All that stands above a package. */
const above = (name) => [...new Set(rightAbove[name].flatMap((next) => [next, ...above(next)]))]

const source = '^packages/([^/]+)/src/'
const test = '\\.(test|test-d|bench)\\.ts$'
const shipped = { path: source, pathNot: test }
const mayReadNode = ['^packages/cli/src/', '^packages/policy/src/sha256\\.node\\.ts$']

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...packages.map((name) => ({
      name: `up-from-${name}`,
      comment: `${name} imports only what stands above it: ${above(name).join(', ') || 'nothing'}.`,
      severity: 'error',
      from: { path: `^packages/${name}/src/`, pathNot: test },
      to: { path: source, pathNot: `^packages/(${[name, ...above(name)].join('|')})/src/` },
    })),
    {
      name: 'engine-knows-no-procedure',
      comment:
        'What a machine needs by name is given with its definition: the engine imports none of its siblings.',
      severity: 'error',
      from: { path: '^packages/lifecycle/src/engine/', pathNot: test },
      to: { path: '^packages/lifecycle/src/', pathNot: '^packages/lifecycle/src/engine/' },
    },
    {
      name: 'no-circle',
      comment: 'Files do not import each other in a circle, types included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'within-src',
      comment: 'Shipped code reaches files of its own src alone, and no test.',
      severity: 'error',
      from: shipped,
      to: { dependencyTypes: ['local'], dependencyTypesNot: ['aliased'], pathNot: '^packages/$1/src/' },
    },
    { name: 'no-test', severity: 'error', from: shipped, to: { path: test } },
    {
      name: 'named-dependencies',
      comment: 'Shipped code imports what the package.json beside it names as a dependency.',
      severity: 'error',
      from: shipped,
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    { name: 'resolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-input-no-output',
      comment: 'Packages run in a browser as in Node: only the command reads files.',
      severity: 'error',
      from: { path: source, pathNot: [test, ...mayReadNode] },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@khuyencong/source', 'import', 'node', 'default', 'types'],
    },
  },
}

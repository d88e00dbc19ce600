import { readdirSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/**
 * One file out for each file in, so that a bundler drops what an embedder does not use.
 * The declarations are made by scripts/declarations.mjs: tsup 8 cannot make them with TypeScript 6, and tsup 9 asks
 * for Node 22. They stand in the same folder, so cleaning leaves them.
 */
const files = (name: string, watched: boolean): Options => ({
  name,
  entry: [`packages/${name}/src/**/*.ts`, `!packages/${name}/src/**/*.{test,test-d,bench}.ts`],
  outDir: `packages/${name}/dist`,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  bundle: false,
  sourcemap: true,
  clean: ['!**/*.d.ts', '!**/*.d.ts.map', '!index.node.js', '!schemas/**'],
  tsconfig: 'tsconfig.json',
  silent: !watched,
  watch: watched && [`packages/${name}/src`],
  esbuildOptions: (options) => {
    options.sourcesContent = false // the sources are shipped beside it
    options.charset = 'utf8' // Vietnamese as it is written, and not a third longer by escapes
  },
})

/** `khuyencong` for plain Node: one file is read instead of some two hundred. Bundlers take the files above. */
const forNode = (watched: boolean): Options => ({
  name: 'khuyencong for Node',
  entry: { 'index.node': 'packages/khuyencong/src/index.ts' },
  outDir: 'packages/khuyencong/dist',
  format: 'esm',
  target: 'node20',
  platform: 'node',
  noExternal: [/./],
  tsconfig: 'tsconfig.json',
  silent: !watched,
  watch: watched && ['packages/*/src'],
  esbuildOptions: (options) => {
    options.conditions = ['@khuyencong/source']
    options.charset = 'utf8'
  },
})

export default defineConfig((options) => {
  // Told only "watch", tsup watches node_modules too, once for each package.
  const watched = Boolean(options.watch)
  delete options.watch
  return [...readdirSync('packages').map((name) => files(name, watched)), forNode(watched)]
})

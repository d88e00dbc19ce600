import { accessSync, constants, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { issue, type Issue } from '@khuyencong/domain'
import { reasonOf } from './output.js'

/** Why a file could not be written, as far as its folder tells beforehand; nothing where it can. */
export function unwritable(path: string): readonly Issue[] {
  try {
    accessSync(dirname(path), constants.W_OK)
    return []
  } catch (error) {
    return [issue('unwritable-file', path, { reason: reasonOf(error) })]
  }
}

/** Write a file whole or not at all: beside its place first, then moved there. */
export function writeWhole(path: string, text: string): readonly Issue[] {
  const beside = `${path}.${process.pid}.part`
  try {
    writeFileSync(beside, text, { flag: 'wx' })
    renameSync(beside, path)
    return []
  } catch (error) {
    rmSync(beside, { force: true })
    return [issue('unwritable-file', path, { reason: reasonOf(error) })]
  }
}

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseTaxCode, taxCodeKind } from './index.js'

describe('tax codes', () => {
  test.each([
    ['0100233488', 'enterprise'],
    ['0100109106', 'enterprise'],
    ['0100233488-001', 'branch'],
    ['0100233488001', 'branch'],
    ['0100233488-000', 'invalid'],
    ['0100233489', 'invalid'],
    ['010023348', 'invalid'],
    ['0000000000', 'invalid'],
    ['038199012345', 'personal'],
    ['0100233488-1', 'invalid'],
    ['0100233488-0001', 'invalid'],
    ['01002334881', 'invalid'],
    ['0100233489-001', 'invalid'],
    ['010023348O', 'invalid'],
    ['０１００２３３４８８', 'invalid'],
    [' 0100233488', 'invalid'],
    ['03819901234', 'invalid'],
    ['', 'invalid'],
  ])('%s is %s', (code, kind) => {
    expect(taxCodeKind(code)).toBe(kind)
  })

  test('one digit changed is always noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (place, add) => {
        const code = '0100233488'.split('')
        code[place] = String((Number(code[place]) + add) % 10)
        expect(taxCodeKind(code.join(''))).toBe('invalid')
      }),
    )
  })

  test('one spelling', () => {
    expect(normaliseTaxCode(' 0100233488 - 001 ')).toBe('0100233488-001')
  })
})

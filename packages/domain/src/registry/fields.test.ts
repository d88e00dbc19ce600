import { withMessage } from '../issue.js'
import { describe, expect, test } from 'vitest'
import { parseRecord } from './index.js'

const collaborator = { id: 'ctv-1', area: { provinceCode: '38' }, from: '2026-01-01' }

describe('personal data has the shape of its field', () => {
  test.each([
    ['phone', '0912345678', undefined],
    ['phone', '+84 (237) 385-2246', undefined],
    ['phone', '123456', 'invalid-phone'],
    ['phone', '0912345678901234', 'invalid-phone'],
    ['phone', 'không có', 'invalid-phone'],
    ['identityNumber', '038199012345', undefined],
    ['identityNumber', '172345678', undefined],
    ['identityNumber', '03819901234', 'invalid-identity-number'],
    ['identityNumber', '0381990123456', 'invalid-identity-number'],
    ['email', 'ctv@example.com', undefined],
  ])('%s "%s"', (field, value, code) => {
    expect(parseRecord('collaborator', { ...collaborator, [field]: value }).issues?.[0]?.code).toBe(code)
  })

  test('an email address that is none is refused', () => {
    expect(parseRecord('collaborator', { ...collaborator, email: 'ctv@' }).ok).toBe(false)
  })

  test('a wrong identity number is not repeated in the message', () => {
    const issues = parseRecord('collaborator', { ...collaborator, identityNumber: '12345' }).issues
    expect(JSON.stringify(issues?.map(withMessage))).not.toContain('12345')
  })
})

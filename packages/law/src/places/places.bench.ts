import { bench, describe } from 'vitest'
import { areaClassOn, communeByCode, communes, placeOn, searchPlaces, unitTypeOn } from './index.js'

const codes = communes().map(({ code }) => code)
let turn = 0
const code = () => codes[(turn = (turn + 1) % codes.length)] ?? ''

describe('after loading', () => {
  bench('look a unit up by code', () => {
    communeByCode(code())
  })
  bench('type of a unit on a day', () => {
    unitTypeOn(code(), '2026-07-25')
  })
  bench('area class of a unit on a day', () => {
    areaClassOn(code(), '2026-07-25')
  })
  bench('place of a code on a day', () => {
    placeOn(code(), '2026-07-25')
  })
  bench('place of a former province', () => {
    placeOn('tỉnh Hà Nam', '2026-07-25')
  })
  bench('search by name', () => {
    searchPlaces('tan thanh')
  })
})

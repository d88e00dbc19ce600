import { bench, describe } from 'vitest'
import {
  areaClassOn,
  communeByCode,
  communes,
  loadCrosswalk,
  placeOn,
  readPlaceWith,
  searchPlaces,
  unitTypeOn,
} from './index.js'

const table = await loadCrosswalk()

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
  bench('read an address of before', () => {
    readPlaceWith(table, 'xã Đặng Xá, huyện Gia Lâm, Hà Nội', { on: '2026-07-25' })
  })
  bench('read a name that nothing bears', () => {
    readPlaceWith(table, 'xã Không Đâu, Hà Nội', { on: '2026-07-25' })
  })
  bench('search by one letter', () => {
    searchPlaces('a')
  })
  bench('search by name', () => {
    searchPlaces('tan thanh')
  })
})

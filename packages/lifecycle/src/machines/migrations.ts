import type { LifecycleEvent, LifecycleRecord } from '../engine/record.js'
import { migrateBy, type Migration, type MigrationResult } from '../engine/migrate.js'
import { text } from './parts.js'
import { machines, findMachine } from './registry.js'

/** How records in flight go from one version of a machine to the next. */
export const migrations: readonly Migration[] = [
  {
    id: 'national-project',
    from: '2014',
    to: '2018',
    states: {},
    notMapped: [
      {
        path: 'facts.beneficiaries',
        whenFact: { path: 'facts.kind', is: 'key' },
        reason: text(
          'Từ năm 2018 đề án điểm phải có từ hai đơn vị thụ hưởng; hồ sơ chưa có số này.',
          'From 2018 a key project has two beneficiaries or more; the record does not say how many.',
        ),
      },
      {
        path: 'advanceRates',
        reason: text(
          'Tỷ lệ tạm ứng đã áp dụng theo bản 2014 được giữ nguyên; các lần sau theo bản 2018, một phần chưa kiểm chứng.',
          'Advances already paid by the rates of 2014 stand; later ones go by those of 2018, in part unverified.',
        ),
      },
    ],
  },
]

/**
 * Move a record to another version of its machine, and say what could not be mapped.
 *
 * @example
 * ```ts
 * migrate(record, '2018', { by: { id: 'u1', role: 'agency' }, on: '2018-10-01' })
 * ```
 */
export function migrate(
  record: LifecycleRecord,
  toVersion: string,
  by: Pick<LifecycleEvent, 'by' | 'on'>,
  among: readonly Migration[] = migrations,
): MigrationResult {
  const { id, version } = record.machine
  const migration = among.find((known) => known.id === id && known.from === version && known.to === toVersion)
  const machine = findMachine(id, toVersion, machines)
  if (migration && machine) return migrateBy(migration, machine, record, by)
  return {
    ok: false,
    message: text(
      `Chưa có cách chuyển hồ sơ ${id} từ phiên bản ${version} sang ${toVersion}.`,
      `There is no way yet to move a record of ${id} from version ${version} to ${toVersion}.`,
    ),
  }
}

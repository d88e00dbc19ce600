import { cite } from '@khuyencong/domain'
import { CIRCULAR_17_2018, unconfirmed } from '../acts.js'
import { cannotMigrate, migrateBy, type Migration, type MigrationResult } from '../engine/migrate.js'
import type { LifecycleEvent, LifecycleRecord } from '../engine/record.js'
import { above, all, any, below, is, known, not, value } from '../engine/test.js'
import type { Machine } from '../kit/types.js'
import type { NationalState } from './national/states.js'
import { text } from './parts.js'
import { findMachine, machines } from './registry.js'
import { freezeDeep } from '../engine/freeze.js'

const beforeDepartment: readonly NationalState[] = [
  'drafted',
  'registered-with-department',
  'returned-by-department',
]
const beforeAgency: readonly NationalState[] = [...beforeDepartment, 'base-appraised']
const beforeApproval: readonly NationalState[] = [
  ...beforeAgency,
  'registered-with-agency',
  'returned-by-agency',
  'ministry-appraised',
]
const stillToBeAdvanced: readonly NationalState[] = [
  'plan-approved',
  'estimate-checked',
  'contracted',
  'group-plan-submitted',
  'group-plan-approved',
  'implementing',
  'base-accepted',
  'stop-proposed',
]
const key = is('facts.kind', 'key')

/** How records in flight go from one version of a machine to the next. */
export const migrations: readonly Migration[] = /* @__PURE__ */ freezeDeep([
  {
    id: 'national-project',
    from: '2014',
    to: '2018',
    // Issued on this day; the day in force was not found and lies on or after it.
    notBefore: '2018-07-10',
    // The steps of 2014 were kept, as far as the changes of 2018 were quoted.
    states: {},
    notMapped: [
      {
        path: 'facts.beneficiaries',
        states: beforeApproval,
        when: all(key, not(known('facts.beneficiaries'))),
        reason: text(
          'Từ năm 2018 đề án điểm phải có từ hai đơn vị thụ hưởng; hồ sơ chưa có số này.',
          'From 2018 a key project has two beneficiaries or more; the record does not say how many.',
        ),
      },
      {
        path: 'facts.kind',
        when: all(
          key,
          any(
            above('facts.years', value(3)),
            all(known('facts.beneficiaries'), below('facts.beneficiaries', value(2))),
          ),
        ),
        reason: text(
          'Không còn là đề án điểm theo tiêu chí năm 2018; chưa xem được quy định chuyển tiếp.',
          'No longer a key project by the criteria of 2018; no transitional rule was seen.',
        ),
      },
      {
        path: 'proof.registration-list',
        states: beforeDepartment,
        reason: text(
          'Hồ sơ gửi Sở theo bản 2018 gồm công văn và danh mục đề án đăng ký; bản 2014 không yêu cầu danh mục.',
          'The dossier of 2018 for the department is a letter and a list of projects; that of 2014 had no list.',
        ),
      },
      {
        path: 'deadlines.agency-registration',
        states: beforeAgency,
        reason: text(
          'Hạn gửi Cục chuyển từ trước ngày 15/6 sang trước ngày 20/6.',
          'The day for the agency moves from before 15 June to before 20 June.',
        ),
      },
      {
        path: 'parameters.advanceRates',
        states: stillToBeAdvanced,
        reason: text(
          'Khoản đã tạm ứng theo bản 2014 được giữ nguyên; các lần sau theo tỷ lệ năm 2018, một phần chưa kiểm chứng.',
          'What was advanced by the rates of 2014 stands; later advances go by those of 2018, in part unverified.',
        ),
      },
    ],
    ...unconfirmed(
      cite(CIRCULAR_17_2018),
      text(
        'Chưa xem được ngày có hiệu lực và quy định chuyển tiếp: cơ quan quản lý quyết định đề án nào chuyển.',
        'Neither the day in force nor a transitional rule was seen: the agency decides which projects go over.',
      ),
    ),
  },
])

/** What {@link migrate} looks among; the migrations and machines of this package where left out. */
export interface MigrateOptions {
  readonly migrations?: readonly Migration[]
  readonly machines?: readonly Machine[]
}

/**
 * Move a case in flight to another version of its machine, and say what could not be mapped. The move is an
 * entry of the chain like any event; a record that cannot go over stays as it is.
 *
 * @param toVersion - The version to go to, such as `2018`.
 * @param by - Who decided that the case goes over, and on which day.
 * @example
 * ```ts
 * const moved = migrate(record, '2018', { by: { id: 'u1', role: 'agency' }, on: '2018-10-01' })
 * if (moved.ok) moved.notMapped.map(({ path }) => path)
 * ```
 */
export function migrate(
  record: LifecycleRecord,
  toVersion: string,
  by: Pick<LifecycleEvent, 'by' | 'on'>,
  options: MigrateOptions = {},
): MigrationResult {
  const { id, version } = record.machine
  const migration = (options.migrations ?? migrations).find(
    (known) => known.id === id && known.from === version && known.to === toVersion,
  )
  const machine = findMachine(id, toVersion, options.machines ?? machines)
  return migration && machine ? migrateBy(migration, machine, record, by) : cannotMigrate('no-way')
}

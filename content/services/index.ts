import * as v from 'valibot'
import { type Agency, agencies, Service } from './schema.ts'
import list from './services.json' with { type: 'json' }

export { type Agency, type Place, places, type Service, type Told } from './schema.ts'

/**
 * The 25 essential services of Project 06 that commune centres take online only since 01/10/2025 (Directive 24/CT-TTg), in
 * the order of the published lists. Later lists are left out: nobody has read them. Shown at
 * `/huong-dan/dich-vu-cong/`, where `dvc-nop-ho-so` sends people.
 */
export const services: readonly Service[] = v.parse(v.array(Service), list)

/** An agency with its services, for a list with headings. */
export type AgencyServices = { code: Agency; label: string; services: Service[] }

/** The services under their agencies, agencies in the order of the list. */
export const servicesByAgency = (): AgencyServices[] =>
  agencies.map(({ code, label }) => ({
    code,
    label,
    services: services.filter(({ agency }) => agency === code),
  }))

/** Sources of a service: of its name, and of what is told about it. */
export const refsOf = ({ refs, told }: Service): string[] => [...refs, ...told.flatMap((each) => each.refs)]

/** [G8] What holds for the whole list and could not be confirmed. */
export const servicesUnsure: readonly string[] = [
  'Danh sách thêm sau 25 việc này: chưa có nguồn nên không ghi.',
  'Việc 20 đến 25 ai nhận: suy từ nội dung việc, nguồn không ghi rõ.',
  'Có quy định riêng cho người không lên mạng được hay không: chưa rõ. Có nơi vẫn nhận trực tiếp của người cao tuổi.',
  'Lệ phí làm trực tuyến có được bỏ hay không: mới thấy dự thảo tháng 01/2026.',
]

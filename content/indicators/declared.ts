import type { Indicator } from '../schema/indicator.ts'

const plan2023 = 'Kế hoạch 2023 của Ủy ban Quốc gia về chuyển đổi số, dientuungdung.vn, 2023'
const decision411 = 'Quyết định 411/QĐ-TTg năm 2022, niics.gov.vn, thanhnien.vn'
const hcmc = 'Kế hoạch 31/KH-UBND TP.HCM, sggp.org.vn, 02/2026'

/**
 * [C1] What residents told us. Never added to official figures. Ages are the plain reading of the indicator's wording:
 * no official calculation sheet was read (see each target's source).
 */
export const declaredIndicators: Indicator[] = [
  {
    id: 'ID2',
    label: 'Có tài khoản định danh điện tử',
    unit: 'người',
    kind: 'declared',
    ageFloor: 14,
    numeratorFact: 'vneid.account',
    denominatorKind: 'nguoi-tu-14',
    targets: [
      { value: 30, of: 'percent', year: 2023, scope: 'cả nước, người trưởng thành', source: plan2023 },
      { value: 100, of: 'percent', year: 2026, scope: 'TP.HCM, người đủ điều kiện', source: hcmc },
    ],
  },
  {
    id: 'ID3',
    label: 'Tài khoản định danh mức 2 đã kích hoạt',
    unit: 'người',
    kind: 'declared',
    ageFloor: 14,
    numeratorFact: 'vneid.level2',
    denominatorKind: 'nguoi-tu-14',
    targets: [{ value: 100, of: 'percent', year: 2026, scope: 'TP.HCM, người đủ điều kiện', source: hcmc }],
  },
  {
    id: 'ID4',
    label: 'Có giấy tờ trong VNeID',
    unit: 'người',
    kind: 'declared',
    ageFloor: 14,
    numeratorFact: 'vneid.papers',
    denominatorKind: 'nguoi-tu-14',
    targets: [],
  },
  {
    id: 'ID5',
    label: 'Có tài khoản hưởng an sinh xã hội trong VNeID',
    unit: 'người',
    kind: 'declared',
    ageFloor: 18,
    numeratorFact: 'vneid.benefitAccount',
    denominatorKind: 'nguoi-tu-18',
    targets: [{ value: 100, of: 'percent', year: 2026, scope: 'TP.HCM, từ 18 tuổi', source: hcmc }],
  },
  {
    id: 'ID6',
    label: 'Có chữ ký số cá nhân',
    unit: 'người',
    kind: 'declared',
    ageFloor: 18,
    numeratorFact: 'sign.certificate',
    denominatorKind: 'nguoi-tu-18',
    targets: [
      {
        value: 50,
        of: 'percent',
        year: 2025,
        scope: 'cả nước, người trưởng thành',
        source: 'congnghevadoisong.vn, 08/2024',
      },
      {
        value: 70,
        of: 'percent',
        year: 2030,
        scope: 'cả nước, người trưởng thành',
        source: 'eca.com.vn (NEAC), 08/2025',
      },
    ],
  },
  {
    id: 'DV1',
    label: 'Có điện thoại thông minh',
    unit: 'người',
    kind: 'declared',
    ageFloor: 18,
    numeratorFact: 'phone.smart',
    denominatorKind: 'nguoi-tu-18',
    targets: [
      { value: 80, of: 'percent', year: 2025, scope: 'cả nước, người trưởng thành', source: decision411 },
      { value: 95, of: 'percent', year: 2030, scope: 'cả nước, người trưởng thành', source: decision411 },
    ],
  },
  {
    id: 'MO1',
    label: 'Có tài khoản thanh toán',
    unit: 'người',
    kind: 'declared',
    ageFloor: 15,
    numeratorFact: 'bank.account',
    denominatorKind: 'nguoi-tu-15',
    targets: [{ value: 80, of: 'percent', year: 2025, scope: 'cả nước, từ 15 tuổi', source: decision411 }],
  },
  {
    id: 'SV3',
    label: 'Tự đăng nhập Cổng Dịch vụ công quốc gia',
    unit: 'người',
    kind: 'declared',
    ageFloor: 18,
    numeratorFact: 'portal.signedIn',
    denominatorKind: 'nguoi-tu-18',
    targets: [{ value: 100, of: 'percent', year: 2026, scope: 'TP.HCM, từ 18 tuổi', source: hcmc }],
  },
  {
    id: 'HE1',
    label: 'Mở được sổ sức khỏe điện tử',
    unit: 'người',
    kind: 'declared',
    ageFloor: 0,
    numeratorFact: 'health.book',
    denominatorKind: 'nguoi',
    targets: [{ value: 90, of: 'percent', year: 2025, scope: 'cả nước', source: decision411 }],
  },
  {
    id: 'TN1',
    label: 'Còn tự đăng nhập được sau 14 ngày',
    unit: 'người',
    kind: 'declared',
    ageFloor: 14,
    numeratorFact: 'vneid.stillAble',
    denominatorKind: null,
    targets: [],
  },
  {
    id: 'TN2',
    label: 'Nói lại được một điều an toàn',
    unit: 'người',
    kind: 'declared',
    ageFloor: 14,
    numeratorFact: 'safety.repeated',
    denominatorKind: null,
    targets: [],
  },
]

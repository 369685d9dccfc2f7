import { IconButton } from '../../button/IconButton.tsx'
import { SearchField } from '../../form/SearchField.tsx'
import { BrandLine, Hero } from '../../frame/Hero.tsx'
import { Screen } from '../../frame/Screen.tsx'
import { iconTextSize } from '../../icons/acts.ts'
import { SectionHead } from '../../list/SectionHead.tsx'
import { Verdict } from '../../notice/Verdict.tsx'
import { listExamples } from '../list.tsx'
import { Ribbon } from './parts.tsx'

/** The public home: works as plain markup. */
export function HomeScreen() {
  return (
    <Screen
      width="page"
      bar={
        <Hero>
          <BrandLine name="Tổ Số">
            <IconButton icon={iconTextSize} label="Cỡ chữ" />
          </BrandLine>
          <h1>Bà con cần làm việc gì?</h1>
          <SearchField
            label="Tìm việc cần làm"
            clearLabel="Xóa chữ tìm"
            placeholder="Ví dụ: quên mật khẩu"
            go="Tìm"
            action="/tim"
          />
        </Hero>
      }
    >
      <SectionHead title="Chọn một việc" />
      {listExamples.tiles?.()}
    </Screen>
  )
}

/** The badge page: is the person at my door a real volunteer? */
export function BadgeScreen() {
  return (
    <Screen
      ribbon={<Ribbon />}
      bar={
        <Hero>
          <BrandLine name="Ai đang ở cửa nhà tôi?" />
          <Verdict valid title="Thẻ thật, còn hạn" level={1}>
            Xem lúc 16:05, 22/11/2026
          </Verdict>
        </Hero>
      }
    >
      <p>Chị Hạnh, Tổ dân phố 6, phường Phổ Yên</p>
    </Screen>
  )
}

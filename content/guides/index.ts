import type { Guide } from '../schema.ts'

/**
 * Every guide of this copy by id, loaded on need: a guide is one chunk, so that a list of guides costs nothing.
 * In the order of the journeys' codes; `npm run guide:new` adds a line.
 */
export const guideLoaders = {
  'vneid-kiem-tra': () => import('./vneid-kiem-tra/index.ts'),
  'vneid-chuan-bi-muc-2': () => import('./vneid-chuan-bi-muc-2/index.ts'),
  'vneid-kich-hoat-muc-2': () => import('./vneid-kich-hoat-muc-2/index.ts'),
  'vneid-vi-giay-to': () => import('./vneid-vi-giay-to/index.ts'),
  'vneid-an-sinh-xa-hoi': () => import('./vneid-an-sinh-xa-hoi/index.ts'),
  'vneid-doi-may': () => import('./vneid-doi-may/index.ts'),
  'vneid-sim-dung-ten': () => import('./vneid-sim-dung-ten/index.ts'),
  'vneid-khong-smartphone': () => import('./vneid-khong-smartphone/index.ts'),
  'vneid-an-toan': () => import('./vneid-an-toan/index.ts'),
  'vneid-quen-mat-khau': () => import('./vneid-quen-mat-khau/index.ts'),
  'vneid-doi-so': () => import('./vneid-doi-so/index.ts'),
  'vneid-luu-tru': () => import('./vneid-luu-tru/index.ts'),
  'dvc-dang-nhap': () => import('./dvc-dang-nhap/index.ts'),
  'dvc-nop-ho-so': () => import('./dvc-nop-ho-so/index.ts'),
  'dvc-nop-phi': () => import('./dvc-nop-phi/index.ts'),
  'dvc-tra-ho-so': () => import('./dvc-tra-ho-so/index.ts'),
  'dvc-dang-ky-tam-tru': () => import('./dvc-dang-ky-tam-tru/index.ts'),
  'dvc-khai-sinh-lien-thong': () => import('./dvc-khai-sinh-lien-thong/index.ts'),
  'dvc-di-cung-ra-trung-tam': () => import('./dvc-di-cung-ra-trung-tam/index.ts'),
  'vssid-co-can-khong': () => import('./vssid-co-can-khong/index.ts'),
  'vssid-dang-nhap-vneid': () => import('./vssid-dang-nhap-vneid/index.ts'),
  'vssid-dang-ky': () => import('./vssid-dang-ky/index.ts'),
  'vssid-quen-mat-khau': () => import('./vssid-quen-mat-khau/index.ts'),
  'vssid-sua-thong-tin': () => import('./vssid-sua-thong-tin/index.ts'),
  'vssid-the-bhyt-sai': () => import('./vssid-the-bhyt-sai/index.ts'),
  'tien-mo-tai-khoan': () => import('./tien-mo-tai-khoan/index.ts'),
  'tien-mo-tai-quay': () => import('./tien-mo-tai-quay/index.ts'),
  'tien-cap-nhat-sinh-trac': () => import('./tien-cap-nhat-sinh-trac/index.ts'),
  'tien-chuyen-nhan-qr': () => import('./tien-chuyen-nhan-qr/index.ts'),
  'tien-qr-cua-hang': () => import('./tien-qr-cua-hang/index.ts'),
  'tien-mobile-money': () => import('./tien-mobile-money/index.ts'),
  'tien-vi-dien-tu': () => import('./tien-vi-dien-tu/index.ts'),
  'tien-tien-dien': () => import('./tien-tien-dien/index.ts'),
  'tien-nuoc-hoc-vien-phi': () => import('./tien-nuoc-hoc-vien-phi/index.ts'),
  'tien-tai-khoan-an-sinh': () => import('./tien-tai-khoan-an-sinh/index.ts'),
  'tien-thue-etax': () => import('./tien-thue-etax/index.ts'),
  'tien-phi-dich-vu-cong': () => import('./tien-phi-dich-vu-cong/index.ts'),
  'tien-chuyen-nham': () => import('./tien-chuyen-nham/index.ts'),
  'tien-khoa-the': () => import('./tien-khoa-the/index.ts'),
  'an-toan-nam-phut': () => import('./an-toan-nam-phut/index.ts'),
  'an-toan-kiem-tra-may': () => import('./an-toan-kiem-tra-may/index.ts'),
  'an-toan-su-co': () => import('./an-toan-su-co/index.ts'),
  'an-toan-bao-dong-nham': () => import('./an-toan-bao-dong-nham/index.ts'),
  'chu-ky-so-co-can-khong': () => import('./chu-ky-so-co-can-khong/index.ts'),
  'chu-ky-so-qua-vneid': () => import('./chu-ky-so-qua-vneid/index.ts'),
  'chu-ky-so-qua-nha-cung-cap': () => import('./chu-ky-so-qua-nha-cung-cap/index.ts'),
  'chu-ky-so-ky-ho-so': () => import('./chu-ky-so-ky-ho-so/index.ts'),
  'chu-ky-so-doi-may': () => import('./chu-ky-so-doi-may/index.ts'),
  'ban-hang-co-nen-khong': () => import('./ban-hang-co-nen-khong/index.ts'),
  'ban-hang-dang-ky': () => import('./ban-hang-dang-ky/index.ts'),
  'ban-hang-dang-san-pham': () => import('./ban-hang-dang-san-pham/index.ts'),
  'ban-hang-don-dau': () => import('./ban-hang-don-dau/index.ts'),
  'ban-hang-ocop': () => import('./ban-hang-ocop/index.ts'),
  'ban-hang-truy-xuat': () => import('./ban-hang-truy-xuat/index.ts'),
  'ban-hang-livestream': () => import('./ban-hang-livestream/index.ts'),
  'khac-phan-anh-hien-truong': () => import('./khac-phan-anh-hien-truong/index.ts'),
  'khac-nha-truong': () => import('./khac-nha-truong/index.ts'),
  'khac-so-suc-khoe': () => import('./khac-so-suc-khoe/index.ts'),
  'khac-tu-van-tu-xa': () => import('./khac-tu-van-tu-xa/index.ts'),
  'khac-so-tay-dang-vien': () => import('./khac-so-tay-dang-vien/index.ts'),
  'khac-nhom-zalo': () => import('./khac-nhom-zalo/index.ts'),
  'khac-wifi-cong-cong': () => import('./khac-wifi-cong-cong/index.ts'),
} as const satisfies Record<string, () => Promise<{ guide: Guide }>>

export type GuideId = keyof typeof guideLoaders
export const guideIds = Object.keys(guideLoaders) as GuideId[]
export const isGuideId = (id: string): id is GuideId => Object.hasOwn(guideLoaders, id)

/** The guide of an id. Rejects when its chunk cannot be fetched; a broken guide cannot get past the build. */
export const loadGuide = async (id: GuideId): Promise<Guide> => (await guideLoaders[id]()).guide

/** All guides, for building pages, searching and checking. */
export const loadAllGuides = (): Promise<Guide[]> => Promise.all(guideIds.map(loadGuide))

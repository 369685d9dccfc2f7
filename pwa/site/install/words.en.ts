import type { InstallWords } from './words.vi.ts'

/** English of the install pictures; labels stay as a phone set to Vietnamese shows them. */
export const words: InstallWords = {
  heading: 'Put Tổ Số on the home screen',
  description: 'How to put the Tổ Số icon on the home screen of Android phones and iPhones.',
  why: 'One tap opens it, also without signal. It takes little room and costs nothing.',
  button: 'Install Tổ Số',
  installed: 'This phone already has the Tổ Số icon.',
  androidHeading: 'Android, opened in Chrome',
  android1: 'Tap the three dots at the top.',
  android2: 'Tap “Thêm vào màn hình chính” (Add to home screen) or “Cài đặt ứng dụng” (Install app).',
  android3: 'Tap “Cài đặt” (Install).',
  androidPicture:
    'Sketch of Chrome: 1 three dots at the top, 2 “Thêm vào màn hình chính”, 3 button “Cài đặt”',
  iphoneHeading: 'iPhone, opened in Safari',
  iphone1: 'Tap Share, the square with an arrow pointing up.',
  iphone2: 'Scroll down, tap “Thêm vào MH chính” (Add to Home Screen).',
  iphone3: 'Tap “Thêm” (Add).',
  iphonePicture: 'Sketch of Safari: 1 Share at the bottom, 2 “Thêm vào MH chính”, 3 button “Thêm” at the top',
  sketch: 'These are sketches; the words on your phone may differ.',
}

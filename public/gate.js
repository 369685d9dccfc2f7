// biome-ignore-all lint: the oldest engines must be able to read this file, so it is plain ES5.
/*
 * Runs before the team's app (D37). An engine that lacks what the app is built on gets a plain page: what is so, what is
 * safe, what to do. Without this it would show a white screen. Public guides need none of it and stay readable.
 */
;(function () {
  var missing = false
  function need(has) {
    if (!has) missing = true
  }
  need('noModule' in document.createElement('script'))
  need(Array.prototype.at && Array.prototype.flatMap && Array.prototype.findLast)
  need(Object.fromEntries && Object.hasOwn)
  need(String.prototype.replaceAll)
  need(window.Promise && Promise.allSettled)
  need(window.indexedDB && window.crypto && crypto.subtle)
  need(window.CSS && CSS.supports && CSS.supports('color', 'var(--a)'))
  if (!missing) return

  var said = false
  var apple = /iPhone|iPad|iPod/.test(navigator.userAgent)
  var how = apple
    ? 'Mở Cài đặt của máy, vào “Cài đặt chung”, chọn “Cập nhật phần mềm”. Máy cần iOS 15.4 trở lên.'
    : 'Mở CH Play, tìm “Chrome”, bấm “Cập nhật”. Tìm thêm “Android System WebView”, bấm “Cập nhật”. Rồi mở lại Tổ Số.'

  function add(parent, name, words) {
    var element = document.createElement(name)
    if (words) element.appendChild(document.createTextNode(words))
    parent.appendChild(element)
    return element
  }

  function say() {
    var app = document.getElementById('app')
    if (said || !app) return
    said = true
    // Under another name the app's own script, should this engine run it after all, finds nothing to draw in.
    app.id = 'may-cu'
    var style = add(document.head, 'link')
    style.rel = 'stylesheet'
    style.href = '/gate.css'
    var page = add(app, 'main')
    page.className = 'old-engine'
    add(page, 'h1', 'Trình duyệt của máy này đã cũ')
    add(page, 'p', 'Phần của Tổ chưa mở được trên máy này. Việc đã lưu trên máy vẫn còn, không mất gì.')
    add(page, 'h2', 'Cách làm')
    add(page, 'p', how)
    if (!apple) {
      var picture = add(page, 'img')
      picture.src = '/anh/cap-nhat-chrome.svg'
      picture.width = 328
      picture.height = 214
      picture.alt = 'Hình vẽ phác CH Play: ứng dụng Chrome, nút Cập nhật'
    }
    add(page, 'p', 'Máy không cập nhật được thì nhờ tổ trưởng cho mượn máy khác.')
    var link = add(add(page, 'p'), 'a', 'Hướng dẫn cho bà con vẫn xem được ở đây')
    link.href = '/huong-dan/'
  }

  // "interactive" comes before deferred scripts run, so the app's script finds its place already taken.
  document.onreadystatechange = say
  window.onload = say
})()

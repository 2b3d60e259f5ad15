/** The guide stood at this address before the desk: links to its parts lead on to it. */
const desk = document.querySelector<HTMLElement>('[data-guide-anchors]')
const anchor = decodeURIComponent(location.hash.slice(1))
if (anchor !== '' && desk?.dataset.guideAnchors?.split(' ').includes(anchor)) {
  location.replace(`${desk.dataset.guide}#${encodeURIComponent(anchor)}`)
}

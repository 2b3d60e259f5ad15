import { element } from '../element.ts'

/** A tab: its name, and what its panel holds. */
export interface Tab {
  id: string
  label: string
  panel: HTMLElement
}

/** Tabs with their panels. */
export interface Tabs {
  list: HTMLElement
  show: (id: string) => void
  label: (id: string, text: string) => void
  current: () => string
}

/**
 * Draws tabs that arrow keys move between (ARIA Authoring Practices, "Tabs").
 *
 * @param name of the list, for screen readers
 * @param tabs the first is shown
 * @param onShow is told which one is shown, before it is
 */
export function drawTabs(name: string, tabs: Tab[], onShow: (id: string) => void): Tabs {
  let current = tabs[0]?.id ?? ''
  const buttons = tabs.map(({ id, label }) =>
    element(
      'button',
      { type: 'button', role: 'tab', id: `desk-tab-${id}`, 'aria-controls': `desk-panel-${id}` },
      label,
    ),
  )
  const list = element('div', { role: 'tablist', class: 'desk-tabs', 'aria-label': name }, ...buttons)
  const show = (id: string) => {
    current = id
    onShow(id)
    for (const [index, tab] of tabs.entries()) {
      const isCurrent = tab.id === id
      tab.panel.hidden = !isCurrent
      buttons[index]?.setAttribute('aria-selected', String(isCurrent))
      buttons[index]?.setAttribute('tabindex', isCurrent ? '0' : '-1')
    }
  }
  for (const [index, { id, panel }] of tabs.entries()) {
    panel.id = `desk-panel-${id}`
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', `desk-tab-${id}`)
    buttons[index]?.addEventListener('click', () => show(id))
    buttons[index]?.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
      const to = (index + step + tabs.length) % tabs.length
      if (step === 0) return
      show((tabs[to] as Tab).id)
      buttons[to]?.focus()
    })
  }
  show(current)
  return {
    list,
    show,
    label: (id, text) => {
      const button = buttons[tabs.findIndex((tab) => tab.id === id)]
      if (button) button.textContent = text
    },
    current: () => current,
  }
}

import { apiWords } from './api.ts'
import { changesWords } from './changes.ts'
import { citationWords } from './citation.ts'
import { compareWords } from './compare.ts'
import { dataWords } from './data.ts'
import { deskWords } from './desk.ts'
import { dutiesWords } from './duties.ts'
import { embedWords } from './embed.ts'
import { homeWords } from './home.ts'
import { indicatorsWords } from './indicators.ts'
import { letterWords } from './letters.ts'
import { offlinePageWords } from './offline.ts'
import { placesWords } from './places.ts'
import { planWords } from './plan.ts'
import { planChangesWords } from './plan-changes.ts'
import { qualityWords } from './quality.ts'
import { searchPageWords } from './search-page.ts'
import { sectionsWords } from './sections.ts'
import { sharingWords } from './sharing.ts'
import { siteWords } from './site.ts'
import { tableWords } from './tables.ts'
import { targetWords } from './target.ts'
import { tasksWords } from './tasks.ts'
import { themesWords } from './themes.ts'

/** Every word of the interface in Vietnamese, a file a page. The plans' words are not here: they are content. */
export const vi = {
  locale: 'vi',
  ...siteWords,
  ...homeWords,
  ...planWords,
  ...sharingWords,
  ...planChangesWords,
  ...tableWords,
  ...placesWords,
  ...targetWords,
  ...indicatorsWords,
  ...themesWords,
  ...dutiesWords,
  ...tasksWords,
  ...compareWords,
  ...qualityWords,
  ...searchPageWords,
  ...sectionsWords,
  ...dataWords,
  ...changesWords,
  ...letterWords,
  ...embedWords,
  ...apiWords,
  ...offlinePageWords,
  citation: citationWords,
  ...deskWords,
}

/** The shape that every language fills. */
export type Strings = typeof vi

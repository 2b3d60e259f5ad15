import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../src/schema.ts'
import { indicatorFinder, wordGroupFinder } from '../../src/targets/find-indicators.ts'
import { wordReader } from '../../src/targets/read-words.ts'

const indicator = (id: string, patterns: string[]) => ({ id, patterns }) as Indicator
const readWords = wordReader({ KHCN: 'khoa học công nghệ', 'KH&CN': 'khoa học công nghệ', 'vừa và nhỏ': 'nhỏ vừa' })

function find(text: string, ...patterns: string[]): string[] {
  const finder = indicatorFinder([indicator('a', patterns)], readWords)
  const words = readWords(text)
  return finder(words)({ start: 0, end: 0 }, { start: 0, end: words.length }).map(({ pattern }) => pattern)
}

describe('indicatorFinder()', () => {
  it('finds words that follow one another, whatever their case, tone place, commas and “và”', () => {
    expect(find('KHOA HỌC, CÔNG NGHỆ VÀ ĐỔI MỚI', 'khoa học và công nghệ đổi mới')).toHaveLength(1)
    expect(find('thương mại hoá', 'thương mại hóa')).toHaveLength(1)
    expect(find('khoa công học nghệ', 'khoa học')).toEqual([])
  })

  it('lets “ … ” stand for up to six other words', () => {
    expect(find('chi a b c d e f nghiên cứu', 'chi … nghiên cứu')).toHaveLength(1)
    expect(find('chi a b c d e f g nghiên cứu', 'chi … nghiên cứu')).toEqual([])
  })

  it('joins phrases in any order with “ & ”, but R&D is one phrase', () => {
    expect(find('vùng phủ của mạng 5G', '5G & phủ')).toHaveLength(1)
    expect(find('chi cho R&D', 'chi & R&D')).toHaveLength(1)
    expect(find('mạng 5G', '5G & phủ')).toEqual([])
  })

  it('rules an indicator out by a pattern that begins with “! ”', () => {
    expect(find('hồ sơ công việc xử lý trực tuyến', '! hồ sơ công việc', 'hồ sơ & trực tuyến')).toEqual([])
    expect(find('hồ sơ xử lý trực tuyến', '! hồ sơ công việc', 'hồ sơ & trực tuyến')).toHaveLength(1)
  })

  it('reads an abbreviation as its words, only in its own letters', () => {
    expect(find('doanh nghiệp KH&CN', 'doanh nghiệp khoa học và công nghệ')).toHaveLength(1)
    expect(find('doanh nghiệp khcn', 'doanh nghiệp khoa học và công nghệ')).toEqual([])
    expect(find('doanh nghiệp vừa và nhỏ', 'doanh nghiệp nhỏ và vừa')).toHaveLength(1)
  })
})

it('wordGroupFinder() gives the places of fixed groups of three words or more, commas inside', () => {
  const groups = wordGroupFinder([indicator('a', ['chi & khoa học công nghệ', 'đổi mới'])], readWords)
  const text = 'chi cho khoa học, công nghệ, đổi mới'
  const found = groups(readWords(text)).map(({ start, end }) => text.slice(start, end))
  expect(found).toEqual(['khoa học, công nghệ'])
})

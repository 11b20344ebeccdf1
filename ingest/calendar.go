package ingest

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
)

var (
	yearFirst = regexp.MustCompile(`(?:^|\D)(\d{4})\s?[-/.年년]\s?(\d{1,2})` +
		`\s?[-/.月월]\s?(\d{1,2})(?:\D|$)`)
	yearLast = regexp.MustCompile(`(?:^|\D)(\d{1,2})\s?([-/.])\s?(\d{1,2})` +
		`\s?([-/.])\s?(\d{4}|\d{2})(?:\D|$)`)
	compact = regexp.MustCompile(`^(\d{4})(\d{2})(\d{2})$`)
	viet    = regexp.MustCompile(`(\d{1,2}) tháng (\d{1,2}),? (?:năm )?(\d{4})`)
)

// calendarDay finds a day in s, which normaliseDate has been over.
func calendarDay(s, lang string) (year int, month time.Month, day int, ok bool) {
	lang, _, _ = strings.Cut(strings.ToLower(lang), "-")
	for _, p := range []*regexp.Regexp{yearFirst, compact} {
		if m := p.FindStringSubmatch(s); m != nil {
			return dayOf(m[1], m[2], m[3])
		}
	}
	if m := viet.FindStringSubmatch(s); m != nil {
		return dayOf(m[3], m[2], m[1])
	}
	if m := yearLast.FindStringSubmatch(s); m != nil && m[2] == m[4] {
		return dayMonthYear(m[1], m[3], m[5], m[2] == "." || dayFirst(lang))
	}
	return namedMonth(s, lang)
}

// dayMonthYear reads a.b.year; when both could be the month, dayFirst decides, or nobody.
func dayMonthYear(a, b, year string, dayFirst bool) (int, time.Month, int, bool) {
	first, _ := strconv.Atoi(a)
	second, _ := strconv.Atoi(b)
	switch {
	case dayFirst && second <= 12, first > 12, first == second:
		return dayOf(year, b, a)
	case second > 12:
		return dayOf(year, a, b)
	}
	return 0, 0, 0, false
}

// dayFirst reports whether a language writes 4/5 for the fourth of May only.
func dayFirst(lang string) bool {
	switch lang {
	case "", "en", "und", "mul", "zh", "ja", "ko", "hu", "lt", "mn", "fa", "eu", "sw", "fil":
		return false
	}
	return true
}

func dayOf(y, m, d string) (int, time.Month, int, bool) {
	year, _ := strconv.Atoi(y)
	month, _ := strconv.Atoi(m)
	day, _ := strconv.Atoi(d)
	if len(y) == 2 {
		year += 2000
	}
	ok := plausible(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31
	return year, time.Month(month), day, ok
}

// namedMonth finds a month's name with a day and a year by its side.
func namedMonth(s, lang string) (int, time.Month, int, bool) {
	words := dateWords(s)
	for i, w := range words {
		month := months[lang+"/"+w]
		if month == 0 {
			month = months["/"+w]
		}
		if month == 0 {
			continue
		}
		if y, d, ok := aroundMonth(words, i); ok {
			return dayOf(y, strconv.Itoa(int(month)), d)
		}
	}
	return 0, 0, 0, false
}

// aroundMonth returns the year and day that belong to the month at i: "4 april 2022",
// "april 4, 2022", "2022 april 4".
func aroundMonth(words []string, i int) (year, day string, ok bool) {
	before, after := numbers(words[:i], true), numbers(words[i+1:], false)
	switch {
	case len(before) > 0 && isDay(before[0]) && len(after) > 0 && isYear(after[0]):
		return after[0], before[0], true
	case len(after) > 1 && isDay(after[0]) && len(after[1]) == 4:
		return after[1], after[0], true
	case len(before) > 0 && len(before[0]) == 4 && len(after) > 0 && isDay(after[0]):
		return before[0], after[0], true
	}
	return "", "", false
}

func isDay(s string) bool  { return len(s) <= 2 }
func isYear(s string) bool { return len(s) == 4 || len(s) == 2 }

// numbers returns the up to two numbers nearest to one end of words, with few words between.
func numbers(words []string, fromEnd bool) []string {
	var found []string
	for n := range min(len(words), 5) {
		w := words[n]
		if fromEnd {
			w = words[len(words)-1-n]
		}
		if w[0] >= '0' && w[0] <= '9' {
			if found = append(found, w); len(found) == 2 {
				break
			}
		}
	}
	return found
}

// dateWords splits s into runs of letters and runs of digits.
func dateWords(s string) []string {
	var words []string
	start, kind := 0, 0
	for i, r := range s + " " {
		k := 0
		switch {
		case r >= '0' && r <= '9':
			k = 1
		case unicode.IsLetter(r) || unicode.IsMark(r):
			k = 2
		}
		if k != kind {
			if kind != 0 {
				words = append(words, s[start:i])
			}
			start, kind = i, k
		}
	}
	return words
}

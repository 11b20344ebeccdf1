package ingest

import (
	_ "embed" // the names of months
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
)

//go:embed months.tsv
var monthsTSV string

// months maps "language/word" and "/word" to a month; words that mean different months in
// different languages have no entry of the second form.
var months = readMonths(monthsTSV)

func readMonths(tsv string) map[string]time.Month {
	m := map[string]time.Month{}
	for line := range strings.Lines(tsv) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || len(f) != 13 {
			continue
		}
		for i, words := range f[1:] {
			for w := range strings.SplitSeq(words, "|") {
				month := time.Month(i + 1)
				m[f[0]+"/"+w] = month
				if other, ok := m["/"+w]; ok && other != month {
					month = 0 // ambiguous, for good
				}
				m["/"+w] = month
			}
		}
	}
	return m
}

// clock finds a time of day with its zone, in a text of lower-case letters.
var clock = regexp.MustCompile(`(?:^|[\st,])(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?` +
	`(?:\s*([ap])\.?m\b\.?)?\s*(z|[a-z]{2,4}\b)?\s*(?:([+-−])(\d{2}):?(\d{2})?\b)?`)

// zones are the abbreviations whose offset is beyond doubt for a publisher, in minutes.
var zones = map[string]int{
	"z": 0, "gmt": 0, "utc": 0, "ut": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60,
	"cest": 120, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "est": -300, "edt": -240,
	"cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
	"jst": 540, "kst": 540,
}

// ParseDate reads the date in s, as feeds and pages write it: ISO 8601, RFC 822, d.m.yyyy,
// yyyy年m月d日, month names of some forty languages. dateOnly says that there is no time of
// day; without a zone the time is taken as UTC. A date that could be read two ways, such as
// 04/05/2022, is no date, unless lang (BCP 47) is one that always writes the day first.
func ParseDate(s, lang string) (t time.Time, dateOnly, ok bool) {
	if len(s) > 200 {
		return time.Time{}, false, false
	}
	s = normaliseDate(s)
	for _, layout := range []string{time.RFC3339, time.RFC1123Z} {
		if t, err := time.Parse(layout, strings.ToUpper(s)); err == nil && plausible(t.Year()) {
			return t.UTC(), false, true
		}
	}
	var offset time.Duration
	dateOnly = true
	if m := clock.FindStringSubmatchIndex(s); m != nil {
		if offset, ok = timeOfDay(s, m); !ok {
			return time.Time{}, false, false
		}
		dateOnly = false
		s = s[:m[0]] + " " + s[m[1]:]
	}
	year, month, day, ok := calendarDay(s, lang)
	if !ok {
		return time.Time{}, false, false
	}
	t = time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	if t.Day() != day { // 31 April
		return time.Time{}, false, false
	}
	return t.Add(offset), dateOnly, true
}

// normaliseDate lowers letters, makes digits of all scripts ASCII and white space plain.
func normaliseDate(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r >= '٠' && r <= '٩':
			return r - '٠' + '0'
		case r >= '۰' && r <= '۹':
			return r - '۰' + '0'
		case r >= '０' && r <= '９':
			return r - '０' + '0'
		case r >= '०' && r <= '९':
			return r - '०' + '0'
		case unicode.Is(unicode.Cf, r): // direction marks
			return -1
		case unicode.IsSpace(r):
			return ' '
		}
		return unicode.ToLower(r)
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// timeOfDay returns the time since midnight UTC that clock has found.
func timeOfDay(s string, m []int) (time.Duration, bool) {
	group := func(i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return s[m[2*i]:m[2*i+1]]
	}
	number := func(i int) int { n, _ := strconv.Atoi(group(i)); return n }
	hour, minute, second := number(1), number(2), number(3)
	if half := group(4); half != "" {
		hour %= 12
		if half == "p" {
			hour += 12
		}
	}
	if hour > 24 || minute > 59 || second > 60 {
		return 0, false
	}
	offset := zones[group(5)]
	if sign := group(6); sign != "" {
		offset = number(7)*60 + number(8)
		if sign != "+" {
			offset = -offset
		}
	}
	return time.Duration(hour)*time.Hour + time.Duration(minute-offset)*time.Minute +
		time.Duration(second)*time.Second, true
}

func plausible(year int) bool { return year >= 1980 && year <= 2200 }

// How far a date may lie ahead of when it was read: zones and schedules explain a day and a half,
// nothing explains more than a week. Nobody had a feed before 1990.
const (
	ahead    = 36 * time.Hour
	tooFar   = 7 * 24 * time.Hour
	firstDay = 1990
)

// checkDate says when an item's date cannot be, and leaves the item undated when nothing can be
// made of it. Undated is undated: never the time of the crawl.
func (it *Item) checkDate() {
	p := it.Published
	switch {
	case p.IsZero():
		it.DateOnly = false
	case p.Year() < firstDay || p.After(it.Fetched.Add(tooFar)):
		it.Notes = append(it.Notes, "the source dates it "+p.UTC().Format("2 January 2006")+", which cannot be: taken as undated")
		it.Published, it.DateOnly = time.Time{}, false
	case p.After(it.Fetched.Add(ahead)):
		it.Notes = append(it.Notes, "the source dates it ahead of the day it was read, "+p.UTC().Format("2 January 2006"))
	}
}

package review_test

import (
	_ "embed" // the texts
	"fmt"
	"iter"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

//go:embed testdata/families.txt
var familiesTXT string

//go:embed testdata/hosts.tsv
var hostsTSV string

// A telling is one text of a family, not yet filled in for an act.
type telling struct {
	source, lang, days, says, title, text string
	kind                                  ingest.Kind
	speaker                               string
}

// A textFamily is a set of texts that are told of the same act and of another one beside it.
type textFamily struct {
	name, other, mark string
	tellings          []telling
}

func textFamilies(t *testing.T) []textFamily {
	t.Helper()
	var out []textFamily
	for head, lines := range blocksOf(familiesTXT) {
		switch {
		case head[0] == "family":
			out = append(out, textFamily{name: head[1], other: head[2], mark: strings.Join(head[3:], " ")})
		case len(head) == 6 && len(lines) == 3:
			f := &out[len(out)-1]
			f.tellings = append(f.tellings, telling{source: head[0], kind: ingest.Kind(head[1]), speaker: head[2], lang: head[3],
				days: head[4], says: head[5], title: lines[1], text: lines[2]})
		default:
			t.Fatalf("families.txt: block %q", lines)
		}
	}
	return out
}

// blocksOf yields the blocks of a file of texts: the words of the first line, and all lines.
func blocksOf(txt string) iter.Seq2[[]string, []string] {
	return func(yield func(head, lines []string) bool) {
		for block := range strings.SplitSeq(txt, "\n\n") {
			lines := strings.Split(strings.TrimSpace(block), "\n")
			if head := strings.Fields(lines[0]); head[0] != "#" && !yield(head, lines) {
				return
			}
		}
	}
}

// hostNames are the names of some hosts by language, as they stand at the start of a sentence.
func hostNames() map[country.Code]map[string]string {
	out := map[country.Code]map[string]string{}
	var langs []string
	for line := range strings.Lines(hostsTSV) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if langs == nil {
			langs = f
			continue
		}
		out[country.Code(f[0])] = map[string]string{}
		for i, name := range f[1:] {
			out[country.Code(f[0])][langs[i+1]] = name
		}
	}
	return out
}

// takes reports whether the family is told of x.
func (f textFamily) takes(x rt.Fact) bool {
	n, err := strconv.Atoi(x.Count.Phrase)
	if !x.Dated() || x.Measure != extract.Expulsion || !x.Status.Act() || err != nil || n == 0 || x.Count.Qualifier != extract.Exact {
		return false
	}
	org := len(x.Receiving) > 2 || x.Receiving == country.EU || len(x.Sending) > 2 || x.Sending == country.EU
	switch f.mark {
	case "amb":
		return x.Ambassador && n == 1 && !org
	case "org":
		return org
	case "host":
		return hostNames()[x.Receiving] != nil && x.Sending == "RU" && n > 2 && !x.Ambassador
	case "RU":
		return x.Sending == "RU" && n > 1 && !org && !x.Ambassador
	}
	return n > 1 && !org && !x.Ambassador
}

// beside finds the other act of the family's texts.
func (f textFamily) beside(a rt.Fact, facts []rt.Fact) (rt.Fact, bool) {
	kind, days, _ := strings.Cut(f.other, "+")
	later, _ := strconv.Atoi(days)
	b := a
	switch kind {
	case "-":
		return rt.Fact{}, true
	case "again":
		b.ID, b.Day = a.ID+"-again", addDays(a.Day, later)
		return b, true
	case "mirror":
		b.ID, b.Day, b.Receiving, b.Sending = a.ID+"-mirror", addDays(a.Day, later), a.Sending, a.Receiving
		return b, true
	}
	plain := textFamily{}
	for _, o := range facts {
		if o.ID == a.ID || !plain.takes(o) {
			continue
		}
		gap := daysApart(o.Day, a.Day)
		if kind == "answered" && slices.Contains(a.Answers, o.ID) ||
			kind == "earlier" && o.Receiving == a.Receiving && o.Sending == a.Sending && 1 < gap && gap < 400 ||
			kind == "beside" && o.Receiving != a.Receiving && o.Sending == a.Sending && -1 <= gap && gap <= 1 {
			return o, true
		}
	}
	return rt.Fact{}, false
}

func addDays(day string, n int) string {
	d, err := time.Parse(time.DateOnly, day)
	if err != nil {
		panic(err) // facts are checked by their reader
	}
	return d.AddDate(0, 0, n).Format(time.DateOnly)
}

func daysApart(a, b string) int {
	x, errX := time.Parse(time.DateOnly, a)
	y, errY := time.Parse(time.DateOnly, b)
	if errX != nil || errY != nil {
		return 1 << 20
	}
	return int(y.Sub(x).Hours() / 24)
}

var placeholder = regexp.MustCompile(`\{(\w+)('?)(?:\+(\d+))?(?::(\w+))?('?)\}`)

// fill puts the acts into a sentence.
func fill(s string, a, b rt.Fact) string {
	out := placeholder.ReplaceAllStringFunc(s, func(hit string) string {
		m := placeholder.FindStringSubmatch(hit)
		x := a
		if m[2]+m[5] != "" {
			x = b
		}
		more, _ := strconv.Atoi(m[3])
		return word(m[1], m[4], x, more)
	})
	return review.UpperFirst(out)
}

func word(what, how string, x rt.Fact, more int) string {
	n, _ := strconv.Atoi(x.Count.Phrase)
	day, _ := time.Parse(time.DateOnly, x.Day)
	own := func(c country.Code) string { return strings.TrimSuffix(review.Own(c, ""), " ") }
	switch what {
	case "n":
		return strconv.Itoa(n + more)
	case "N":
		return fmt.Sprintf("%d %s", n, review.Own(x.Sending, "diplomats"))
	case "D":
		if how == "de" {
			return day.Format("2.1.2006")
		}
		return day.Format("2 January 2006")
	case "d":
		return day.Format("2 January")
	case "W":
		return day.Format("Monday")
	case "M":
		return day.Format("January")
	}
	c := map[string]country.Code{"H": x.Receiving, "T": x.Sending}[what]
	switch how {
	case "":
		return review.Party(c)
	case "adj":
		return own(c)
	}
	return hostNames()[c][how]
}

// An act that a text tells of, as the text's author means it.
type meant struct {
	id      string
	of      rt.Fact
	measure extract.Measure
	news    bool
}

func (l telling) means(a, b rt.Fact) []meant {
	var out []meant
	for said := range strings.SplitSeq(l.says, ",") {
		if said == "-" {
			continue
		}
		said, how, _ := strings.Cut(said, ":")
		m := meant{of: a, measure: extract.Expulsion, news: !strings.HasSuffix(said, "?")}
		if said[0] == 'b' {
			m.of = b
		}
		m.id = m.of.ID + how
		switch how {
		case "closure":
			m.measure = extract.Closure
		case "staff":
			m.of.Ambassador, m.of.Count.Phrase = false, ""
		}
		out = append(out, m)
	}
	return out
}

// item makes the text of l that tells of a.
func (l telling) item(a, b rt.Fact) (ingest.Item, string) {
	of := map[string]country.Code{"H": a.Receiving, "T": a.Sending}[l.speaker]
	if of == "" && l.speaker != "-" {
		of = country.Code(l.speaker)
	}
	late, err := strconv.Atoi(l.days)
	day := addDays(a.Day, late)
	if err != nil {
		day = b.Day
	}
	at, _ := time.Parse(time.DateOnly, day)
	page, version, _ := strings.Cut(l.source, "~")
	it := ingest.Item{Source: ingest.SourceID(strings.TrimSuffix(page, "-next") + "-" + strings.ToLower(string(of))), Kind: l.kind, Country: of, Lang: l.lang,
		Title: fill(l.title, a, b), Published: at.Add(9 * time.Hour), URL: "https://" + page + ".example/" + a.ID}
	it.Fetched = it.Published.Add(time.Minute)
	if version != "" {
		it.Fetched = it.Fetched.Add(time.Hour)
	}
	it.ID = ingest.ItemID(it.Source, it.URL)
	text := fill(l.text, a, b)
	it.Revision = ingest.RevisionOf(it.Title, text)
	return it, text
}

// meaning finds the act that candidate c is of, and whether it was read as meant: a stray is of
// no act, and news taken for background or the other way round is misread.
func meaning(c extract.Candidate, acts []meant) (act string, right bool) {
	best, score := "stray "+c.ID, 0
	for _, m := range acts {
		r, s := c.Receiving(), c.Sending()
		if r != "" && r != m.of.Receiving || s != "" && s != m.of.Sending || (c.Measure == extract.Closure) != (m.measure == extract.Closure) {
			continue
		}
		fits := 1
		for _, is := range []struct {
			so     bool
			weighs int
		}{{c.New == m.news, 6}, {c.AnnouncedOn == m.of.Day, 3}, {c.Ambassador == m.of.Ambassador, 4}, {c.Count.Phrase == m.of.Count.Phrase, 1}} {
			if is.so {
				fits += is.weighs
			}
		}
		if fits > score {
			best, score, right = m.id, fits, c.New == m.news
		}
	}
	return best, right
}

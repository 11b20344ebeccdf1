package extract

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

const plainText = "The council met on Tuesday to talk about the new bridge over the river, and the mayor said that the " +
	"work would begin in spring. Prices of timber had risen by a tenth since the year before, the report noted. "

const triggerText = "Norway will expel three Russian diplomats, the foreign ministry in Oslo said on Wednesday. "

// BenchmarkPlain measures text without a trigger, in bytes a second.
func BenchmarkPlain(b *testing.B) {
	x := mustDefault(b)
	doc := Document{Lang: "en", Title: "A bridge", Text: strings.Repeat(plainText, 500)}
	b.SetBytes(int64(len(doc.Text)))
	for b.Loop() {
		if len(x.Extract(doc).Candidates) > 0 {
			b.Fatal("found something")
		}
	}
}

// BenchmarkPlainArticle is the same for a short article, whose language counts for more.
func BenchmarkPlainArticle(b *testing.B) {
	x := mustDefault(b)
	for name, lang := range map[string]string{"declared": "en", "undeclared": ""} {
		b.Run(name, func(b *testing.B) {
			doc := Document{Lang: lang, Title: "A bridge", Text: strings.Repeat(plainText, 12)}
			b.SetBytes(int64(len(doc.Text)))
			for b.Loop() {
				if len(x.Extract(doc).Candidates) > 0 {
					b.Fatal("found something")
				}
			}
		})
	}
}

// BenchmarkPlainRegexp is the same text under an alternation of the triggers.
func BenchmarkPlainRegexp(b *testing.B) {
	re := regexp.MustCompile(`(?i)\b(expel|expels|expelled|expelling|expulsion|persona non grata|ordered out|sent home|kicked out|thrown out|told to leave|asked to leave|ousted|declared unwelcome|boots out|no longer welcome)\b`)
	text := []byte(strings.Repeat(plainText, 500))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if re.Match(text) {
			b.Fatal("found something")
		}
	}
}

// BenchmarkNews measures texts of 300 words that tell of an act.
func BenchmarkNews(b *testing.B) {
	x := mustDefault(b)
	doc := Document{Lang: "en", Published: "2022-04-06", Title: "Norway expels diplomats",
		Text: triggerText + strings.Repeat(plainText, 7)}
	for b.Loop() {
		if len(x.Extract(doc).Candidates) != 1 {
			b.Fatal("not one candidate")
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "texts/s")
}

// BenchmarkLength shows that the work is linear in the length of the text.
func BenchmarkLength(b *testing.B) {
	x := mustDefault(b)
	for _, n := range []int{1, 10, 100, 1000} {
		b.Run(fmt.Sprintf("%dkB", n*10), func(b *testing.B) {
			doc := Document{Lang: "en", Published: "2022-04-06",
				Text: strings.Repeat(triggerText+plainText, n*10240/300)}
			b.SetBytes(int64(len(doc.Text)))
			for b.Loop() {
				x.Extract(doc)
			}
		})
	}
}

// BenchmarkHostile shows that the work is linear in texts that are made to hurt: bytes a
// second are alike at every length.
func BenchmarkHostile(b *testing.B) {
	x := mustDefault(b)
	for _, unit := range []string{"norway expels three russian diplomats and says that ", "(", "7 ", "expels ",
		"expels diplomats ", "Russia ", "Russia, Norway, ", "in response to the expulsion of ", "Ã©", "&amp;", "twenty "} {
		for _, kB := range []int{10, 1000} {
			b.Run(fmt.Sprintf("%.12q/%dkB", unit, kB), func(b *testing.B) {
				doc := Document{Lang: "en", Published: "2022-04-06", Title: "Norway expels three Russian diplomats",
					Text: strings.Repeat(unit, kB*1024/len(unit))}
				b.SetBytes(int64(len(doc.Text)))
				for b.Loop() {
					x.Extract(doc)
				}
			})
		}
	}
}

func mustDefault(tb testing.TB) *Extractor {
	tb.Helper()
	x, err := Default()
	if err != nil {
		tb.Fatal(err)
	}
	return x
}

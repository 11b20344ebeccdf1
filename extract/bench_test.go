package extract

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"
)

const plainText = "The council met on Tuesday to talk about the new bridge over the river, and the mayor said that the " +
	"work would begin in spring. Prices of timber had risen by a tenth since the year before, the report noted. "

const triggerText = "Norway will expel three Russian diplomats, the foreign ministry in Oslo said on Wednesday. "

// alternation is what a regular expression would look for.
var alternation = regexp.MustCompile(`(?i)\b(expel|expels|expelled|expelling|expulsion|persona non grata|ordered out|sent home|kicked out|thrown out|told to leave|asked to leave|ousted|declared unwelcome|boots out|no longer welcome)\b`)

// BenchmarkPlain measures text without a trigger, in bytes a second and in times the speed of
// an alternation of the triggers over the same text in the same run.
func BenchmarkPlain(b *testing.B) {
	x := mustDefault(b)
	doc := Document{Lang: "en", Title: "A bridge", Text: strings.Repeat(plainText, 500)}
	b.SetBytes(int64(len(doc.Text)))
	for b.Loop() {
		if len(x.Extract(doc).Candidates) > 0 {
			b.Fatal("found something")
		}
	}
	own := b.Elapsed() / time.Duration(b.N)
	const rounds = 20
	start := time.Now()
	for range rounds {
		if alternation.MatchString(doc.Text) {
			b.Fatal("found something")
		}
	}
	b.ReportMetric(float64(time.Since(start)/rounds)/float64(own), "x-regexp")
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

// BenchmarkLength shows that the work is linear in the length of the text, from 1 kB to 10 MB.
func BenchmarkLength(b *testing.B) {
	x := mustDefault(b)
	for _, kB := range []int{1, 10, 100, 1000, 10_000} {
		b.Run(fmt.Sprintf("%dkB", kB), func(b *testing.B) {
			doc := Document{Lang: "en", Published: "2022-04-06",
				Text: strings.Repeat(triggerText+plainText, kB<<10/300+1)}
			b.SetBytes(int64(len(doc.Text)))
			for b.Loop() {
				x.Extract(doc)
			}
		})
	}
}

// BenchmarkHostile shows the same for texts that are made to hurt. "x-short" is what a byte of
// 10 MB costs, as a multiple of what one of 10 kB does in the same run.
func BenchmarkHostile(b *testing.B) {
	x := mustDefault(b)
	for _, h := range hostile {
		doc := func(kB int) Document {
			return Document{Lang: h.lang, Published: "2022-04-06", Title: "Norway expels three Russian diplomats",
				Text: strings.Repeat(h.unit, kB<<10/len(h.unit))}
		}
		b.Run(fmt.Sprintf("%.12q", h.unit), func(b *testing.B) {
			short, long := doc(10), doc(10_000)
			const rounds = 20
			x.Extract(short)
			start := time.Now()
			for range rounds {
				x.Extract(short)
			}
			each := float64(time.Since(start)) / rounds * 1000
			b.SetBytes(int64(len(long.Text)))
			for b.Loop() {
				x.Extract(long)
			}
			b.ReportMetric(float64(b.Elapsed())/float64(b.N)/each, "x-short")
		})
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

package extract

import (
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// TestExtract pins the shape of a whole reading: fields, spans and rules.
func TestExtract(t *testing.T) {
	x, err := english()
	if err != nil {
		t.Fatal(err)
	}
	doc := Document{Lang: "en", Published: "2022-04-06T10:00:00+02:00", Kind: "wire",
		Title: "Oslo acts",
		Text:  "Norway is expelling at least three Russian diplomats who spied, the ministry said on Tuesday.\nThey must leave within 72 hours."}
	got := x.Extract(doc)
	if got.Lang != "en" || len(got.Candidates) != 1 {
		t.Fatalf("Extract = %+v, want one candidate in English", got)
	}
	c := got.Candidates[0]
	type facts struct {
		Pair, Measure, Status, Count, Phrase, On, By string
		New, Ambassador, Response                    bool
	}
	want := facts{Pair: "NO→RU", Measure: "expulsion", Status: "announced", Count: "at least 3",
		Phrase: "at least three",
		On:     "2022-04-05", By: "2022-04-09", New: true}
	is := facts{Pair: string(c.Receiving() + "→" + c.Sending()), Measure: string(c.Measure),
		Status: string(c.Status), Count: c.Count.String(),
		Phrase: c.Count.Phrase, On: c.AnnouncedOn, New: c.New, Ambassador: c.Ambassador, Response: c.InResponse}
	if c.Deadline != nil {
		is.By = c.Deadline.By
	}
	if d := cmp.Diff(want, is); d != "" {
		t.Errorf("Extract differs (-want +got):\n%s", d)
	}
	for _, field := range []string{"trigger", "receiving_state", "sending_state", "count",
		"deadline", "announced_on"} {
		if !hasField(c, field) {
			t.Errorf("no evidence for %s in %+v", field, c.Evidence)
		}
	}
	checkSpans(t, doc, got)
}

func hasField(c Candidate, field string) bool {
	for _, e := range c.Evidence {
		if e.Field == field && e.Rule != "" {
			return true
		}
	}
	return false
}

// checkSpans fails when a span does not say what stands at its offsets.
func checkSpans(t *testing.T, doc Document, r Reading) {
	t.Helper()
	source := doc.Source()
	for _, c := range r.Candidates {
		if err := c.Count.Validate(); err != nil {
			t.Errorf("Count.Validate = %v", err)
		}
		if c.Confidence < 0 || c.Confidence > 1 {
			t.Errorf("confidence = %v, want 0 to 1", c.Confidence)
		}
		for _, e := range c.Evidence {
			if e.Start < 0 || e.End > len(source) || e.Start > e.End ||
				source[e.Start:e.End] != e.Quote || !utf8.ValidString(e.Quote) {
				t.Fatalf("span %+v does not stand in the text", e)
			}
		}
	}
}

// TestExtractSame pins that a reading depends on nothing but the document, with many readers.
func TestExtractSame(t *testing.T) {
	x, err := english()
	if err != nil {
		t.Fatal(err)
	}
	doc := Document{Lang: "en", Published: "2022-04-06",
		Text: strings.Repeat("Peru expels two Cuban diplomats. Chile, Bolivia and Brazil expelled envoys of Peru. ", 20)}
	want := x.Extract(doc)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if d := cmp.Diff(want, x.Extract(doc)); d != "" {
				t.Errorf("Extract is not the same twice:\n%s", d)
			}
		})
	}
	wg.Wait()
}

func TestExtractInvalidText(t *testing.T) {
	x, err := english()
	if err != nil {
		t.Fatal(err)
	}
	doc := Document{Lang: "en", Title: "\xff Peru\x00 expels",
		Text: "two \xc3\x28 Cuban diplomats\xe2\x82 and Peru expels two Cuban diplomats."}
	got := x.Extract(doc)
	if len(got.Candidates) == 0 {
		t.Fatal("Extract found nothing in a text with broken bytes")
	}
	checkSpans(t, doc, got)
}

func FuzzExtract(f *testing.F) {
	f.Add("Oslo acts", "Norway (NATO) is expelling from 50 to 18 Russian diplomats, including the ambassador, by 5 April 2022.", "2022-04-06", "en")
	f.Add("", "персона нон грата 驱逐出境 \u202e\u00ad four of the six; Germany 40, France 35.",
		"x", "")
	f.Add("Two", "In May 9999999999999 diplomats expelled a week after 31 February, 29.02.2021 and 1/13/22.", "2022-02-29", "de")
	for lang, text := range map[string]string{
		"de": "Norwegen weist drei rus\u00adsische Diplomaten aus.Sie haben bis zum 4. April Zeit.",
		"ru": "Москва высылает двух дипломатов Эстонии в ответ на высылку четырёх своих.",
		"ar": "النرويج تطرد ٣ دبلوماسيين روس وتمهلهم ٧٢ ساعة.",
		"zh": "挪威驱逐三名俄罗斯外交官，限72小时内离境。",
		"tr": "LİTVANYA DÖRT RUS DİPLOMATI SINIR DIŞI ETTİ",
		"cs": "Litva vyhosÌ\u008ctila cÌtyrÌi ruskÃ© diplomaty &amp;nbsp; vÄ\u008dera",
		"fr": "L'Estonie expulse de 20 à 12 diplomates de l\u2019ambassade&nbsp;de Russie",
	} {
		f.Add("", text, "2022-04-05", lang)
		f.Add(text, text, "2022-04-05T10:00:00+02:00", "")
	}
	x := mustDefault(f)
	f.Fuzz(func(t *testing.T, title, text, published, lang string) {
		doc := Document{Lang: lang, Published: published, Title: title, Text: text,
			Kind: "ministry", Country: "NO"}
		checkSpans(t, doc, x.Extract(doc))
	})
}

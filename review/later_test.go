package review_test

import (
	_ "embed" // the texts
	"strings"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

//go:embed testdata/later.tsv
var laterTSV string

// A laterText tells what became of an approved act.
type laterText struct{ lang, kind, title, text string }

func laterTexts() []laterText {
	var out []laterText
	for line := range strings.Lines(laterTSV) {
		if f := strings.Split(strings.TrimSpace(line), "\t"); len(f) == 4 {
			out = append(out, laterText{f[0], f[1], f[2], f[3]})
		}
	}
	return out
}

// item is the text as an agency tells it, some days after the act.
func (l laterText) item(on time.Time) ingest.Item {
	days := map[string]int{"confirmation": 1, "correction": 1, "reversal": 6, "departure": 7, "answer": 10}[l.kind]
	it := ingest.Item{Source: ingest.SourceID("agency-" + l.lang), Kind: ingest.Wire, Lang: l.lang, Title: l.title,
		Published: on.AddDate(0, 0, days).Add(15 * time.Hour), URL: "https://agency.example/" + l.lang + "/" + l.kind}
	it.Fetched = it.Published.Add(time.Minute)
	it.ID = ingest.ItemID(it.Source, it.URL)
	it.Revision = ingest.RevisionOf(l.title, l.text)
	return it
}

// became says what the desk makes of the text after an agency's ten were approved.
func (l laterText) became(t *testing.T, r *reader) string {
	t.Helper()
	f := rt.NewDesk(t)
	e := f.Approve(t, rt.Candidate("BG", "RU", "2022-03-18", rt.People(10), agency("w1")))
	on, _ := time.Parse(time.DateOnly, e.AnnouncedOn)
	it := l.item(on)
	f.Clock.Set(it.Fetched)
	said := "nothing read"
	for _, c := range r.read(t, it, l.text) {
		k := f.MustFile(t, c)
		switch {
		case k.ID == e.Case && k.Waiting() && k.Act.Status == extract.Reversed:
			return "reversal"
		case k.ID == e.Case && k.Waiting() && k.Act.Status == extract.CarriedOut:
			return "departure"
		case k.ID == e.Case && k.Waiting() && review.CountText(k.Act.Count) == "12":
			return "correction"
		case k.Act.ReceivingState == "RU" && k.Act.AnswerTo == e.ID && k.State == review.CaseOpen:
			return "answer"
		case k.ID == e.Case && !k.Waiting():
			said = "confirmation"
		default:
			said = "else: " + k.Act.Sentence() + " " + string(k.State)
		}
	}
	return said
}

// TestLaterTexts asks in twelve languages whether what is told after an approval joins the event
// as what it is: a confirmation in silence, everything else before a reviewer. What is missed is
// read wrongly: a departure as an act, a decision withdrawn as people leaving.
func TestLaterTexts(t *testing.T) {
	r, right, langs := newReader(t), 0, map[string]bool{}
	all := laterTexts()
	for _, l := range all {
		langs[l.lang] = true
		if got := l.became(t, r); got == l.kind {
			right++
		} else {
			t.Logf("%s %s: %s (%s)", l.lang, l.kind, got, l.text)
		}
	}
	t.Logf("%d of %d texts in %d languages", right, len(all), len(langs))
	if len(langs) < 8 || right*100 < 90*len(all) {
		t.Errorf("%d of %d texts in %d languages were taken for what they are, want 90 %%", right, len(all), len(langs))
	}
}

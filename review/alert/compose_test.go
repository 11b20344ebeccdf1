package alert

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
)

func count(lo, hi int, q extract.Qualifier) extract.Count {
	c := extract.Count{Qualifier: q}
	if lo >= 0 {
		c.Min = &lo
	}
	if hi >= 0 {
		c.Max = &hi
	}
	return c
}

func claim(rank review.Rank, firstHand bool, kind ingest.Kind) review.Claim {
	return review.Claim{Rank: rank, FirstHand: firstHand, Candidate: extract.Candidate{
		Provenance: &extract.Provenance{Item: ingest.Item{Kind: kind, Source: "src"}}}}
}

func TestLine(t *testing.T) {
	ministry, wire := claim(review.RankReceiving, true, ingest.Ministry), claim(review.RankAgency, false, ingest.Wire)
	target, paper := claim(review.RankSending, true, ingest.Ministry), claim(review.RankMedia, false, ingest.Outlet)
	diplomats := []extract.StaffKind{extract.Diplomatic}
	act := func(change func(*review.Act)) review.Act {
		a := review.Act{ReceivingState: "ES", SendingState: "RU", Measure: extract.Expulsion,
			Status: extract.Announced, Staff: diplomats, Count: count(25, 25, extract.About)}
		if change != nil {
			change(&a)
		}
		return a
	}
	for _, tt := range []struct {
		kind  string
		act   review.Act
		claim *review.Claim
		want  string
	}{
		{review.KindNew, act(nil), &ministry, "[1st-hand] Spain to expel about 25 Russian diplomats - foreign ministry"},
		{review.KindUnconfirmed, act(nil), &wire, "[wire] Unconfirmed: Spain to expel about 25 Russian diplomats - news agency"},
		{review.KindUnconfirmed, act(nil), &paper, "[unverified] Unconfirmed: Spain to expel about 25 Russian diplomats - media report"},
		{review.KindNew, act(nil), &target, "[other side] Spain to expel about 25 Russian diplomats - Russian foreign ministry"},
		{review.KindNew, act(nil), nil, "[unverified] Spain to expel about 25 Russian diplomats"},
		{review.KindReversed, act(nil), &ministry, "[1st-hand] Spain takes back decision to expel about 25 Russian diplomats - foreign ministry"},
		{review.KindWithdrawn, act(nil), &ministry, "[1st-hand] Withdrawn, do not use: Spain to expel about 25 Russian diplomats - foreign ministry"},
		{review.KindNew, act(func(a *review.Act) { a.Count = extract.OpenCount("several") }), &ministry,
			"[1st-hand] Spain to expel Russian diplomats - foreign ministry"},
		{review.KindNew, act(func(a *review.Act) { a.Count, a.Ambassador = extract.ExactCount(1, "the ambassador"), true }), &ministry,
			"[1st-hand] Spain to expel Russian ambassador - foreign ministry"},
		{review.KindNew, act(func(a *review.Act) { a.Count, a.Ambassador = extract.ExactCount(6, "six"), true }), &ministry,
			"[1st-hand] Spain to expel 6 Russian diplomats including ambassador - foreign ministry"},
		{review.KindNew, act(func(a *review.Act) { a.Count = extract.ExactCount(1, "one") }), &ministry,
			"[1st-hand] Spain to expel 1 Russian diplomat - foreign ministry"},
		{review.KindNew, act(func(a *review.Act) { a.Count = count(20, -1, extract.AtLeast); a.Staff = nil }), &ministry,
			"[1st-hand] Spain to expel at least 20 Russian mission staff - foreign ministry"},
		{review.KindNew, act(func(a *review.Act) { a.Count = count(30, 35, extract.About); a.SendingState = "MK" }), &ministry,
			"[1st-hand] Spain to expel 30 to 35 diplomats of North Macedonia - foreign ministry"},
		{review.KindNew, act(func(a *review.Act) { a.Status = extract.Considered }), &ministry,
			"[1st-hand] Spain considers expelling about 25 Russian diplomats - foreign ministry"},
		{review.KindNew, act(func(a *review.Act) { a.Status = extract.Threatened }), &ministry,
			"[1st-hand] Spain threatens to expel about 25 Russian diplomats - foreign ministry"},
		{review.KindNew, act(func(a *review.Act) { a.Status = extract.Denied }), &ministry,
			"[1st-hand] Spain denies expelling about 25 Russian diplomats - foreign ministry"},
		{review.KindNew, act(func(a *review.Act) { a.Status = extract.CarriedOut }), &ministry,
			"[1st-hand] Spain has expelled about 25 Russian diplomats - foreign ministry"},
		{review.KindNew, act(func(a *review.Act) { a.Measure = extract.StaffCap }), &ministry,
			"[1st-hand] Spain to cut Russian mission staff by about 25 - foreign ministry"},
		{review.KindNew, act(func(a *review.Act) { a.Measure, a.Count = extract.Closure, extract.ExactCount(2, "") }), &ministry,
			"[1st-hand] Spain to close 2 Russian missions - foreign ministry"},
		{review.KindNew, act(func(a *review.Act) { a.Measure, a.Count = extract.Severance, extract.OpenCount("") }), &ministry,
			"[1st-hand] Spain to break off relations with Russia - foreign ministry"},
		{review.KindUnconfirmed, act(func(a *review.Act) { a.SendingState = "" }), &ministry,
			"[1st-hand] Unconfirmed: Spain to expel about 25 diplomats of an unnamed state - foreign ministry"},
	} {
		m := review.Outbound{Kind: tt.kind, Case: &review.Case{ID: "k", Act: tt.act}}
		if tt.claim != nil {
			m.Case.Claims = []review.Claim{*tt.claim}
		}
		if got := Compose(m, "", false).FirstLine(); got != tt.want {
			t.Errorf("Compose(%s %+v) =\n %s, want\n %s", tt.kind, tt.act, got, tt.want)
		}
	}
}

// Every pair of states, every kind and measure: the line fits and names no nonsense.
func TestLineFits(t *testing.T) {
	best := claim(review.RankSending, true, ingest.President)
	for _, rcv := range country.All() {
		for _, snd := range []country.Code{"RU", "VC", "GS", "BQ", rcv} {
			for _, kind := range Kinds() {
				for _, measure := range extract.Measures() {
					m := review.Outbound{Kind: kind, Prior: &review.Expulsion{}, Event: &review.Expulsion{
						Act: review.Act{ReceivingState: rcv, SendingState: snd, Measure: measure, Status: extract.Announced,
							Count: count(100, 200, extract.About), Ambassador: true}, Claims: []review.Claim{best}}}
					got := Compose(m, "", true).Line
					if n := utf8.RuneCountInString(got); n > MaxLine || n < 20 || strings.Contains(got, "  ") {
						t.Fatalf("line of %s %s by %s of %s = %q, %d runes", kind, measure, rcv, snd, got, n)
					}
				}
			}
		}
	}
}

func TestText(t *testing.T) {
	at := time.Date(2022, 4, 5, 12, 2, 0, 0, time.UTC)
	act := review.Act{ReceivingState: "ES", SendingState: "RU", Measure: extract.Expulsion, Status: extract.Announced,
		Count: extract.ExactCount(27, "27"), Staff: []extract.StaffKind{extract.Diplomatic}, InResponse: true,
		AnnouncedOn: "2022-04-05", Deadline: &extract.Deadline{Phrase: "en una semana", By: "2022-04-12"}}
	cl := claim(review.RankReceiving, true, ingest.Ministry)
	cl.Candidate.Count = act.Count
	cl.Candidate.Provenance.Item.Title = "Comunicado\u202e\x1b[31m\nBcc: all"
	cl.Candidate.Provenance.Opening = "El Gobierno ha decidido\texpulsar a 27 diplomáticos"
	before := act
	before.Count = count(25, 25, extract.About)
	base := review.Outbound{ID: "o", Kind: review.KindCorrected, Why: "The number changed.", At: at,
		Event: &review.Expulsion{Act: act, Case: "k1", Reviewer: "ana", Decided: at, Claims: []review.Claim{cl}},
		Prior: &review.Expulsion{Act: before}}
	got := Compose(base, "http://desk.example/", false).Text
	want := `[1st-hand] Corrected: Spain to expel 27 Russian diplomats (was about 25) - foreign ministry

Corrected by ana, 5 April 2022, 12:02 UTC: was about 25, now 27.

Number: 27
Announced: 2022-04-05
Deadline: en una semana, by 2022-04-12
In answer to a measure of the other side.
Evidence: “El Gobierno ha decidido expulsar a 27 diplomáticos”
- src: 27, first-hand, “Comunicado[31m Bcc: all”

Why this alert: The number changed.
Case: http://desk.example/case/k1
`
	if got != want {
		t.Errorf("text =\n%s\nwant\n%s", got, want)
	}
	unconfirmed := base
	unconfirmed.Kind, unconfirmed.Event = review.KindUnconfirmed, nil
	unconfirmed.Case = &review.Case{ID: "k1", Act: act, Warnings: []string{"sources disagree"}, Changed: "Now 27."}
	for kind, want := range map[string]string{
		review.KindNew:         "Confirmed by ana, 5 April 2022, 12:02 UTC.",
		review.KindReversed:    "Reversed: the decision was taken back. Recorded by ana",
		review.KindWithdrawn:   "Withdrawn by ana, 5 April 2022, 12:02 UTC. Do not use the earlier alerts",
		review.KindUnconfirmed: "nobody has verified it yet.\nWhat changed: Now 27.",
	} {
		m := base
		if kind == review.KindUnconfirmed {
			m = unconfirmed
		}
		m.Kind = kind
		if got := Compose(m, "", false).Text; !strings.Contains(got, want) {
			t.Errorf("text of %s =\n%s\nwant it to say %q", kind, got, want)
		}
	}
	if got := Compose(unconfirmed, "", false).Text; !strings.Contains(got, "Take care: sources disagree") {
		t.Errorf("unconfirmed text leaves out the warning:\n%s", got)
	}
}

func TestRouteWhyNot(t *testing.T) {
	m := review.Outbound{Kind: review.KindUnconfirmed, Case: &review.Case{Act: review.Act{ReceivingState: "ES", SendingState: "RU"},
		Claims: []review.Claim{claim(review.RankAgency, false, ingest.Wire)}}}
	m.Case.Claims[0].Candidate.Confidence = 0.7
	for _, tt := range []struct {
		route Route
		want  string // a part of the reason; "" lets it through
	}{
		{Route{}, ""},
		{Route{Kinds: []string{review.KindUnconfirmed}, Receiving: []country.Code{"ES"}, Sending: []country.Code{"RU"},
			Sources: []ingest.SourceID{"src"}, MinConfidence: 0.7}, ""},
		{Route{Kinds: []string{review.KindNew}}, "takes new alerts only"},
		{Route{Receiving: []country.Code{"FR"}}, "expulsions by France only; this one is by Spain"},
		{Route{Sending: []country.Code{"BY"}}, "of Belarus only; these are of Russia"},
		{Route{Sources: []ingest.SourceID{"other"}}, "listed sources"},
		{Route{MinConfidence: 0.9}, "from confidence 0.90; this one has 0.70"},
	} {
		got := tt.route.whyNot(m)
		if (got == "") != (tt.want == "") || !strings.Contains(got, tt.want) {
			t.Errorf("whyNot(%+v) = %q, want %q in it", tt.route, got, tt.want)
		}
	}
	moved := review.Outbound{Kind: review.KindCorrected, Event: &review.Expulsion{Act: review.Act{ReceivingState: "ES", SendingState: "BY"}},
		Prior: &review.Expulsion{Act: m.Case.Act}}
	if got := (Route{Sending: []country.Code{"RU"}}).whyNot(moved); got != "" {
		t.Errorf("whyNot of a correction that moves the act away = %q, want none: the channel was told the old one", got)
	}
	m.Kind = review.KindNew
	if got := (Route{MinConfidence: 0.9}).whyNot(m); got != "" {
		t.Errorf("whyNot of a confirmed alert below min_confidence = %q, want none: people decided it", got)
	}
}

// FuzzCompose: whatever a source wrote, an alert is one clean line and plain text.
func FuzzCompose(f *testing.F) {
	f.Add("Comunicado", "several", "text", "why")
	f.Add("\x1b]0;x\a\u202e\r\nBcc: x", "\xff\xfe", strings.Repeat("ö", 999), "\u2028")
	f.Fuzz(func(t *testing.T, title, phrase, opening, why string) {
		cl := claim(review.RankMedia, false, ingest.Outlet)
		cl.Candidate.Provenance.Item.Title, cl.Candidate.Provenance.Opening = title, opening
		m := review.Outbound{ID: "m", Kind: review.KindUnconfirmed, Why: why, Case: &review.Case{ID: "k",
			Act:    review.Act{ReceivingState: "ES", SendingState: "RU", Count: extract.OpenCount(phrase)},
			Claims: []review.Claim{cl}, Changed: opening, Warnings: []string{title}}}
		a := Compose(m, "http://desk", false)
		if n := utf8.RuneCountInString(a.Line); n > MaxLine {
			t.Errorf("line has %d runes", n)
		}
		for _, r := range a.Text {
			if r != '\n' && r < ' ' || r == '\u202e' || r == '\u2028' || r == '\x7f' {
				t.Errorf("text holds %U:\n%q", r, a.Text)
			}
		}
		if b, err := Event(a); err == nil && len(b) > MaxEvent {
			t.Errorf("event has %d bytes", len(b))
		}
	})
}

func BenchmarkCompose(b *testing.B) {
	m := review.Outbound{Kind: review.KindUnconfirmed, Case: &review.Case{ID: "k", Act: review.Act{ReceivingState: "ES", SendingState: "RU",
		Count: count(25, 25, extract.About)}, Claims: []review.Claim{claim(review.RankReceiving, true, ingest.Ministry)}}}
	for b.Loop() {
		if _, err := Event(Compose(m, "http://desk", false)); err != nil {
			b.Fatal(err)
		}
	}
}

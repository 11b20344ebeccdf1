package review_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

// The queue runs by class, then the nearest deadline, then the oldest.
func TestQueueOrder(t *testing.T) {
	f := rt.Desk(t)
	q, err := f.Queue(t.Context(), review.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	var got []country.Code
	for _, k := range q {
		got = append(got, k.Act.ReceivingState)
		if k.Why == "" || !k.Waiting() {
			t.Errorf("case %s waits without a reason: %+v", k.ID, k)
		}
	}
	// Italy and Estonia have deadlines; Spain was approved and has changed; Sweden and Estonia are known by
	// wires only; Canada only considers.
	if want := []country.Code{"IT", "SI", "DK", "ES", "EE", "SE", "CA"}; !slices.Equal(got, want) {
		t.Errorf("Queue = %v, want %v", got, want)
	}
	for _, tt := range []struct {
		filter review.Filter
		want   int
	}{
		{review.Filter{Class: review.ClassReported}, 2}, {review.Filter{Receiving: "ES"}, 1}, {review.Filter{Receiving: "ES", Sending: "RU"}, 1}, {review.Filter{Receiving: "PL", Sending: "RU"}, 0}, {review.Filter{Sending: "RU"}, 7},
		{review.Filter{Source: "wire-one"}, 2}, {review.Filter{Limit: 3}, 3}, {review.Filter{States: []review.CaseState{review.CaseApproved}}, 1},
	} {
		q, err := f.Queue(t.Context(), tt.filter)
		if err != nil || len(q) != tt.want {
			t.Errorf("Queue(%+v) = %d cases, %v, want %d", tt.filter, len(q), err, tt.want)
		}
	}
	rejected, err := f.Cases(t.Context(), review.Filter{States: []review.CaseState{review.CaseRejected, review.CaseBackground}})
	if err != nil || len(rejected) != 2 {
		t.Errorf("Cases(rejected, background) = %d, %v, want 2", len(rejected), err)
	}
}

func TestAuditAndHistory(t *testing.T) {
	f := rt.Desk(t)
	all, err := f.Audit(t.Context(), review.AuditFilter{})
	if err != nil || len(all) != 9 {
		t.Fatalf("Audit = %d entries, %v, want 9", len(all), err)
	}
	for i, l := range all {
		if l.Seq != uint64(i) || l.Hash == "" || l.Decision.Reviewer == "" || l.Decision.At.Location() != time.UTC {
			t.Errorf("entry %d = %+v", i, l)
		}
	}
	for _, tt := range []struct {
		filter review.AuditFilter
		want   int
	}{
		{review.AuditFilter{Reviewer: "ben"}, 1}, {review.AuditFilter{Since: 7}, 2}, {review.AuditFilter{Limit: 4}, 4},
		{review.AuditFilter{Case: all[0].Decision.Case}, 1}, {review.AuditFilter{From: all[3].Decision.At, To: all[5].Decision.At}, 2},
	} {
		got, err := f.Audit(t.Context(), tt.filter)
		if err != nil || len(got) != tt.want {
			t.Errorf("Audit(%+v) = %d, %v, want %d", tt.filter, len(got), err, tt.want)
		}
	}
	e := all[7].Decision.Expulsions[0] // Spain
	k := f.MustCase(t, e.Case)
	f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve, Reviewer: "ben"})
	got, history, err := f.Expulsion(t.Context(), e.ID)
	if err != nil || got.Version != 2 || got.Reviewer != "ben" || len(history) != 2 || !got.Approved.Equal(e.Approved) {
		t.Errorf("Expulsion(%s) = version %d by %s with %d decisions, %v, want 2, ben, 2", e.ID, got.Version, got.Reviewer, len(history), err)
	}
}

func TestTallyDiff(t *testing.T) {
	f := rt.Desk(t)
	from := f.Clock.Now()
	q, err := f.Queue(t.Context(), review.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	f.MustDecide(t, review.Command{Case: q[0].ID, Verdict: review.Approve}) // Italy, 30
	f.MustDecide(t, review.Command{Case: q[3].ID, Verdict: review.Approve}) // Spain, 25 → 27
	all, err := f.Audit(t.Context(), review.AuditFilter{Limit: 3})
	if err != nil {
		t.Fatal(err)
	}
	poland := slices.IndexFunc(mustAudit(t, f), func(l review.Logged) bool {
		return len(l.Decision.Expulsions) > 0 && l.Decision.Expulsions[0].ReceivingState == "PL"
	})
	f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: mustAudit(t, f)[poland].Decision.ID})
	diff, err := f.TallyDiff(t.Context(), review.Scope{Sending: []country.Code{"RU"}}, from, f.Clock.Now())
	if err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for _, c := range diff.Changes {
		switch {
		case c.Before == nil:
			kinds = append(kinds, "new "+c.After.Count)
		case c.After == nil:
			kinds = append(kinds, "gone "+c.Before.Count)
		default:
			kinds = append(kinds, c.Before.Count+" → "+c.After.Count)
		}
	}
	slices.Sort(kinds)
	if want := []string{"about 25 → 27", "gone 45", "new 30"}; !slices.Equal(kinds, want) || diff.After-diff.Before != 30+2-45 {
		t.Errorf("TallyDiff = %v, %d → %d, want %v", kinds, diff.Before, diff.After, want)
	}
	for _, format := range []string{"table", "json"} {
		var b bytes.Buffer
		if err := diff.Write(&b, format); err != nil || !strings.Contains(b.String(), "about 25") {
			t.Errorf("Write(%s) = %v:\n%s", format, err, b.String())
		}
	}
	if len(all) != 3 {
		t.Errorf("Audit(last 3) = %d", len(all))
	}
}

func mustAudit(t *testing.T, f rt.Fixture) []review.Logged {
	t.Helper()
	all, err := f.Audit(t.Context(), review.AuditFilter{})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// A text that is printed again is one voice, and the better-ranked telling is the original.
func TestCopyLineage(t *testing.T) {
	const text = "The deputy minister called in the ambassador this morning and handed over a note with seventeen names of people who have been gathering intelligence under cover."
	base := func(day string, opts ...rt.Option) extract.Candidate {
		return rt.Candidate("NL", "RU", day, append([]rt.Option{rt.People(17), rt.Text(text)}, opts...)...)
	}
	f := rt.NewDesk(t)
	wire := base("2022-03-29", agency("w1"))
	f.MustFile(t, wire)
	f.MustFile(t, base("2022-03-29", paper("p1"), rt.Text("THE HAGUE – "+text+" More follows.")))
	host := base("2022-03-29")
	k := f.MustFile(t, host)
	var copies []string
	for _, c := range k.Claims {
		copies = append(copies, c.CopyOf)
	}
	if want := []string{host.ID, wire.ID, ""}; !slices.Equal(copies, want) {
		t.Errorf("CopyOf = %v, want %v", copies, want)
	}
	if got := strings.Join(k.Warnings, " "); !strings.Contains(got, "2 of 3 texts are copies: 1 voice") {
		t.Errorf("Warnings = %q, want the copies named", got)
	}
	// The wire's update with another number is no copy: it says something else.
	k = f.MustFile(t, base("2022-03-29", agency("w1"), rt.People(18), rt.Page("update")))
	if last := k.Claims[len(k.Claims)-1]; last.CopyOf != "" {
		t.Errorf("an update with another number is marked as a copy of %s", last.CopyOf)
	}
}

func TestRankOfSources(t *testing.T) {
	unpinned := func(c *extract.Candidate) {
		c.Provenance.Item.Evidence = []ingest.Capture{{Hash: "h", Unpinned: true}}
	}
	for _, tt := range []struct {
		name  string
		opt   rt.Option
		rank  review.Rank
		first bool
	}{
		{"the host's ministry", ministryOf("DE"), review.RankReceiving, true},
		{"the target's president", rt.From("kremlin", ingest.President, "RU"), review.RankSending, true},
		{"a third ministry", ministryOf("FR"), review.RankMedia, false},
		{"an agency", agency("w1"), review.RankAgency, false},
		{"the host's own paper", rt.From("p", ingest.Outlet, "DE"), review.RankMedia, false},
		{"the ministry's page from elsewhere", unpinned, review.RankMedia, false},
	} {
		k := rt.NewDesk(t).MustFile(t, rt.Candidate("DE", "RU", "2022-04-04", rt.People(40), tt.opt))
		if c := k.Claims[0]; c.Rank != tt.rank || c.FirstHand != tt.first {
			t.Errorf("%s: rank %d, first-hand %v, want %d, %v", tt.name, c.Rank, c.FirstHand, tt.rank, tt.first)
		}
	}
}

// A page whose certificate nobody checked keeps its rank, and says so.
func TestUnverified(t *testing.T) {
	k := rt.NewDesk(t).MustFile(t, rt.Candidate("DE", "RU", "2022-04-04", rt.People(40), ministryOf("DE"), func(c *extract.Candidate) {
		c.Provenance.Item.Evidence = []ingest.Capture{{Hash: "h", Unverified: true}, {Hash: "i"}}
	}))
	if got := strings.Join(k.Warnings, " "); !k.Claims[0].FirstHand || !strings.Contains(got, "Certificate not verified") {
		t.Errorf("first-hand %v, Warnings = %q, want true and the certificate named", k.Claims[0].FirstHand, got)
	}
}

// Sentences of a case name voices; sources have names that only the desk's pages know.
func TestSentencesNameNoIDs(t *testing.T) {
	f := rt.NewDesk(t)
	e := f.Approve(t, rt.Candidate("ES", "RU", "2022-04-05", rt.About(25), longText))
	f.MustFile(t, rt.Candidate("ES", "RU", "2022-04-05", rt.About(25), longText, paper("q1-paper")))
	f.MustFile(t, rt.Candidate("ES", "RU", "2022-04-05", rt.NoNumber(""), rt.Status(extract.Denied), paper("q2-paper")))
	k := f.MustFile(t, rt.Candidate("ES", "RU", "2022-04-06", rt.People(27), agency("q3-wire")))
	if want := "A news agency says 27; approved as about 25."; k.ID != e.Case || k.Changed != want || k.Why != want {
		t.Errorf("Changed, Why = %q, %q, want %q", k.Changed, k.Why, want)
	}
	all := strings.Join(append(append(k.Grouping, k.Warnings...), k.Why), "\n")
	for _, c := range k.Claims {
		if strings.Contains(all, string(c.Source())) {
			t.Errorf("sentences name %s:\n%s", c.Source(), all)
		}
	}
}

func TestWarnings(t *testing.T) {
	for _, tt := range []struct {
		name  string
		files []extract.Candidate
		want  string
	}{
		{"disagreement", []extract.Candidate{rt.Candidate("NL", "RU", "2022-03-29", rt.People(17)),
			rt.Candidate("NL", "RU", "2022-03-29", rt.People(18), ministryOf("RU"))}, "Sources disagree: 17 by the host, 18 by the target."},
		{"ceiling", []extract.Candidate{rt.Candidate("SI", "RU", "2022-04-05", rt.Measure(extract.StaffCap), rt.NoNumber("eight may stay"))}, "A ceiling, not a count"},
		{"mirror", []extract.Candidate{rt.Candidate("CA", "IN", "2024-10-14", rt.People(6)), rt.Candidate("IN", "CA", "2024-10-14", rt.People(6))}, "Check who expels whom"},
		{"sum", []extract.Candidate{rt.Candidate("FR", "RU", "2022-04-04", rt.People(35)), rt.Candidate("FR", "RU", "2022-04-11", rt.People(6)),
			rt.Candidate("FR", "RU", "2022-04-11", rt.People(41), agency("w1"))}, "cumulative: 41 is 6 + 35 (2022-04-04)"},
		{"told again", []extract.Candidate{rt.Candidate("PL", "RU", "2022-03-23", rt.People(45)), rt.Candidate("PL", "RU", "2022-03-29", rt.People(45), agency("w1"))},
			"Possibly told again: the same number was announced 6 days earlier (2022-03-23)."},
		{"open side", []extract.Candidate{rt.Candidate("", "RU", "2022-04-05", rt.People(3))}, "Who expels is open"},
		{"denial", []extract.Candidate{rt.Candidate("DE", "RU", "2023-04-22", rt.People(20), ministryOf("RU")),
			rt.Candidate("DE", "RU", "2023-04-22", rt.NoNumber(""), rt.Status(extract.Denied), paper("p1"))}, "A media report says: denied."},
	} {
		f := rt.NewDesk(t)
		var k review.Case
		for _, c := range tt.files {
			k = f.MustFile(t, c)
		}
		if got := strings.Join(k.Warnings, " "); !strings.Contains(got, tt.want) {
			t.Errorf("%s: Warnings = %q, want %q among them", tt.name, got, tt.want)
		}
	}
}

func TestCountText(t *testing.T) {
	n := func(n int) *int { return &n }
	for _, tt := range []struct {
		count extract.Count
		want  string
	}{
		{extract.ExactCount(25, "x"), "25"},
		{extract.Count{Min: n(25), Max: n(25), Qualifier: extract.About}, "about 25"},
		{extract.Count{Min: n(20), Max: n(25), Qualifier: extract.About}, "20 to 25"},
		{extract.Count{Min: n(20), Qualifier: extract.AtLeast}, "at least 20"},
		{extract.Count{Max: n(8), Qualifier: extract.AtMost}, "at most 8"},
		{extract.OpenCount("several\nof them"), "no number (several of them)"},
		{extract.OpenCount(""), "no number"},
	} {
		if got := review.CountText(tt.count); got != tt.want {
			t.Errorf("CountText(%+v) = %q, want %q", tt.count, got, tt.want)
		}
	}
}

func TestFloors(t *testing.T) {
	for phrase, want := range map[string]int{
		"several": 3, "Mehrere Diplomaten": 3, "несколько дипломатов": 3, "dozens": 24, "Dutzende": 24, "scores of staff": 40,
		"hundreds": 200, "dozens, if not hundreds,": 200, "many": 0, "all": 0, "": 0, "the same number": 0,
	} {
		got, ok := review.FloorOf(extract.OpenCount(phrase))
		if got.Least != want || ok != (want > 0) {
			t.Errorf("FloorOf(%q) = %d, %v, want %d", phrase, got.Least, ok, want)
		}
	}
	if _, ok := review.FloorOf(extract.ExactCount(5, "several")); ok {
		t.Error("FloorOf(5) has a floor, want none under a figure")
	}
	if diff := gocmp.Diff(4, len(review.Floors())); diff != "" {
		t.Errorf("Floors (-want +got):\n%s", diff)
	}
}

package review_test

import (
	"bytes"
	"cmp"
	"flag"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"nongrata/extract"
	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/reviewtest"
)

func sectionA(x reviewtest.Fact) bool { return strings.HasPrefix(x.ID, "A-") }

func TestRunningTotals2022(t *testing.T) {
	f := reviewtest.NewDesk(t)
	f.ApproveFacts(t, sectionA)
	for _, tt := range []struct {
		day  string
		want int
	}{
		{"2022-02-28", 14}, {"2022-03-18", 40}, {"2022-03-23", 85}, {"2022-03-29", 133}, {"2022-03-30", 168},
		{"2022-04-01", 169}, {"2022-04-04", 245}, {"2022-04-05", 417}, {"2022-04-06", 433}, {"2022-04-07", 441},
		{"2022-04-08", 451}, {"2022-04-11", 481}, {"2022-04-15", 487}, {"2022-06-28", 557}, {"2022-12-31", 567},
	} {
		asOf, err := review.ParseMoment(tt.day)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range []review.Scope{
			{Sending: []country.Code{"RU"}, Since: "2022-02-24", Until: tt.day},
			{Sending: []country.Code{"RU"}, Since: "2022-02-24", AsOf: asOf},
		} {
			got, err := f.Tally(t.Context(), s)
			if err != nil {
				t.Fatal(err)
			}
			if got.Total != tt.want {
				t.Errorf("Tally(%v) = %d, want %d", s.Values(), got.Total, tt.want)
			}
		}
	}
}

// approved returns the facts as records, without a desk.
func approved(keep func(reviewtest.Fact) bool) []review.Expulsion {
	var out []review.Expulsion
	for _, x := range reviewtest.Facts() {
		if x.Dated() && x.Status.Act() && keep(x) {
			c := x.Candidate()
			out = append(out, review.Expulsion{ID: x.ID, State: review.Standing, Act: reviewtest.Act(c),
				Claims: []review.Claim{{Candidate: c, FirstHand: true}}, Rule: "as told"})
		}
	}
	return out
}

func TestPublishedTotals(t *testing.T) {
	corrected := approved(sectionA)
	i := slices.IndexFunc(corrected, func(e review.Expulsion) bool { return e.ID == "A-20220405-ES-RU" })
	corrected[i].Count = extract.ExactCount(27, "27")
	y2018 := approved(func(x reviewtest.Fact) bool { return strings.HasPrefix(x.ID, "C-") })
	ru := []country.Code{"RU"}
	without := func(records []review.Expulsion, codes ...country.Code) []review.Expulsion {
		return slices.DeleteFunc(slices.Clone(records), func(e review.Expulsion) bool {
			return slices.Contains(codes, e.ReceivingState)
		})
	}
	for _, tt := range []struct {
		name    string
		records []review.Expulsion
		scope   review.Scope
		want    int
		states  int
	}{
		{"all to 7 April 2022", approved(sectionA), review.Scope{Sending: ru, Until: "2022-04-07"}, 441, 27},
		{"Ukraine's ministry, 8 April 2022", corrected, review.Scope{Sending: ru, Until: "2022-04-07"}, 443, 27},
		{"without staff caps", approved(sectionA), review.Scope{Sending: ru, Until: "2022-04-07", Measures: []extract.Measure{extract.Expulsion}}, 373, 26},
		{"2018, 28 states", without(y2018, "GB", "NATO"), review.Scope{Sending: ru}, 123, 28},
		{"2018, 27 March", without(y2018, "NATO"), review.Scope{Sending: ru, Until: "2018-03-27"}, 144, 27},
		{"2018, 27 March with NATO", y2018, review.Scope{Sending: ru, Until: "2018-03-27"}, 151, 28},
		{"Russia, 30 March 2018", y2018, review.Scope{Receiving: ru, Since: "2018-03-30", Until: "2018-03-30", By: review.BySending}, 59, 23},
	} {
		got := review.NewTally(tt.records, tt.scope)
		if got.Total != tt.want || len(got.Rows) != tt.states {
			t.Errorf("%s: NewTally = %d from %d, want %d from %d", tt.name, got.Total, len(got.Rows), tt.want, tt.states)
		}
	}
}

func TestCoverage(t *testing.T) {
	got := review.NewTally(approved(sectionA), review.Scope{Sending: []country.Code{"RU"}, Group: "NATO", Until: "2022-04-07"})
	const want = "23 of 30 NATO members (membership of 2022-04-07); not: Albania, Canada, Croatia, Hungary, Iceland, Türkiye, United Kingdom."
	if got.Coverage == nil || got.Coverage.Sentence != want {
		t.Errorf("Coverage = %+v, want %q", got.Coverage, want)
	}
}

var update = flag.Bool("update", false, "write the golden files anew")

func TestWriteTally(t *testing.T) {
	tally := review.NewTally(approved(sectionA), review.Scope{
		Sending: []country.Code{"RU"}, Group: "NATO", Since: "2022-04-01", Until: "2022-04-07"})
	for _, f := range review.Formats() {
		var b, again bytes.Buffer
		if err := cmp.Or(tally.Write(&b, f), tally.Write(&again, f)); err != nil {
			t.Fatal(err)
		}
		if b.String() != again.String() {
			t.Errorf("Write(%s) differs from one time to the next", f)
		}
		file := filepath.Join("testdata", "tally."+f)
		if *update {
			if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := gocmp.Diff(string(want), b.String()); diff != "" {
			t.Errorf("Write(%s) (-want +got):\n%s", f, diff)
		}
	}
	if err := tally.Write(io.Discard, "xls"); err == nil {
		t.Error("Write(xls) = nil, want an error")
	}
}

func TestTallyRules(t *testing.T) {
	n := func(n int) *int { return &n }
	record := func(id string, m extract.Measure, s extract.Status, c extract.Count) review.Expulsion {
		return review.Expulsion{ID: id, State: review.Standing, Act: review.Act{ReceivingState: "FR", SendingState: "RU",
			Measure: m, Status: s, Count: c, AnnouncedOn: "2022-04-04"}}
	}
	withdrawn := record("withdrawn", extract.Expulsion, extract.Announced, extract.ExactCount(100, "100"))
	withdrawn.State = review.Withdrawn
	records := []review.Expulsion{
		withdrawn,
		record("several", extract.Expulsion, extract.Announced, extract.OpenCount("plusieurs diplomates")),
		record("dozens", extract.StaffCap, extract.Announced, extract.OpenCount("dozens of staff")),
		record("many", extract.Expulsion, extract.Announced, extract.OpenCount("many")),
		record("range", extract.Expulsion, extract.CarriedOut, extract.Count{Min: n(10), Max: n(15), Qualifier: extract.About}),
		record("least", extract.Expulsion, extract.Reported, extract.Count{Min: n(20), Qualifier: extract.AtLeast}),
		record("most", extract.StaffCap, extract.Announced, extract.Count{Max: n(8), Qualifier: extract.AtMost}),
		record("closure", extract.Closure, extract.Announced, extract.ExactCount(2, "two consulates")),
		record("severed", extract.Severance, extract.Announced, extract.OpenCount("")),
		record("reversed", extract.Expulsion, extract.Reversed, extract.ExactCount(7, "7")),
	}
	for _, tt := range []struct {
		basis review.Basis
		want  int
	}{{"", 12 + 20 + 8}, {review.Low, 3 + 24 + 10 + 20}, {review.High, 15 + 20 + 8}} {
		got := review.NewTally(records, review.Scope{Basis: tt.basis})
		if got.Total != tt.want || got.Open != 3 || len(got.Items) != 6 || len(got.Listed) != 3 || !got.HighOpen {
			t.Errorf("NewTally(basis %q) = %d, %d open, %d items, %d listed, want %d, 3, 6, 3",
				tt.basis, got.Total, got.Open, len(got.Items), len(got.Listed), tt.want)
		}
	}
	got := review.NewTally(records, review.Scope{Measures: []extract.Measure{extract.Closure}})
	if got.Total != 0 || got.Missions != 2 || got.Rows[0].Missions != 2 {
		t.Errorf("NewTally(closures) = %d people, %d missions, want 0 and 2", got.Total, got.Missions)
	}
	if !strings.Contains(strings.Join(got.Rule, " "), "“at least”") {
		t.Errorf("NewTally(closures).Rule = %q, want the basis", got.Rule)
	}
}

func TestScopeRoundTrip(t *testing.T) {
	q, err := url.ParseQuery("since=2022-02-24&until=2022-04-07&as_of=2022-04-08&sending=RU&receiving=DE,fr&receiving=Spain&group=nato&measure=expulsion&basis=low&first_hand=1&by=month")
	if err != nil {
		t.Fatal(err)
	}
	got, err := review.ParseScope(q)
	if err != nil {
		t.Fatal(err)
	}
	want := review.Scope{Since: "2022-02-24", Until: "2022-04-07", AsOf: time.Date(2022, 4, 8, 23, 59, 59, 999999999, time.UTC),
		Receiving: []country.Code{"DE", "FR", "ES"}, Sending: []country.Code{"RU"}, Group: "NATO",
		Measures: []extract.Measure{extract.Expulsion}, Basis: review.Low, FirstHand: true, By: review.ByMonth}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("ParseScope (-want +got):\n%s", diff)
	}
	again, err := review.ParseScope(got.Values())
	if diff := gocmp.Diff(want, again); err != nil || diff != "" {
		t.Errorf("ParseScope(Values()) = %v (-want +got):\n%s", err, diff)
	}
	for _, bad := range []string{"since=5+April", "as_of=now", "receiving=Atlantis", "group=G8", "measure=war", "basis=mid", "by=week", "first_hand=maybe"} {
		q, _ := url.ParseQuery(bad)
		_, err := review.ParseScope(q)
		if name, _, _ := strings.Cut(bad, "="); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("ParseScope(%s) = %v, want an error that names %s", bad, err, name)
		}
	}
}

func TestGroups(t *testing.T) {
	for _, tt := range []struct {
		group, day string
		want       int
	}{{"NATO", "2022-04-07", 30}, {"NATO", "2023-04-04", 31}, {"NATO", "2024-03-07", 32}, {"EU", "2020-01-31", 28},
		{"EU", "2022-04-07", 27}, {"G7", "2022-04-07", 7}, {"G20", "2023-09-09", 21}, {"V4", "2022-04-07", 4}} {
		members := review.Members(tt.group, tt.day)
		if len(members) != tt.want {
			t.Errorf("Members(%s, %s) = %d, want %d", tt.group, tt.day, len(members), tt.want)
		}
		for _, m := range members {
			if !m.Valid() {
				t.Errorf("Members(%s, %s) has %q, which is no code", tt.group, tt.day, m)
			}
		}
	}
}

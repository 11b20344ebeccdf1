package review_test

import (
	"fmt"
	"hash/fnv"
	"slices"
	"strings"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/ingest/ingesttest/raced"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

func agency(name string) rt.Option { return rt.From(ingest.SourceID(name), ingest.Wire, "GB") }
func paper(name string) rt.Option  { return rt.From(ingest.SourceID(name), ingest.Outlet, "GB") }
func ministryOf(c country.Code) rt.Option {
	return rt.From(ingest.SourceID(strings.ToLower(string(c))+"-ministry"), ingest.Ministry, c)
}

// Every row files its candidates in order and wants the cases that come of it, oldest act
// first, as "count measure status: number of claims".
func TestGrouping(t *testing.T) {
	consul := func(c *extract.Candidate) { c.Staff = []extract.StaffKind{extract.Consular} }
	on := func(day string) rt.Option { return func(c *extract.Candidate) { c.AnnouncedOn = day } }
	same := rt.Text("The ambassador was called in this morning and was told that the people named on a list have to leave the country within seven days.")
	for _, tt := range []struct {
		name  string
		files []extract.Candidate
		want  []string
	}{
		{"RU→BE: none by the host, 12 by the target, 21 by symmetry", []extract.Candidate{
			rt.Candidate("RU", "BE", "2022-04-19", rt.NoNumber("")),
			rt.Candidate("RU", "BE", "2022-04-19", rt.People(21), paper("p1")),
			rt.Candidate("RU", "BE", "2022-04-19", rt.People(12), ministryOf("BE")),
		}, []string{"12 expulsion announced: 3"}},
		{"FR→RU: many, 30, 35; then 6; 41 is cumulative", []extract.Candidate{
			rt.Candidate("FR", "RU", "2022-04-04", rt.NoNumber("de nombreux")),
			rt.Candidate("FR", "RU", "2022-04-04", rt.People(30), paper("p1")),
			rt.Candidate("FR", "RU", "2022-04-04", rt.People(35), agency("w1")),
			rt.Candidate("FR", "RU", "2022-04-11", rt.People(6)),
			rt.Candidate("FR", "RU", "2022-04-11", rt.People(41), agency("w1")),
		}, []string{"35 expulsion announced: 3", "6 expulsion announced: 2"}},
		{"FR→RU: the sum comes before the number", []extract.Candidate{
			rt.Candidate("FR", "RU", "2022-04-04", rt.People(35)),
			rt.Candidate("FR", "RU", "2022-04-11", rt.People(41), agency("w1")),
			rt.Candidate("FR", "RU", "2022-04-11", rt.People(6), agency("w2")),
		}, []string{"35 expulsion announced: 1", "6 expulsion announced: 2"}},
		{"ES→RU: about 25, at least 25, 27", []extract.Candidate{
			rt.Candidate("ES", "RU", "2022-04-05", rt.About(25)),
			rt.Candidate("ES", "RU", "2022-04-05", rt.AtLeast(25), paper("p1")),
			rt.Candidate("ES", "RU", "2022-04-06", rt.People(27)),
		}, []string{"27 expulsion announced: 3"}},
		{"SI→RU: a cap without a number, 33, 35 called an expulsion", []extract.Candidate{
			rt.Candidate("SI", "RU", "2022-04-05", rt.NoNumber(""), rt.Measure(extract.StaffCap)),
			rt.Candidate("SI", "RU", "2022-04-05", rt.People(35), paper("p1")),
			rt.Candidate("SI", "RU", "2022-04-05", rt.People(33), agency("w1")),
		}, []string{"33 staff_cap announced: 3"}},
		{"SK→RU: 3 and, sixteen days later, 35; 38 is a sum", []extract.Candidate{
			rt.Candidate("SK", "RU", "2022-03-14", rt.People(3)),
			rt.Candidate("SK", "RU", "2022-03-30", rt.People(35)),
			rt.Candidate("SK", "RU", "2022-03-30", rt.People(38), agency("w1")),
		}, []string{"3 expulsion announced: 1", "35 expulsion announced: 2"}},
		{"NL→RU: 17 by the host, 18 by the target", []extract.Candidate{
			rt.Candidate("NL", "RU", "2022-03-29", rt.People(18), ministryOf("RU")),
			rt.Candidate("NL", "RU", "2022-03-29", rt.People(17)),
		}, []string{"17 expulsion announced: 2"}},
		{"EE→RU: 14 people, 7 of rank", []extract.Candidate{
			rt.Candidate("EE", "RU", "2022-04-05", rt.People(14)),
			rt.Candidate("EE", "RU", "2022-04-05", rt.People(7), agency("w1")),
		}, []string{"14 expulsion announced: 2"}},
		{"US→RU: 12 of the mission and 1 of the secretariat, one day", []extract.Candidate{
			rt.Candidate("US", "RU", "2022-02-28", rt.People(12)),
			rt.Candidate("US", "RU", "2022-02-28", rt.People(1)),
		}, []string{"1 expulsion announced: 1", "12 expulsion announced: 1"}},
		{"CA↔IN: mirror acts of one day", []extract.Candidate{
			rt.Candidate("CA", "IN", "2024-10-14", rt.People(6)),
			rt.Candidate("IN", "CA", "2024-10-14", rt.People(6)),
		}, []string{"6 expulsion announced: 1", "6 expulsion announced: 1"}},
		{"IN→PK: the same words eight days later", []extract.Candidate{
			rt.Candidate("IN", "PK", "2025-05-13", rt.People(1), same),
			rt.Candidate("IN", "PK", "2025-05-21", rt.People(1), same),
		}, []string{"1 expulsion announced: 1", "1 expulsion announced: 1"}},
		{"TR→IL: the ambassador, the next day the consul general", []extract.Candidate{
			rt.Candidate("TR", "IL", "2018-05-15", rt.People(1), rt.WithAmbassador()),
			rt.Candidate("TR", "IL", "2018-05-16", rt.People(1), consul),
		}, []string{"1 expulsion announced: 1", "1 expulsion announced: 1"}},
		{"a closure beside an expulsion", []extract.Candidate{
			rt.Candidate("LT", "RU", "2022-04-04", rt.People(1), rt.WithAmbassador()),
			rt.Candidate("LT", "RU", "2022-04-04", rt.People(1), rt.Measure(extract.Closure)),
		}, []string{"1 closure announced: 1", "1 expulsion announced: 1"}},
		{"one text, two acts", []extract.Candidate{
			rt.Candidate("BG", "RU", "2022-03-18", rt.People(10), rt.Page("p"), same),
			rt.Candidate("BG", "RU", "2022-03-18", rt.People(10), rt.Page("p"), same, func(c *extract.Candidate) { c.ID = "second" }),
		}, []string{"10 expulsion announced: 1", "10 expulsion announced: 1"}},
		{"an edited page corrects even far off", []extract.Candidate{
			rt.Candidate("NO", "RU", "2022-04-06", rt.People(8), rt.Page("p")),
			rt.Candidate("NO", "RU", "2022-04-06", rt.People(18), rt.Page("p")),
		}, []string{"18 expulsion announced: 2"}},
		{"the day that a text names, not the day it was printed", []extract.Candidate{
			rt.Candidate("IE", "RU", "2022-03-29", rt.People(4)),
			rt.Candidate("IE", "RU", "2022-04-03", rt.People(4), paper("p1"), on("2022-03-29")),
		}, []string{"4 expulsion announced: 2"}},
		{"background joins the act of its day and decides nothing", []extract.Candidate{
			rt.Candidate("DE", "RU", "2022-04-04", rt.People(40)),
			rt.Candidate("DE", "RU", "2022-05-04", rt.People(44), paper("p1"), rt.Background("2022-04-04")),
		}, []string{"40 expulsion announced: 2"}},
		{"background without a day joins no act", []extract.Candidate{
			rt.Candidate("DE", "RU", "2022-04-04", rt.People(40)),
			rt.Candidate("DE", "RU", "2022-04-05", rt.People(40), paper("p1"), rt.Background("")),
			rt.Candidate("DE", "RU", "2022-04-05", rt.People(4), paper("p2"), rt.Background("")),
		}, []string{"4 expulsion announced: 2", "40 expulsion announced: 1"}},
		{"a weighed step becomes an act", []extract.Candidate{
			rt.Candidate("PL", "RU", "2022-03-22", rt.People(45), paper("p1"), rt.Status(extract.Considered)),
			rt.Candidate("PL", "RU", "2022-03-23", rt.People(45)),
		}, []string{"45 expulsion announced: 2"}},
		{"a threat beside an act is of the next", []extract.Candidate{
			rt.Candidate("PL", "RU", "2022-03-23", rt.People(45)),
			rt.Candidate("PL", "RU", "2022-03-23", rt.NoNumber("more"), rt.Status(extract.Threatened)),
		}, []string{"45 expulsion announced: 1", "no number (more) expulsion threatened: 1"}},
		{"departure and reversal are stages of the act", []extract.Candidate{
			rt.Candidate("CO", "AR", "2024-03-27", rt.People(3)),
			rt.Candidate("CO", "AR", "2024-04-01", rt.People(3), rt.Status(extract.Reversed)),
		}, []string{"3 expulsion reversed: 2"}},
		{"the number stays when the reversal gives none", []extract.Candidate{
			rt.Candidate("CO", "AR", "2024-03-27", rt.People(3), agency("w1")),
			rt.Candidate("CO", "AR", "2024-04-01", rt.NoNumber(""), rt.Status(extract.Reversed)),
		}, []string{"3 expulsion reversed: 2"}},
		{"a party denies what papers tell", []extract.Candidate{
			rt.Candidate("KW", "IR", "2017-07-20", rt.People(15), paper("p1")),
			rt.Candidate("KW", "IR", "2017-07-21", rt.NoNumber(""), rt.Status(extract.Denied)),
		}, []string{"15 expulsion denied: 2"}},
		{"a departure of people whom nobody has told of", []extract.Candidate{
			rt.Candidate("RU", "US", "2022-03-05", rt.People(12), rt.Status(extract.CarriedOut), func(c *extract.Candidate) { c.New = false }),
		}, []string{"12 expulsion carried_out: 1"}},
		{"an open side stays alone", []extract.Candidate{
			rt.Candidate("", "RU", "2022-03-28", rt.People(5)),
			rt.Candidate("MK", "RU", "2022-03-28", rt.People(5)),
		}, []string{"5 expulsion announced: 1", "5 expulsion announced: 1"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := rt.NewDesk(t)
			for _, c := range tt.files {
				f.MustFile(t, c)
			}
			if got := outline(t, f); !slices.Equal(got, tt.want) {
				t.Errorf("File(…) = %q, want %q", got, tt.want)
			}
		})
	}
}

func outline(t *testing.T, f rt.Fixture) []string {
	t.Helper()
	cases, err := f.Cases(t.Context(), review.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	slices.SortStableFunc(cases, func(a, b review.Case) int { return strings.Compare(a.Act.AnnouncedOn, b.Act.AnnouncedOn) })
	var out, days []string
	for _, k := range cases {
		out = append(out, fmt.Sprintf("%s %s %s: %d", review.CountText(k.Act.Count), k.Act.Measure, k.Act.Status, len(k.Claims)))
		days = append(days, k.Act.AnnouncedOn)
	}
	// Within a day the order of filing does not matter.
	for i := range out {
		for j := i + 1; j < len(out) && days[j] == days[i]; j++ {
			if out[j] < out[i] {
				out[i], out[j] = out[j], out[i]
			}
		}
	}
	return out
}

// tellings turns a fact into what the sources of its day would have told: the two ministries,
// wires with growing detail, papers with the other numbers that were seen in print, copies
// and later background.
func tellings(x rt.Fact) []extract.Candidate {
	h := fnv.New32a()
	h.Write([]byte(x.ID))
	n := int(h.Sum32())
	next := nextDay(x.Day)
	page := func(p string) rt.Option { return rt.Page(p + x.ID) }
	printed := func(day string) rt.Option {
		return func(c *extract.Candidate) {
			c.Provenance.Item.Published = c.Provenance.Item.Published.AddDate(0, 0, 1)
			c.AnnouncedOn = day
		}
	}
	out := []extract.Candidate{
		x.Candidate(agency("w1"), page("alert"), rt.NoNumber(""), rt.Confidence(0.7)),
		x.Candidate(page("host")),
		x.Candidate(agency("w1"), page("update")),
		x.Candidate(agency("w2"), page("w2"), printed(x.Day)),
		x.Candidate(ministryOf(x.Sending), page("target")),
		x.Candidate(paper("p1"), page("late"), printed(next)), // a zone away: the next day
	}
	for i, other := range otherNumbers(x.ID) {
		out = append(out, x.Candidate(paper(fmt.Sprint("q", i)), page(fmt.Sprint("alt", i)), rt.Counted(extract.ExactCount(other, fmt.Sprint(other)))))
	}
	if n%3 == 0 {
		out = append(out, x.Candidate(paper("p2"), page("copy"), rt.Text(out[2].Provenance.Opening)))
	}
	if n%2 == 0 {
		out = append(out, x.Candidate(paper("p3"), page("back"), printed(x.Day), rt.Background(x.Day)))
	}
	return out
}

// otherNumbers are the figures in print beside the act's own.
func otherNumbers(id string) []int {
	return map[string][]int{
		"A-20220228-US-RU-a": {13}, "A-20220329-NL-RU": {18}, "A-20220330-SK-RU": {38}, "A-20220404-FR-RU": {30},
		"A-20220411-FR-RU": {41}, "A-20220405-EE-RU": {7}, "A-20220405-ES-RU": {27}, "A-20220405-IT-RU": {25},
		"A-20220405-SI-RU": {35}, "B-20220419-RU-BE": {21}, "B-20220426-RU-SE": {4}, "C-20180327-NATO-RU": {10},
		"D-20210416-RU-PL": {3}, "D-20210422-CZ-RU-b": {60, 70}, "D-20211006-NATO-RU": {10}, "E-20170720-KW-IR": {5},
		"E-20191230-BO-ES": {1, 6}, "E-20230111-EE-RU": {9, 13}, "E-20230608-RO-RU": {51}, "E-20251001-CO-IL": {40},
	}[id]
}

func nextDay(day string) string {
	d, err := time.Parse(time.DateOnly, day)
	if err != nil {
		panic(err) // facts are checked by their reader
	}
	return d.AddDate(0, 0, 1).Format(time.DateOnly)
}

func TestGroupingOfFacts(t *testing.T) {
	f := rt.NewDesk(t)
	gold, ids := map[string]string{}, []string{}
	var all []extract.Candidate
	for _, x := range raced.Part(t, "facts", rt.Facts(), 6) {
		if !x.Dated() {
			continue
		}
		for _, c := range tellings(x) {
			if gold[c.ID] != "" {
				t.Fatalf("%s: candidate %s twice", x.ID, c.ID)
			}
			gold[c.ID] = x.ID
			ids = append(ids, c.ID)
			all = append(all, c)
		}
	}
	slices.SortStableFunc(all, func(a, b extract.Candidate) int {
		return a.Provenance.Item.Published.Compare(b.Provenance.Item.Published)
	})
	found := map[string]string{}
	for _, c := range all {
		if err := f.File(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	for _, id := range ids {
		found[id] = f.CaseOf(t, id).ID
	}
	score(ids, gold, found).within(t, 0.97, 0.005)
}

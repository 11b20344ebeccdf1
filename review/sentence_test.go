package review

import (
	"cmp"
	"strings"
	"testing"
	"unicode/utf8"

	"nongrata/extract"
	"nongrata/ingest/country"
)

func staff(kinds ...extract.StaffKind) []extract.StaffKind { return kinds }

func TestSentence(t *testing.T) {
	five := 5
	about := extract.Count{Min: &five, Max: &five, Qualifier: extract.About}
	n := func(n int) extract.Count { return extract.ExactCount(n, "") }
	open := extract.OpenCount("several")
	diplomats := staff(extract.Diplomatic)
	for _, tt := range []struct {
		act  Act
		want string
		line string // the headline
	}{
		{Act{ReceivingState: "BG", SendingState: "RU", Count: n(2), Staff: staff(extract.OfficialKd)},
			"Bulgaria expels 2 Russian officials", "Bulgaria to expel 2 Russian officials"},
		{Act{ReceivingState: "BG", SendingState: "MK", Count: n(2), Staff: staff(extract.OfficialKd)},
			"Bulgaria expels 2 officials of North Macedonia", "Bulgaria to expel 2 officials of North Macedonia"},
		{Act{ReceivingState: "LT", SendingState: "RU", Count: n(1), Ambassador: true},
			"Lithuania expels the Russian ambassador", "Lithuania to expel Russian ambassador"},
		{Act{ReceivingState: "LT", SendingState: "MK", Count: n(1), Ambassador: true},
			"Lithuania expels the ambassador of North Macedonia", "Lithuania to expel ambassador of North Macedonia"},
		{Act{ReceivingState: "CO", SendingState: "IR", Count: n(1), Staff: staff(extract.Charge)},
			"Colombia expels the Iranian chargé d’affaires", "Colombia to expel Iranian chargé d’affaires"},
		{Act{ReceivingState: "DE", SendingState: "RU", Count: open, Staff: diplomats},
			"Germany expels Russian diplomats (number not given)", "Germany to expel Russian diplomats"},
		{Act{ReceivingState: "ES", SendingState: "RU", Count: about, Staff: diplomats, AnnouncedOn: "2022-04-05"},
			"Spain expels about 5 Russian diplomats", "Spain to expel about 5 Russian diplomats"},
		{Act{ReceivingState: "DE", SendingState: "RU", Count: n(6), Staff: diplomats, Ambassador: true},
			"Germany expels 6 Russian diplomats, the ambassador among them", "Germany to expel 6 Russian diplomats including ambassador"},
		{Act{ReceivingState: "LV", SendingState: "RU", Measure: extract.Closure, Count: n(2), Staff: staff(extract.Consular)},
			"Latvia closes 2 Russian consulates", "Latvia to close 2 Russian consulates"},
		{Act{ReceivingState: "LV", SendingState: "RU", Measure: extract.Closure, Count: n(1)},
			"Latvia closes 1 Russian mission", "Latvia to close 1 Russian mission"},
		{Act{ReceivingState: "LV", SendingState: "RU", Measure: extract.Closure, Count: open, Ambassador: true},
			"Latvia closes Russian missions (number not given)", "Latvia to close Russian missions"},
		{Act{ReceivingState: "SK", SendingState: "RU", Measure: extract.StaffCap, Count: n(35)},
			"Slovakia cuts the Russian mission by 35", "Slovakia to cut Russian mission staff by 35"},
		{Act{ReceivingState: "SK", SendingState: "MK", Measure: extract.StaffCap, Count: open},
			"Slovakia cuts the mission of North Macedonia (number not given)", "Slovakia to cut mission staff of North Macedonia"},
		{Act{ReceivingState: "UA", SendingState: "RU", Measure: extract.Severance, Count: open},
			"Ukraine breaks off relations with Russia", "Ukraine to break off relations with Russia"},
		{Act{ReceivingState: "UA", SendingState: "US", Measure: extract.Severance, Count: n(0)},
			"Ukraine breaks off relations with the United States", "Ukraine to break off relations with the United States"},
		{Act{ReceivingState: "US", SendingState: "RU", Measure: extract.Downgrade, Count: n(12), Staff: diplomats, Status: extract.Threatened},
			"The United States threatens to downgrade relations with Russia and order out 12 Russian diplomats",
			"United States threatens to downgrade relations with Russia"},
		{Act{ReceivingState: "MA", SendingState: "IR", Measure: extract.Severance, Count: open, Ambassador: true},
			"Morocco breaks off relations with Iran and orders out the Iranian ambassador", "Morocco to break off relations with Iran"},
		{Act{ReceivingState: "RU", SendingState: "BE", Status: extract.Reported, Count: n(12), InResponse: true, Staff: staff(extract.Diplomatic, extract.Military)},
			"Russia reportedly expels 12 Belgian diplomats and military attachés, in response to a measure of the other side",
			"Russia to expel 12 Belgian diplomats and military attachés"},
		{Act{ReceivingState: "CA", SendingState: "RU", Status: extract.Considered, Count: open},
			"Canada considers expelling Russian mission staff (number not given)", "Canada considers expelling Russian mission staff"},
		{Act{ReceivingState: "CA", SendingState: "RU", Status: extract.CarriedOut, Count: n(1)},
			"Canada has expelled 1 Russian mission staff member", "Canada has expelled 1 Russian mission staff member"},
		{Act{ReceivingState: "KW", SendingState: "IR", Status: extract.Denied, Count: n(15), Staff: diplomats},
			"Kuwait denies expelling 15 Iranian diplomats", "Kuwait denies expelling 15 Iranian diplomats"},
		{Act{ReceivingState: "CO", SendingState: "AR", Status: extract.Reversed, Count: n(7), Staff: diplomats},
			"Colombia takes back its decision to expel 7 Argentine diplomats", "Colombia takes back decision to expel 7 Argentine diplomats"},
		{Act{ReceivingState: "NE", SendingState: "US", Status: extract.Retracted, Count: n(1), Ambassador: true},
			"Niger did not expel the US ambassador (hoax or error)", "Retracted: Niger to expel US ambassador"},
		{Act{Count: n(2), Staff: diplomats},
			"An unnamed state expels 2 diplomats of an unnamed state", "Unnamed state to expel 2 diplomats of an unnamed state"},
	} {
		tt.act.Measure = cmp.Or(tt.act.Measure, extract.Expulsion)
		if got := tt.act.Sentence(); got != tt.want {
			t.Errorf("Sentence(%+v) = %q, want %q", tt.act, got, tt.want)
		}
		if got := tt.act.Headline(true); got != tt.line {
			t.Errorf("Headline(%+v) = %q, want %q", tt.act, got, tt.line)
		}
	}
	a := Act{ReceivingState: "ES", SendingState: "RU", Count: n(27), Staff: diplomats, AnnouncedOn: "2022-04-05"}
	if got, want := a.Dated(), "Spain expels 27 Russian diplomats (announced 2022-04-05)."; got != want {
		t.Errorf("Dated() = %q, want %q", got, want)
	}
}

// Every pair, measure and status: a sentence names both sides once and holds no gap.
func TestSentenceOfAll(t *testing.T) {
	for _, c := range country.All() {
		for _, m := range extract.Measures() {
			for _, s := range extract.Statuses() {
				for _, n := range []extract.Count{extract.OpenCount("x"), extract.ExactCount(1, ""), extract.ExactCount(9, "")} {
					a := Act{ReceivingState: c, SendingState: "MK", Measure: m, Status: s, Count: n}
					got := a.Sentence()
					if strings.Contains(got, "  ") || strings.Contains(got, "of of") || !utf8.ValidString(got) || strings.Count(got, "North Macedonia") < 1 {
						t.Fatalf("Sentence(%+v) = %q", a, got)
					}
				}
			}
		}
	}
}

func TestStaffWords(t *testing.T) {
	for _, tt := range []struct {
		kinds     []extract.StaffKind
		one, many string
	}{
		{nil, "mission staff member", "mission staff"},
		{staff(extract.Diplomatic), "diplomat", "diplomats"},
		{staff(extract.Ambassador), "diplomat", "diplomats"},
		{staff(extract.Charge, extract.Diplomatic), "diplomat", "diplomats"},
		{staff(extract.Intel), "official", "officials"},
		{staff(extract.Diplomatic, extract.Intel), "diplomat", "diplomats"},
		{staff(extract.Technical), "administrative staff member", "administrative staff"},
		{staff(extract.Diplomatic, extract.Military), "military attaché", "diplomats and military attachés"},
		{staff(extract.Diplomatic, extract.Technical, extract.Family), "mission staff member", "diplomats and mission staff"},
		{staff(extract.Consular, extract.Technical, extract.Family), "mission staff member", "mission staff"},
	} {
		if one, many := StaffWords(tt.kinds, true), StaffWords(tt.kinds, false); one != tt.one || many != tt.many {
			t.Errorf("StaffWords(%v) = %q, %q, want %q, %q", tt.kinds, one, many, tt.one, tt.many)
		}
	}
}

func TestPlural(t *testing.T) {
	for want, got := range map[string]string{
		"1 source": Plural(1, "source"), "3 sources": Plural(3, "source"), "2 copies": Plural(2, "copy"),
		"0 people": Plural(0, "person"), "1 person": Plural(1, "person"), "5 days": Plural(5, "day"),
	} {
		if got != want {
			t.Errorf("Plural = %q, want %q", got, want)
		}
	}
	if got, want := UpperFirst("åland"), "Åland"; got != want {
		t.Errorf("UpperFirst(åland) = %q, want %q", got, want)
	}
}

func TestAdjectives(t *testing.T) {
	seen := map[string]country.Code{}
	for c, adj := range adjectives {
		if !c.Valid() {
			t.Errorf("adjectives.tsv: %q is no code", c)
		}
		if other, taken := seen[adj]; taken {
			t.Errorf("adjectives.tsv: %s and %s are both %q: a sentence would not tell which", c, other, adj)
		}
		seen[adj] = c
	}
	if len(adjectives) < 180 {
		t.Errorf("%d adjectives, want most states to have one", len(adjectives))
	}
}

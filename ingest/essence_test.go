package ingest

import (
	"strings"
	"testing"
)

// The furniture of a page is no edit of it.
func TestEssenceSame(t *testing.T) {
	for _, tt := range [][2]string{
		{"Eight diplomats  must\nleave.", "Eight diplomats must leave."},
		{"Eight diplomats. 1,204 views", "Eight diplomats. 1,310 views"},
		{"Acht Diplomaten. 12 Kommentare", "Acht Diplomaten. 13 Kommentare"},
		{"Views: 17 Eight diplomats.", "Views: 210 Eight diplomats."},
		{"Eight diplomats. Last updated: 18 March 2022 14:05", "Eight diplomats. Last updated: 18 March 2022 15:10"},
		{"Acht Diplomaten. Stand: 18.03.2022", "Acht Diplomaten. Stand: 19.03.2022"},
		{"Восемь дипломатов. Обновлено 2022-03-18 10:00", "Восемь дипломатов. Обновлено 2022-03-18 11:20"},
		{"3 hours ago Eight diplomats.", "5 hours ago Eight diplomats."},
		{"il y a 3 heures Huit diplomates", "il y a 12 heures Huit diplomates"},
		{"八名を追放。5分前", "八名を追放。12分前"},
		{"dip\u00adlomats", "diplomats"},
		{long("12 Kommentare") + "Acht Diplomaten. Stand: 18.03.2022", long("13 Kommentare") + "Acht Diplomaten. Stand: 19.03.2022"},
	} {
		if a, b := Essence(tt[0]), Essence(tt[1]); a != b {
			t.Errorf("Essence(%q) = %q, Essence(%q) = %q, want the same", tt[0], a, tt[1], b)
		}
	}
}

// A number, a state, a deadline is.
func TestEssenceDiffers(t *testing.T) {
	for _, tt := range [][2]string{
		{"8 diplomats", "18 diplomats"},
		{"Updated: 8 diplomats must leave", "Updated: 18 diplomats must leave"},
		{"must leave by 12:00 on 5 April 2022", "must leave by 18:00 on 5 April 2022"},
		{"must leave by 5 April 2022", "must leave by 6 April 2022"},
		{"within 48 hours", "within 72 hours"},
		{"8 readers of the embassy's library were expelled", "expelled"},
		{"Lithuania expels", "Latvia expels"},
		{"will expel", "has expelled"},
		{"40 members", "40"},
		{"Stand 8 diplomats down", "Stand 18 diplomats down"},
		{"計8名", "計18名"},
	} {
		if a, b := Essence(tt[0]), Essence(tt[1]); a == b {
			t.Errorf("Essence of %q and of %q = %q, want a difference", tt[0], tt[1], a)
		}
	}
}

// long is a text whose figures stand far apart.
func long(s string) string {
	words := strings.Repeat("Der Botschafter wurde einbestellt. ", 30)
	return words + s + " " + words
}

// BenchmarkEssence reads a release with a few figures, and a page that is nothing else.
func BenchmarkEssence(b *testing.B) {
	for name, text := range map[string]string{
		"release": long("40 members, 12 comments") + long("by 5 April 2022"), "figures": strings.Repeat("12 3,456 789 ", 1000),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Essence(text)
			}
		})
	}
}

func TestAlias(t *testing.T) {
	s := Source{Kind: Ministry, URL: "https://mfa.example/news", PageURL: "https://www.mfa.example/"}
	same := []string{
		"https://mfa.example/news/2022/17", "http://www.mfa.example/news/2022/17/", "https://m.mfa.example/news/2022/17?utm_source=rss",
		"https://new-host.example/news/2022/17#top", "https://mfa.example/news/2022/17/amp", "https://mfa.example/amp/news/2022/17",
		"https://mfa.example/news/2022/17;jsessionid=AB12", "https://mfa.example/NEWS/2022/17?PHPSESSID=1",
	}
	want := s.alias(same[0])
	for _, u := range same {
		if got := s.alias(u); got != want || got == "" {
			t.Errorf("alias(%s) = %q, want %q", u, got, want)
		}
	}
	for _, u := range []string{"https://mfa.example/", "https://mfa.example", "https://mfa.example/news/", "https://www.mfa.example/?utm_source=x", "mailto:a@b", ""} {
		if got := s.alias(u); got != "" {
			t.Errorf("alias(%q) = %q, want none: it names no document", u, got)
		}
	}
	for _, u := range []string{"https://mfa.example/news/2022/18", "https://mfa.example/news?id=17", "https://mfa.example/ampere/2022/17"} {
		if got := s.alias(u); got == want || got == "" {
			t.Errorf("alias(%s) = %q, want one of its own", u, got)
		}
	}
	wide := Source{Kind: Aggregator, URL: "https://search.example/q"}
	if a, b := wide.alias("https://a.example/1"), wide.alias("https://b.example/1"); a == b {
		t.Errorf("alias of two outlets' pages = %q for both, want the host in it", a)
	}
	if a, b := wide.alias("https://a.example/1"), wide.alias("http://www.a.example/1/"); a != b {
		t.Errorf("alias of one page = %q and %q, want one", a, b)
	}
}

func TestSimilarTitles(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"Eight Russian diplomats expelled", "Eighteen Russian diplomats expelled", true},
		{"在日ロシア大使館員8名の国外退去", "在日ロシア大使館員18名の国外退去", true},
		{"Eight Russian diplomats expelled", "Minister receives the ambassador of Peru", false},
		{"", "", true},
		{"", "x", false},
	} {
		if got := similarTitles(titleWords(tt.a), titleWords(tt.b)); got != tt.want {
			t.Errorf("similarTitles(%q, %q) = %v, want %v", tt.a, tt.b, got, tt.want)
		}
	}
}

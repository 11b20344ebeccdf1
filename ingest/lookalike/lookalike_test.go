package lookalike

import (
	"strings"
	"testing"

	"nongrata/ingest"
)

func TestWhy(t *testing.T) {
	for _, tt := range []struct{ own, address, want string }{
		{"auswaertiges-amt.de", "https://www.auswaertiges-amt.de/x", ""},
		{"mfa.gov.lv", "https://mfa.gov.lt/statement", ""},
		{"mfa.gov.lv", "https://www.mfa.gov.pl/", ""},
		{"diplomatie.gouv.fr", "https://twitter.com/francediplo", ""},
		{"gov.pl", "https://www.gov.pl/web/diplomacy", ""},
		{"urm.lt", "https://delfi.lt/x", ""},
		{"mid.ru", "http://127.0.0.1/x", ""},
		{"diplomatie.gouv.fr", "https://diplomatie.gouv.fr.news-site.com/x", "before another domain"},
		{"diplomatie.gouv.fr", "https://diplomatie-gouv.fr/x", "hyphens"},
		{"diplomatie.gouv.fr", "https://diplomatie-gouv-fr.com/x", "hyphens"},
		{"auswaertiges-amt.de", "https://auswaertigesamt.de/x", "hyphens"},
		{"auswaertiges-amt.de", "https://auswaertiges-arnt.de/x", "same shape"},
		{"auswaertiges-amt.de", "https://auswaertlges-amt.de/x", "same shape"},
		{"auswaertiges-amt.de", "https://auswaertiges-amt.com/x", "under .com"},
		{"auswaertiges-amt.de", "https://auswartiges-amt.de/x", "one letter"},
		{"esteri.it", "https://esetri.it/x", "one letter"},
		{"esteri.it", "https://est\u0435ri.it/x", "same shape"},
		{"esteri.it", "https://xn--estri-3ve.it/x", ""},
		{"mfa.gov.ua", "https://mfa.gov.ua.ru/x", "before another domain"},
	} {
		got := Why(ingest.Source{Domains: []string{tt.own}}, tt.address)
		if (got == "") != (tt.want == "") || !strings.Contains(got, tt.want) {
			t.Errorf("Why(%s, %s) = %q, want %q", tt.own, tt.address, got, tt.want)
		}
	}
}

func TestNear(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{{"esteri", "esteri", false}, {"esteri", "ester", true}, {"esteri", "esterri", true}, {"esteri", "estori", true}, {"esteri", "etseri", true}, {"esteri", "etsori", false}} {
		if got := near(tt.a, tt.b); got != tt.want {
			t.Errorf("near(%s, %s) = %v, want %v", tt.a, tt.b, got, tt.want)
		}
	}
}

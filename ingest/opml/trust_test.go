package opml

import (
	"fmt"
	"html"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
)

// attributesOfStrangers are values for every field of a source that has no word in OPML, and
// what a stranger's list is told of it; "" for what harms nobody. A new field has to be put here.
func attributesOfStrangers() map[string][][2]string {
	return map[string][][2]string{
		"Render": {
			{`{"command":["rm","-rf"]}`, `ng:render: runs the program "rm"`},
			{`{"chromium":true}`, "ng:render: has a browser load its pages"},
			{`{"articles":true}`, ""},
		},
		"Transport": {
			{`{"proxy":"http://u:s3cret@evil.example:1"}`, "ng:transport: sets proxy"},
			{`{"unverified_tls":true}`, "ng:transport: sets unverified_tls"},
			{`{"roots":"/tmp/evil.pem"}`, "ng:transport: sets roots"},
			{`{"user_agent":"Mozilla"}`, "ng:transport: sets user_agent"},
			{`{"old_tls":true,"http1":true}`, "ng:transport: sets http1, old_tls"},
		},
		"Kind": {
			{"ministry", "ng:kind: speaks as ministry"}, {"government", "ng:kind: speaks as government"},
			{"president", "ng:kind: speaks as president"}, {"organisation", "ng:kind: speaks as organisation"},
			{"wire", ""}, {"aggregator", ""},
		},
		"ID": {{"daily", ""}}, "Country": {{"DE", ""}}, "Languages": {{`["de"]`, ""}}, "Method": {{"listing", ""}},
		"Domains": {{`["a.example"]`, ""}}, "Selectors": {{`{"item":"li"}`, ""}}, "Match": {{`["x"]`, ""}},
		"FullText": {{"true", ""}}, "Identity": {{"link", ""}}, "Interval": {{"60000000000", ""}},
		"Confidence": {{"high", ""}}, "Evidence": {{`["x"]`, ""}}, "Checked": {{"2022-01-01", ""}}, "Disabled": {{"true", ""}},
		"Alternatives": {{`["https://b.example/"]`, ""}}, "Template": {{"https://{x}/", ""}}, "Parameters": {{`{"x":"y"}`, ""}},
		"Service": {{"s", ""}}, "Terms": {{"https://t.example/", ""}},
	}
}

// A list of somebody else's names addresses; what it would have us do beside is left out and told.
func TestDistrust(t *testing.T) {
	all := attributesOfStrangers()
	typ := reflect.TypeFor[ingest.Source]()
	for i := range typ.NumField() {
		if name := typ.Field(i).Name; all[name] == nil && !slices.Contains(plain, name) {
			t.Errorf("nobody has said whether a stranger may set %s", name)
		}
	}
	for name, cases := range all {
		for _, c := range cases {
			doc := fmt.Sprintf(`<opml><outline text="A" xmlUrl="https://a.example/" ng:%s="%s"/></opml>`, strings.ToLower(name), html.EscapeString(c[0]))
			got, problems, err := Decode([]byte(doc))
			if err != nil || len(problems) > 0 || len(got) != 1 {
				t.Errorf("Decode(%s) = %v, %v, %v, want one outline", doc, got, problems, err)
				continue
			}
			o := got[0]
			left := o.Distrust(ingest.Outlet)
			if want := slices.DeleteFunc([]string{c[1]}, func(s string) bool { return s == "" }); !slices.Equal(left, want) {
				t.Errorf("Distrust of ng:%s=%s = %q, want %q", name, c[0], left, want)
			}
			if s := o.Source; !s.Render.Off() || s.Transport != (ingest.Transport{}) || s.Kind.Official() {
				t.Errorf("after Distrust of ng:%s=%s: %+v", name, c[0], s)
			}
			if c[1] == "" && name != "Render" && len(o.Differ(got[0].Source)) > 0 {
				t.Errorf("Distrust of ng:%s=%s changes %q", name, c[0], o.Differ(got[0].Source))
			}
		}
	}
}

func TestDiffer(t *testing.T) {
	have := ingest.Source{ID: "lt-urm", Name: "Ministry", Kind: ingest.Ministry, URL: "https://urm.lt/rss", Domains: []string{"urm.lt"},
		Match: []string{}, Origin: "ministries.yaml", Transport: ingest.Transport{Proxy: "http://p.example:1"}}
	same := have
	same.Origin, same.Match, same.Transport = "", nil, ingest.Transport{}
	if got := (Outline{Source: same}).Differ(have); got != nil {
		t.Errorf("Differ of the same source = %q, want nothing", got)
	}
	forged := same
	forged.URL, forged.Domains, forged.Transport = "https://urm-lt.example/rss", []string{"urm-lt.example"}, ingest.Transport{Unverified: true}
	if diff := cmp.Diff([]string{"url", "domains", "transport"}, (Outline{Source: forged}).Differ(have)); diff != "" {
		t.Errorf("Differ of a forged source (-want +got):\n%s", diff)
	}
}

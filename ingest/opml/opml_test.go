package opml

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"nongrata/ingest"
	"nongrata/ingest/catalogue"
)

// The whole catalogue goes out and comes back, templates, selectors and all.
func TestRoundTrip(t *testing.T) {
	all, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	all[0].Render = ingest.Render{Command: []string{"a", `"b" <c>`}, Articles: true}
	all[0].Name = "A \"name\" & <more>\n of it"
	var b bytes.Buffer
	if err := Encode(&b, "nongrata", all); err != nil {
		t.Fatalf("Encode = %v, want nil", err)
	}
	got, problems, err := Decode(b.Bytes())
	if err != nil || len(problems) > 0 {
		t.Fatalf("Decode of what Encode wrote = %v, %v, want no problem", problems, err)
	}
	byID := map[ingest.SourceID]ingest.Source{}
	for _, o := range got {
		byID[o.Source.ID] = o.Source
		if want := []string{string(o.Source.Kind)}; !cmp.Equal(o.Folders, want) {
			t.Errorf("%s is in folders %q, want %q", o.Source.ID, o.Folders, want)
		}
	}
	if len(got) != len(all) {
		t.Errorf("Decode = %d sources, want %d", len(got), len(all))
	}
	for _, want := range all {
		if diff := cmp.Diff(want, byID[want.ID], cmpopts.IgnoreFields(want, "Origin")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", want.ID, diff)
		}
	}
}

// How a source is reached does not leave with a list.
func TestTransportStays(t *testing.T) {
	s := ingest.Source{ID: "a", Name: "a", Kind: ingest.Outlet, Method: ingest.Feed, URL: "https://a.example/rss",
		Transport: ingest.Transport{Proxy: "http://desk:s3cret@proxy.example", Unverified: true}}
	var b bytes.Buffer
	if err := Encode(&b, "nongrata", []ingest.Source{s}); err != nil || strings.Contains(b.String(), "s3cret") || strings.Contains(b.String(), "unverified") {
		t.Errorf("Encode = %s, %v, want no word of the transport", b.String(), err)
	}
}

func TestDecode(t *testing.T) {
	const doc = `<?xml version="1.0" encoding="ISO-8859-1"?>
<!-- <outline xmlUrl="https://commented.example/"/> -->
<opml version="1.0"><head><title>x</title></head><body>
<outline text="News" type="rss">
  <outline title="Inner">
    <outline text="Titled" title="other" type="rss" xmlUrl="https://a.example/feed?x=1&amp;y=2" htmlUrl="https://a.example/" language="de"/>
    <outline type="rss" xmlUrl='https://untitled.example/rss'></outline>
  </outline>
  <outline text="Case" TYPE="RSS" XMLURL="https://case.example/rss"/>
</outline>
<outline text="No address" type="rss"/>
<outline text="Ftp" xmlUrl="ftp://x.example/"/>
<outline text="Never closed xmlUrl="https://broken.example/
<outline text="After &nbsp; R&D" xmlUrl="feed://after.example/x" />
<outline text="Odd" xmlUrl="https://odd.example/" ng:interval="soon"/>
<outline text="Unknown" xmlUrl="https://u.example/" ng:colour="red"/>
<outline text="Cut off" xmlUrl="https://cut.exam`
	got, problems, err := Decode([]byte(doc))
	if err != nil {
		t.Fatalf("Decode = %v, want nil", err)
	}
	type line struct {
		Line                  int
		Folders, Name, URL, L string
	}
	var have []line
	for _, o := range got {
		have = append(have, line{o.Line, strings.Join(o.Folders, "/"), o.Source.Name, o.Source.URL, o.Source.Lang()})
	}
	want := []line{
		{6, "News/Inner", "Titled", "https://a.example/feed?x=1&y=2", "de"},
		{7, "News/Inner", "untitled.example", "https://untitled.example/rss", ""},
		{9, "News", "Case", "https://case.example/rss", ""},
		{14, "", "After \u00a0 R&D", "https://after.example/x", ""},
	}
	if diff := cmp.Diff(want, have); diff != "" {
		t.Errorf("Decode (-want +got):\n%s", diff)
	}
	var lines []int
	for _, p := range problems {
		lines = append(lines, p.Line)
	}
	if diff := cmp.Diff([]int{11, 12, 13, 15, 16, 17}, lines); diff != "" {
		t.Errorf("problems' lines (-want +got):\n%s\n%v", diff, problems)
	}
	if _, _, err := Decode([]byte("<html><body>no</body></html>")); err == nil {
		t.Error("Decode of HTML = nil, want an error")
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`<opml><body><outline text="x" xmlUrl="https://x.example/" ng:languages='["de"]'/></body></opml>`))
	f.Add([]byte(`<opml><outline text="<outline`))
	f.Fuzz(func(t *testing.T, doc []byte) {
		all, _, err := Decode(doc)
		if err != nil {
			return
		}
		for _, o := range all {
			if o.Line < 1 || o.Source.URL == "" {
				t.Errorf("Decode(%q) gives %+v, want a line and an address", doc, o)
			}
		}
	})
}

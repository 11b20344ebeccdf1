package feed

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
	"nongrata/ingest/ingestbench"
)

// FuzzStandIns checks that entries are the same whether the parser sees their texts or not.
func FuzzStandIns(f *testing.F) {
	o := ingestbench.Options{Items: 2}
	for i := range 20 {
		f.Add(o.Document(i))
	}
	long := strings.Repeat("The ministry summoned the ambassador. ", 10)
	for _, text := range []string{
		"<![CDATA[" + long + "&amp;<p>]]>", "before <![CDATA[" + long + "]]> between &lt; <![CDATA[<b>]]>", "<![CDATA[" + long,
		long + "&amp;lt; &copy=2; &copy; &notit; &#8230; &#x2026 &bogus; & a ; &amp &;", long + "<b>bold</b>", long + "< 5 ]]> \x08 <!-- x --> end",
		" \n" + long + "&nbsp;\n ", long + "<itunes:x>y</itunes:x>", "nongrata-text-0" + long, long + "</item><item>",
	} {
		f.Add([]byte("<rss><channel><item><title>a</title><description>" + text + "</description><content:encoded>" + text + "</content:encoded></item>" +
			"<item><title>nongrata</title><description>short</description></item></channel></rss>"))
		for _, attr := range []string{"", ` type="html"`, ` type='text'`, ` type="xhtml"`, ` mode="base64"`, ` type="html" xml:base="https://mfa.example/"`} {
			f.Add([]byte(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>a</title><content` + attr + ">" + text + "</content><summary" + attr + ">" + text + "</summary></entry></feed>"))
		}
	}
	f.Fuzz(func(t *testing.T, doc []byte) {
		if !utf8.Valid(doc) || strings.Contains(string(doc), standIn) {
			return
		}
		got, gotErr := readWith(doc, takesStandIns(doc))
		want, wantErr := readWith(doc, false)
		if (gotErr == nil) != (wantErr == nil) {
			t.Fatalf("with stand-ins %v, without %v", gotErr, wantErr)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: stand-ins change the entries (-without +with):\n%s", doc, diff)
		}
	})
}

func readWith(doc []byte, standIns bool) ([]ingest.Entry, error) {
	c, err := cleaned(doc, standIns)
	if err != nil {
		return nil, err
	}
	f, err := parse(c.out)
	if err != nil {
		return nil, err
	}
	restore(f, c.texts)
	return entries(f, Document{URL: "https://mfa.example/feed"}, nil), nil
}

// A document cannot have the parser given one of its texts for another.
func TestForgedStandIn(t *testing.T) {
	doc := strings.NewReplacer("Text 0", strings.Repeat("secret ", 60), "Text 1", standIn+"0").Replace(rss("a", "b"))
	got, err := Parse([]byte(doc), Document{})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range got {
		if e.Title == "b" && e.Content != standIn+"0" {
			t.Errorf("Parse = %q, want the text as it is", e.Content)
		}
	}
}

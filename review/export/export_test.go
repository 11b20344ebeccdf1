package export_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/ingesttest/vector"
	"nongrata/ingest/warc"
	"nongrata/review"
	"nongrata/review/export"
	rt "nongrata/review/reviewtest"
)

var update = flag.Bool("update", false, "write the golden files anew")

// desk has a plain record, an ambassador with a deadline, a corrected one told by an outlet in
// hostile words, one withdrawn and one reversed.
func desk(t *testing.T) rt.Fixture {
	t.Helper()
	f := rt.NewDesk(t)
	f.Approve(t, rt.Candidate("DE", "RU", "2022-04-04", rt.People(40)))
	f.Approve(t, rt.Candidate("LT", "RU", "2022-04-04", rt.People(1), rt.WithAmbassador(), rt.Deadline("2022-04-11")))
	hostile := rt.NoNumber("=HYPERLINK(\"x\")\nseveral, <b>“some”</b>; \\ \u0007")
	e := f.Approve(t, rt.Candidate("ES", "RU", "2022-04-05", hostile, rt.From("outlet", ingest.Outlet, "ES"), func(c *extract.Candidate) {
		c.Provenance.Item.URL = "javascript:alert(1)"
		c.Provenance.Item.Title = "<script>alert(1)</script> ]]>"
	}))
	act := e.Act
	act.Count = extract.ExactCount(27, "27")
	act.Deadline = &extract.Deadline{Phrase: "within a few days; it is said, that is, as soon as a list of all the names has been handed over", By: "2022-04-12"}
	f.MustDecide(t, review.Command{Case: e.Case, Verdict: review.Correct, Act: &act})
	f.Approve(t, rt.Candidate("EU", "RU", "2022-04-05", rt.People(19), rt.Measure(extract.StaffCap)))
	f.MustDecide(t, review.Command{Verdict: review.Undo})
	e = f.Approve(t, rt.Candidate("CO", "AR", "2024-03-27", rt.NoNumber("several"), rt.Deadline("2024-03-30")))
	f.MustDecide(t, review.Command{Case: e.Case, Verdict: review.Reverse})
	return f
}

func records(t *testing.T, f rt.Fixture) []review.Expulsion {
	t.Helper()
	all, err := f.Records(t.Context(), review.Scope{})
	if err != nil || len(all) != 5 {
		t.Fatalf("Records = %d, %v, want 5", len(all), err)
	}
	return all
}

func write(t *testing.T, format string) string {
	t.Helper()
	var b bytes.Buffer
	site := export.Site{Title: "Test & desk", URL: "https://desk.example"}
	if err := export.Write(&b, format, site, records(t, desk(t))); err != nil {
		t.Fatalf("Write(%s) = %v", format, err)
	}
	return b.String()
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

func TestGolden(t *testing.T) {
	for _, f := range export.Formats() {
		got := write(t, f)
		golden(t, "records."+f, got)
		if got != write(t, f) {
			t.Errorf("Write(%s) differs from one time to the next", f)
		}
		if export.MediaType(f) == "" {
			t.Errorf("MediaType(%s) is empty", f)
		}
	}
	if err := export.Write(io.Discard, "xls", export.Site{}, nil); err == nil {
		t.Error("Write(xls) = nil, want an error")
	}
}

func TestEmpty(t *testing.T) {
	for _, f := range export.Formats() {
		if err := export.Write(io.Discard, f, export.Site{}, nil); err != nil {
			t.Errorf("Write(%s) of nothing = %v", f, err)
		}
	}
}

func TestCSVIsSafe(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(write(t, "csv"))).ReadAll()
	if err != nil || len(rows) != 1+4 {
		t.Fatalf("csv has %d rows, %v, want 5", len(rows), err)
	}
	for _, row := range rows {
		for i, c := range row {
			if c != "" && strings.ContainsRune("=+-@", rune(c[0])) {
				t.Errorf("column %s begins like a formula: %q", rows[0][i], c)
			}
		}
	}
}

// Every vector is kept from a spreadsheet as the words of a number, a deadline, a reason and a person.
func TestCSVOfVectors(t *testing.T) {
	f := rt.NewDesk(t)
	e := f.Approve(t, rt.Candidate("DE", "RU", "2022-04-04", rt.People(40)))
	var all []review.Expulsion
	for _, v := range vector.Texts() {
		e.Act.Count.Phrase, e.Act.Deadline, e.Act.Reason, e.Reviewer = v, &extract.Deadline{Phrase: v}, []string{v}, v
		all = append(all, e)
	}
	var b bytes.Buffer
	if err := export.Write(&b, "csv", export.Site{}, all); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil || len(rows) != 1+len(all) {
		t.Fatalf("csv has %d rows, %v, want %d", len(rows), err, 1+len(all))
	}
	for _, row := range rows {
		for i, c := range row {
			if first, _ := utf8.DecodeRuneInString(c); c != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", first) {
				t.Errorf("column %s begins like a formula: %q", rows[0][i], c)
			}
		}
	}
}

func TestAtomIsWellFormed(t *testing.T) {
	var feed struct {
		Updated string `xml:"updated"`
		Entries []struct {
			ID, Published, Updated, Content string
			Links                           []struct {
				Href string `xml:"href,attr"`
			} `xml:"link"`
		} `xml:"entry"`
		Deleted []struct {
			Ref string `xml:"ref,attr"`
		} `xml:"http://purl.org/atompub/tombstones/1.0 deleted-entry"`
	}
	if err := xml.Unmarshal([]byte(write(t, "atom")), &feed); err != nil {
		t.Fatal(err)
	}
	if len(feed.Entries) != 4 || len(feed.Deleted) != 1 || !strings.HasPrefix(feed.Deleted[0].Ref, "urn:nongrata:expulsion:e") {
		t.Errorf("feed has %d entries and %d tombstones, want 4 and 1", len(feed.Entries), len(feed.Deleted))
	}
	for _, e := range feed.Entries {
		for _, l := range e.Links {
			if !strings.HasPrefix(l.Href, "https://") {
				t.Errorf("entry %s links to %q", e.ID, l.Href)
			}
		}
	}
}

func TestICSLines(t *testing.T) {
	got := write(t, "ics")
	for line := range strings.SplitSeq(strings.TrimSuffix(got, "\r\n"), "\r\n") {
		if len(line) > 75 || strings.ContainsAny(line, "\r\n\u0007") {
			t.Errorf("line of %d octets: %q", len(line), line)
		}
	}
	for sub, want := range map[string]int{"BEGIN:VEVENT": 3, "STATUS:CANCELLED": 1, "BEGIN:VALARM": 2, "SEQUENCE:1\r\n": 2} {
		if n := strings.Count(got, sub); n != want {
			t.Errorf("calendar has %d × %q, want %d", n, sub, want)
		}
	}
}

func TestCodes(t *testing.T) {
	for _, tt := range []struct {
		act  review.Act
		want string
	}{
		{review.Act{Measure: extract.Expulsion, Status: extract.Announced}, "161 SANCTION expel diplomatic"},
		{review.Act{Measure: extract.Expulsion, Status: extract.Announced, Reason: []string{"espionage"}}, "161 SANCTION expel diplomatic+intelligence"},
		{review.Act{Measure: extract.StaffCap, Status: extract.CarriedOut}, "161 SANCTION expel+discontinue diplomatic"},
		{review.Act{Measure: extract.Closure, Status: extract.Announced}, "161 SANCTION discontinue diplomatic"},
		{review.Act{Measure: extract.Severance, Status: extract.Announced}, "161 SANCTION discontinue diplomatic"},
		{review.Act{Measure: extract.Expulsion, Status: extract.Threatened}, "1313 THREATEN expel diplomatic"},
	} {
		c := export.CodesOf(tt.act)
		got := strings.Join([]string{c.CAMEO, c.Event, strings.Join(c.Mode, "+"), strings.Join(c.Context, "+")}, " ")
		if got != tt.want {
			t.Errorf("CodesOf(%s %s) = %s, want %s", tt.act.Measure, tt.act.Status, got, tt.want)
		}
	}
}

func TestPacket(t *testing.T) {
	f := desk(t)
	all := records(t, f)
	e := all[slices.IndexFunc(all, func(e review.Expulsion) bool { return e.ReceivingState == "ES" })]
	log, err := f.Audit(t.Context(), review.AuditFilter{Case: e.Case})
	if err != nil || len(log) != 2 {
		t.Fatalf("Audit = %d entries, %v, want 2", len(log), err)
	}
	p, err := export.NewPacket(e, log, nil)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := p.Write(&b); err != nil {
		t.Fatal(err)
	}
	golden(t, "packet.json", b.String())

	pr := e.Claims[0].Candidate.Provenance
	blobs := map[ingest.Hash][]byte{
		pr.Text:                  []byte(pr.Item.Title + "\n" + pr.Opening),
		pr.Item.Evidence[0].Hash: []byte(pr.Opening),
	}
	read := func(h ingest.Hash) ([]byte, error) {
		if b, ok := blobs[h]; ok {
			return b, nil
		}
		return nil, fs.ErrNotExist
	}
	p, err = export.NewPacket(e, log, read)
	if err != nil {
		t.Fatal(err)
	}
	b.Reset()
	if err := p.Write(&b); err != nil {
		t.Fatal(err)
	}
	var back export.Packet
	if err := json.Unmarshal(b.Bytes(), &back); err != nil || len(back.Evidence) != 2 {
		t.Fatalf("the packet reads back with %d exhibits, %v, want 2", len(back.Evidence), err)
	}
	for _, x := range back.Evidence {
		if ingest.HashOf(x.Bytes) != x.Hash {
			t.Errorf("exhibit %s does not match its bytes", x.Hash)
		}
	}
	wantWARC(t, p, pr.Opening)
	blobs[pr.Text] = []byte("altered")
	if _, err := export.NewPacket(e, log, read); err == nil || !strings.Contains(err.Error(), "hash") {
		t.Errorf("NewPacket of altered evidence = %v, want an error", err)
	}
	delete(blobs, pr.Text)
	if _, err := export.NewPacket(e, log, read); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("NewPacket of missing evidence = %v, want fs.ErrNotExist", err)
	}
}

// wantWARC checks that p, written as a web archive, reads back as one answer with this body.
func wantWARC(t *testing.T, p export.Packet, body string) {
	t.Helper()
	var b bytes.Buffer
	if err := p.WriteWARC(&b); err != nil {
		t.Fatal(err)
	}
	r, err := warc.NewReader(&b, 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for {
		rec, err := r.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, rec.Type)
		if a, err := rec.Answer(); rec.Type == warc.Response && (err != nil || string(a.Body) != body) {
			t.Errorf("the archived body is %q, %v, want %q", a.Body, err, body)
		}
	}
	if want := []string{warc.Info, warc.Response, warc.Metadata}; !slices.Equal(got, want) {
		t.Errorf("records %q, want %q", got, want)
	}
	p.Evidence[len(p.Evidence)-1].Bytes = nil
	if err := p.WriteWARC(io.Discard); err == nil {
		t.Error("a packet without its bytes was written as a web archive")
	}
}

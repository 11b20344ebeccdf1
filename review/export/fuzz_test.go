package export_test

import (
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"nongrata/extract"
	"nongrata/review"
	"nongrata/review/export"
	rt "nongrata/review/reviewtest"
)

// Whatever a source or a reviewer wrote, every format stays readable.
func FuzzWrite(f *testing.F) {
	f.Add("several", "ana", "https://a.example/1")
	f.Add("\x80\x80\r\n,;\\", "=1+1", "javascript:alert(1)")
	f.Fuzz(func(t *testing.T, phrase, reviewer, link string) {
		c := rt.Candidate("DE", "RU", "2022-04-04", rt.NoNumber(phrase))
		c.Provenance.Item.URL = link
		act := rt.Act(c)
		act.Deadline = &extract.Deadline{Phrase: strings.Repeat(phrase, 5), By: "2022-04-09"}
		e := review.Expulsion{ID: "e1", Version: 2, State: review.Standing, Act: act, Rule: phrase, Reviewer: reviewer,
			Claims: []review.Claim{{Candidate: c}}}
		written := map[string]string{}
		for _, format := range export.Formats() {
			var b bytes.Buffer
			if err := export.Write(&b, format, export.Site{}, []review.Expulsion{e}); err != nil {
				t.Fatalf("Write(%s) = %v", format, err)
			}
			written[format] = b.String()
		}
		if rows, err := csv.NewReader(strings.NewReader(written["csv"])).ReadAll(); err != nil || len(rows) != 2 {
			t.Errorf("csv reads back as %d rows, %v", len(rows), err)
		}
		for _, format := range []string{"jsonl", "plover"} {
			if n := strings.Count(written[format], "\n"); n != 1 {
				t.Errorf("%s has %d lines, want 1", format, n)
			}
		}
		d := xml.NewDecoder(strings.NewReader(written["atom"]))
		for {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("atom: %v", err)
			}
		}
		for line := range strings.SplitSeq(strings.TrimSuffix(written["ics"], "\r\n"), "\r\n") {
			if len(line) > 75 || strings.ContainsAny(line, "\r\n") {
				t.Errorf("calendar line %q", line)
			}
		}
	})
}

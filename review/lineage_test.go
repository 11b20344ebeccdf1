package review_test

import (
	_ "embed" // the texts
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/ingesttest/raced"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

//go:embed testdata/lineage.txt
var lineageTXT string

var shared = regexp.MustCompile(`§(\d~?)`)

// A lineage is a set of texts of one act, and which source each is taken from: "-" is none.
type lineage struct {
	tellings []telling
	whose    map[string]string
}

func readLineage(t *testing.T) lineage {
	t.Helper()
	l, sentences := lineage{whose: map[string]string{}}, map[string]string{}
	for head, lines := range blocksOf(lineageTXT) {
		switch {
		case head[0] == "sentences":
			for _, line := range lines[1:] {
				n, text, _ := strings.Cut(line, " ")
				sentences["§"+n] = text
			}
		case len(head) == 5 && len(lines) == 3:
			l.whose[head[0]] = head[4]
			text := shared.ReplaceAllStringFunc(lines[2], func(s string) string { return sentences[s] })
			l.tellings = append(l.tellings, telling{source: head[0], kind: ingest.Kind(head[1]), speaker: head[2], lang: head[3],
				days: "0", says: "a", title: lines[1], text: text})
		default:
			t.Fatalf("lineage.txt: block %q", lines)
		}
	}
	return l
}

// tell has the texts of a read, one candidate each, by source; one that was read otherwise is
// left out and logged.
func (l lineage) tell(t *testing.T, r *reader, a rt.Fact) map[string]extract.Candidate {
	t.Helper()
	out := map[string]extract.Candidate{}
	for _, w := range l.tellings {
		it, text := w.item(a, rt.Fact{})
		it.Source = ingest.SourceID(w.source)
		cs := r.read(t, it, text)
		if len(cs) != 1 || cs[0].Count.Phrase != a.Count.Phrase || cs[0].Receiving() != a.Receiving {
			t.Logf("%s: read as %d candidates: %s", w.source, len(cs), text)
			continue
		}
		out[w.source] = cs[0]
	}
	return out
}

// TestLineage files the texts of ten acts in three orders each, and asks which are said to be
// copies, and of whose text.
func TestLineage(t *testing.T) {
	l, r := readLineage(t), newReader(t)
	var right, wrong, missed, of int
	most := raced.Fewer(t, "copies", 300, 50)
	failed := map[string]int{}
	for _, a := range rt.Facts() {
		if !(textFamily{mark: "host"}).takes(a) || of >= most {
			continue
		}
		cs := l.tell(t, r, a)
		for seed := range uint64(3) {
			f, order := rt.NewDesk(t), shuffled(l.tellings, seed)
			for _, source := range order {
				if c, ok := cs[source]; ok {
					f.Clock.Set(c.Provenance.Item.Fetched)
					f.MustFile(t, c)
				}
			}
			for _, source := range order {
				c, ok := cs[source]
				if !ok {
					continue
				}
				original := rootOf(f.CaseOf(t, c.ID), c.ID)
				switch want := l.whose[source]; {
				case want == "-" && original == "":
				case want == "-":
					wrong++
					failed[source+" is said to be of "+original]++
				case original == want:
					right, of = right+1, of+1
				case original == "":
					missed, of = missed+1, of+1
					failed[source+" is said to be its own"]++
				default:
					wrong, missed, of = wrong+1, missed+1, of+1
					failed[source+" is said to be of "+original]++
				}
			}
		}
	}
	for what, n := range failed {
		t.Logf("%d times: %s", n, what)
	}
	precision, recall := float64(right)/float64(right+wrong), float64(right)/float64(of)
	t.Logf("%d copies: precision %.4f, recall %.4f", of, precision, recall)
	if !(precision >= 0.98) || recall < 0.95 {
		t.Errorf("copies found with precision %.4f and recall %.4f, want at least 0.98 and 0.95", precision, recall)
	}
}

// shuffled returns the sources in an order of their own; seed 0 is the order of the file.
func shuffled(ts []telling, seed uint64) []string {
	var out []string
	for _, w := range ts {
		out = append(out, w.source)
	}
	if seed > 0 {
		rand.New(rand.NewPCG(seed, 7)).Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	}
	return out
}

// rootOf returns the source whose text the claim copies, "" when it is its own.
func rootOf(k review.Case, candidate string) string {
	at := slices.IndexFunc(k.Claims, func(c review.Claim) bool { return c.Candidate.ID == candidate })
	source := ""
	for of := k.Claims[at].CopyOf; of != ""; {
		at = slices.IndexFunc(k.Claims, func(c review.Claim) bool { return c.Candidate.ID == of })
		if at < 0 {
			return fmt.Sprint("nobody: ", of)
		}
		source, of = string(k.Claims[at].Source()), k.Claims[at].CopyOf
	}
	return source
}

// Copies of one agency's report are one voice also where the report itself was never read.
func TestCopiesWithoutTheirOriginal(t *testing.T) {
	l, r := readLineage(t), newReader(t)
	f, cs := rt.NewDesk(t), l.tell(t, r, hostFact(t))
	var last review.Case
	for _, w := range l.tellings {
		if strings.HasPrefix(w.source, "credit") && l.whose[w.source] == "reuters" {
			last = f.MustFile(t, cs[w.source])
		}
	}
	var own []ingest.SourceID
	for _, c := range last.Claims {
		if c.CopyOf == "" {
			own = append(own, c.Source())
		}
	}
	for i, why := range last.Grouping[1:] {
		if !strings.Contains(why, "announced the same day; ") || !strings.HasSuffix(why, "one voice") {
			t.Errorf("claim %d is here because %q, want day, number and that it is no voice of its own", i+1, why)
		}
	}
	if len(last.Claims) < 10 || len(own) != 1 {
		t.Errorf("%d claims, of which %v speak for themselves, want one voice", len(last.Claims), own)
	}
	// What is left when the first of them is taken out is one voice again.
	f.MustDecide(t, review.Command{Case: last.ID, Verdict: review.Split, Candidates: []string{last.Claims[0].Candidate.ID}})
	free := slices.DeleteFunc(f.MustCase(t, last.ID).Claims, func(c review.Claim) bool { return c.CopyOf != "" })
	if len(free) != 1 {
		t.Errorf("after the split %d claims speak for themselves, want one", len(free))
	}
}

// hostFact is an act whose host has a name in every language of the texts.
func hostFact(t *testing.T) rt.Fact {
	t.Helper()
	for _, x := range rt.Facts() {
		if (textFamily{mark: "host"}).takes(x) {
			return x
		}
	}
	t.Fatal("no fact with a host of many names")
	return rt.Fact{}
}

// What was rejected stays rejected: every copy of the text, cut, reworded, in another language
// and script, goes where it went. The ministry's own word brings the act before a reviewer.
func TestRejectedStaysRejectedCopiesIncluded(t *testing.T) {
	l, r := readLineage(t), newReader(t)
	f, cs := rt.NewDesk(t), l.tell(t, r, hostFact(t))
	id := f.MustFile(t, cs["reuters"]).ID
	f.MustDecide(t, review.Command{Case: id, Verdict: review.Reject, Reason: review.RejectReasons()[0]})
	copies := 0
	for _, w := range l.tellings {
		c, ok := cs[w.source]
		if l.whose[w.source] != "reuters" || !ok {
			continue
		}
		copies++
		if k := f.MustFile(t, c); k.ID != id || k.State != review.CaseRejected || k.Waiting() {
			t.Errorf("%s: case %s is %s, waiting %v, want the rejected %s as it was", w.source, k.ID, k.State, k.Waiting(), id)
		}
	}
	if copies < 20 {
		t.Errorf("%d copies filed, want them all", copies)
	}
	if k := f.MustFile(t, cs["host"]); k.ID == id || !k.Waiting() {
		t.Errorf("the ministry's own word: case %s, waiting %v, want one of its own that waits", k.ID, k.Waiting())
	}
}

// Command train makes the profiles of package langid from texts on this machine.
//
// Usage: train -out PROFILES TEXTS
//
// TEXTS holds a folder a language, named by its code, of .txt files: running text, lists of
// "word<tab>count" when the name begins with "freq", loose words when it begins with "lex".
// Only figures leave it: how much a run of letters speaks for a language. They begin as
// shares (naive Bayes) and are then corrected on pieces of the texts that they would get
// wrong, so that neighbours are told apart by what differs in them.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"nongrata/extract/langid"
)

// floors are the shares, in bits, below which a feature of an order is left out.
var floors = [langid.Orders]float64{1: 12, 2: 11, 3: 12, 4: 12.5, 5: 12.5}

func main() {
	out := flag.String("out", "profiles", "`folder` to write")
	rounds := flag.Int("rounds", 4, "`times` that the texts are gone through for corrections")
	flag.Parse()
	if err := run(flag.Arg(0), *out, *rounds); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(in, out string, rounds int) error {
	dirs, err := os.ReadDir(in)
	if err != nil {
		return err
	}
	t := &trainer{ids: map[langid.Feature]int32{}}
	for _, d := range dirs {
		if err := t.read(filepath.Join(in, d.Name()), d.Name()); err != nil {
			return err
		}
	}
	t.begin()
	for r := range rounds {
		wrong, all := t.round(r)
		fmt.Printf("round %d: %d of %d pieces corrected\n", r+1, wrong, all)
	}
	return t.write(out)
}

// A tongue is one language while it is learnt.
type tongue struct {
	code   string
	shares map[langid.Feature]float64
	text   string // what its running texts say, up to a limit
}

// mostText is how much text of a language is gone through for corrections, so that none
// drowns the others.
const mostText = 1000 << 10

// read mixes the shares of a folder's files: lists of words count for less.
func (t *trainer) read(dir, code string) error {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return err
	}
	running, lists, loose := counts{}, counts{}, counts{}
	var text strings.Builder
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		switch base := filepath.Base(f); {
		case strings.HasPrefix(base, "freq"):
			lists.list(string(b))
		case strings.HasPrefix(base, "lex"):
			loose.add(string(b), 1)
		default:
			running.add(string(b), 1)
			text.Write(b)
			text.WriteByte('\n')
		}
	}
	l := tongue{code: code, shares: map[langid.Feature]float64{}}
	l.text = strings.ToValidUTF8(text.String()[:min(text.Len(), mostText)], "")
	all := 0.0
	for _, p := range []struct {
		counts
		weight float64
	}{{running, .7}, {lists, .3}, {loose, .1}} {
		if len(p.counts) > 0 {
			all += p.weight
			p.mix(l.shares, p.weight)
		}
	}
	for f := range l.shares {
		l.shares[f] /= all
	}
	t.tongues = append(t.tongues, l)
	return nil
}

type counts map[langid.Feature]float64

func (c counts) add(text string, times float64) {
	langid.Features(text, func(f langid.Feature) { c[f] += times })
}

func (c counts) list(text string) {
	for line := range strings.Lines(text) {
		w, n, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if v, err := strconv.ParseFloat(n, 64); ok && err == nil {
			c.add(w, v)
		}
	}
}

// mix adds the counts to shares, as shares of their order.
func (c counts) mix(shares map[langid.Feature]float64, weight float64) {
	var sum [langid.Orders]float64
	for f, n := range c {
		sum[f.Order] += n
	}
	for f, n := range c {
		shares[f] += weight * n / sum[f.Order]
	}
}

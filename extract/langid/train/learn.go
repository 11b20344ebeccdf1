package main

import (
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"nongrata/extract/langid"
)

// A trainer holds the weight of every feature for every language.
type trainer struct {
	tongues []tongue
	ids     map[langid.Feature]int32
	names   []string
	weights [][]float32 // by feature, by language: bits above the floor
	sums    [][]float32 // of all corrections, for the average
	steps   float32
}

// begin sets every weight from the shares.
func (t *trainer) begin() {
	for l, tongue := range t.tongues {
		for f, p := range tongue.shares {
			bits := floors[f.Order] + math.Log2(p)
			if bits <= 0 {
				continue
			}
			id, ok := t.ids[f]
			if !ok {
				id = int32(len(t.names))
				t.ids[f] = id
				t.names = append(t.names, f.Text)
				t.weights = append(t.weights, make([]float32, len(t.tongues)))
				t.sums = append(t.sums, make([]float32, len(t.tongues)))
			}
			t.weights[id][l] = float32(bits)
		}
	}
	fmt.Println(len(t.names), "features")
}

// A piece is a part of a text with its language.
type piece struct {
	features []int32
	tongue   int
}

// round goes through all pieces in a new order, and mends the weights of those that it
// would get wrong or nearly wrong.
func (t *trainer) round(n int) (wrong, all int) {
	random := rand.New(rand.NewPCG(1, uint64(n)))
	var pieces []piece
	for l := range t.tongues {
		t.cut(l, random, func(p piece) { pieces = append(pieces, p) })
	}
	random.Shuffle(len(pieces), func(i, k int) { pieces[i], pieces[k] = pieces[k], pieces[i] })
	score := make([]float32, len(t.tongues))
	for _, p := range pieces {
		if t.learn(p, score) {
			wrong++
		}
	}
	return wrong, len(pieces)
}

const (
	margin = .2  // bits a feature by which the right language should lead
	rate   = .05 // bits that a correction changes a weight by
)

func (t *trainer) learn(p piece, score []float32) bool {
	t.steps++
	clear(score)
	for _, f := range p.features {
		for l, w := range t.weights[f] {
			score[l] += w
		}
	}
	rival := -1
	for l := range score {
		if l != p.tongue && (rival < 0 || score[l] > score[rival]) {
			rival = l
		}
	}
	if score[p.tongue]-score[rival] >= margin*float32(len(p.features)) {
		return false
	}
	for _, f := range p.features {
		t.weights[f][p.tongue] += rate
		t.weights[f][rival] -= rate
		t.sums[f][p.tongue] += rate * t.steps
		t.sums[f][rival] -= rate * t.steps
	}
	return true
}

// cut makes pieces of 4 to 14 words, or as many letters where words have no spaces.
func (t *trainer) cut(l int, random *rand.Rand, found func(piece)) {
	for line := range strings.Lines(t.tongues[l].text) {
		words := strings.Fields(line)
		if len(words) < 4 && len(line) > 60 {
			words = strings.Split(line, "")
		}
		for len(words) > 0 {
			n := min(len(words), 4+random.IntN(11))
			sep := " "
			if len(words[0]) > 0 && len(words) > 20 && len([]rune(words[0])) == 1 && len([]rune(words[1])) == 1 && len([]rune(words[2])) == 1 {
				sep = ""
			}
			p := piece{tongue: l}
			langid.Features(strings.Join(words[:n], sep), func(f langid.Feature) {
				if id, ok := t.ids[f]; ok {
					p.features = append(p.features, id)
				}
			})
			if len(p.features) > 12 {
				found(p)
			}
			words = words[n:]
		}
	}
}

// least is the smallest weight, in bits, that is worth a line.
const least = .4

func (t *trainer) write(out string) error {
	total := 0
	for l, tongue := range t.tongues {
		byWeight := map[int][]string{}
		for id, name := range t.names {
			bits := t.weights[id][l]
			if t.steps > 0 {
				bits -= t.sums[id][l] / t.steps
			}
			if math.Abs(float64(bits)) < least {
				continue
			}
			w := max(-127, min(127, int(math.Round(float64(bits)*langid.Steps))))
			byWeight[w] = append(byWeight[w], name)
			total++
		}
		var b strings.Builder
		fmt.Fprintf(&b, "# %s: a weight in 1/%d bits, then the runs of letters that have it; %c is the edge of a word\n", tongue.code, langid.Steps, langid.Edge)
		for _, w := range slices.Backward(slices.Sorted(maps.Keys(byWeight))) {
			slices.Sort(byWeight[w])
			fmt.Fprintf(&b, "%d %s\n", w, strings.Join(byWeight[w], " "))
		}
		if err := os.WriteFile(filepath.Join(out, tongue.code+".profile"), []byte(b.String()), 0o644); err != nil {
			return err
		}
	}
	fmt.Println(total, "weights")
	return nil
}

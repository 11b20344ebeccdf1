package ingesttest

import (
	"fmt"
	"strconv"
	"strings"

	"nongrata/ingest/country"
)

// A Fact is one real act of the wave, as the golden tally counts it.
type Fact struct {
	ID        string // section-day-RECEIVING-SENDING[-letter]: A against Russia, B Russia's answers
	Receiving country.Code
	Sending   country.Code
	Day       string // of the announcement, YYYY-MM-DD in the announcer's zone
	Measure   string // expulsion, staff_cap, closure, severance
	// People is how many must go by the first official figure, or the target's, or the first
	// agency's; -1 when none was published. Zero is real: nobody was there.
	People int
	Final  int // People as corrected later; differs for Spain only
	// Missions is how many were closed; for closures only.
	Missions   int
	Ambassador bool
}

// Facts returns the golden facts of the wave in order.
func Facts() ([]Fact, error) {
	b, err := waveFS.ReadFile("wave/facts.tsv")
	if err != nil {
		return nil, err
	}
	var facts []Fact
	for i, line := range strings.Split(strings.TrimRight(string(b), "\n"), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f, err := parseFact(line)
		if err != nil {
			return nil, fmt.Errorf("wave/facts.tsv:%d: %w", i+1, err)
		}
		facts = append(facts, f)
	}
	return facts, nil
}

func parseFact(line string) (Fact, error) {
	col := strings.Split(line, "\t")
	if len(col) != 9 {
		return Fact{}, fmt.Errorf("%d columns: want 9", len(col))
	}
	f := Fact{ID: col[0], Receiving: country.Code(col[1]), Sending: country.Code(col[2]),
		Day: col[3], Measure: col[4], Ambassador: col[8] == "yes"}
	if !f.Receiving.Valid() || !f.Sending.Valid() {
		return Fact{}, fmt.Errorf("unknown state in %s→%s", col[1], col[2])
	}
	for i, p := range []*int{&f.People, &f.Final, &f.Missions} {
		n, err := figure(col[5+i])
		if err != nil {
			return Fact{}, fmt.Errorf("column %d: %w", 6+i, err)
		}
		*p = n
	}
	return f, nil
}

// figure reads a number, or "-" as -1.
func figure(s string) (int, error) {
	if s == "-" {
		return -1, nil
	}
	return strconv.Atoi(s)
}
